// What stands around every Classic page: header with search and user menu, tabs, and on setup pages the tree.
import { type Html, html, type Piece } from '../html'
import { labelsFor, type Visit } from '../visit'
import { classicTree } from './classic-tree'
import { globalHeaderBar, userMenu } from './classic-user-menu'
import { cloud } from './pictures'

/** A setup page: `table#bodyTable` with the tree in `td.oLeft` and the page in `td.oRight`. */
export function classicFrame(visit: Visit, leaf: string, content: Piece): Html {
  const improved = visit.org.settings.ui === 'classic'
  return html`<div id="contentWrapper">${classicHeader(visit)}
<table class="outer${improved ? ' setupV2' : ''}" id="bodyTable" border="0" cellpadding="0" cellspacing="0" width="100%"><tbody><tr>
<td class="oLeft" id="sidebarCell">${classicTree(visit, leaf)}</td>
<td class="oRight" id="bodyCell"><a name="skiplink" id="skiplink"></a>${content}</td>
</tr></tbody></table></div>`
}

export function classicHeader(visit: Visit): Html {
  return html`${globalHeaderBar(visit)}<div class="bPageHeader" id="AppBodyHeader"><table id="phHeader" class="phHeader"><tbody><tr>
<td id="phLogo" class="left">${cloud('classicLogo')}</td>
<td id="phSearch" class="search">${searchForm(visit)}</td>
<td class="right"><div class="navLinks">${userMenu(visit)}
<a class="linkSpan" href="#help">Help</a>
<span class="menuButton appMenu" id="toolbar">Sales <span class="mbrButtonArrow"></span></span></div></td>
</tr></tbody></table>${tabBar()}</div>`
}

function searchForm(visit: Visit): Html {
  const { search } = labelsFor(visit)
  return html`<form id="phSearchForm" method="get" action="/home/home.jsp"><input id="phSearchInput" name="str" type="text" placeholder="${search}..." autocomplete="off"><input
 id="phSearchButton" class="btn" type="submit" value="${search}"></form>`
}

function tabBar(): Html {
  const tabs = ['Home', 'Chatter', 'Campaigns', 'Leads', 'Accounts', 'Contacts', 'Opportunities', 'Cases', 'Reports']
  return html`<div id="tabContainer"><ul id="tabBar">${tabs.map(
    (tab, index) => html`<li class="${index === 0 ? 'primaryPalette' : ''}"><a href="/home/home.jsp">${tab}</a></li>`,
  )}</ul></div>`
}
