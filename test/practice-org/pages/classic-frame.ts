// What stands around every Classic page: header with search and user menu, tabs, and on setup pages the tree.
import { type Html, html, type Piece } from '../html'
import { PERSON_ID, PERSON_NAME } from '../person'
import { labelsFor, type Visit } from '../visit'
import { classicTree, SETUP_HOME } from './classic-tree'
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
  return html`<div class="bPageHeader" id="AppBodyHeader"><table id="phHeader" class="phHeader"><tbody><tr>
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

function userMenu(visit: Visit): Html {
  const labels = labelsFor(visit)
  const personal =
    visit.org.settings.ui === 'classic'
      ? item(SETUP_HOME, labels.mySettings)
      : html`<a href="${SETUP_HOME}" id="setupLink" class="menuButtonMenuLink">${labels.setup}</a>`
  return html`<div class="linkElements"><div class="menuParent" id="userNav">
<div class="menuButton userNav-buttonContainer" id="userNavButton" tabindex="0" role="button" aria-haspopup="true" title="${PERSON_NAME}">
<span class="menuButtonLabel" id="userNavLabel">${PERSON_NAME}</span><div id="userNav-arrow" class="mbrButtonArrow"></div></div>
<div class="menuContent mbrMenuContent" id="userNav-menu"><div class="mbrMenuItems" id="userNav-menuItems">
${item(`/${PERSON_ID}?noredirect=1`, 'My Profile')}${personal}${item('/_ui/common/apex/debug/ApexCSIPage', 'Developer Console')}
${item('/ltng/switcher?destination=lex', 'Switch to Lightning Experience')}${item('/secur/logout.jsp', 'Logout')}
</div></div></div></div>`
}

function item(href: string, label: string): Html {
  return html`<a href="${href}" class="menuButtonMenuLink">${label}</a>`
}
