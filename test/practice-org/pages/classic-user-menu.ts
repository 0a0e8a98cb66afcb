// The menu with the user's name in Classic, as Salesforce serves it: under the name in the header, or in the dark bar of orgs
// with communities. With the improved Setup, the administrator's Setup stands beside it; without, Setup is an item of it.
import { type Html, html } from '../html'
import { PERSON_NAME } from '../person'
import { labelsFor, type Visit } from '../visit'
import { SETUP_HOME } from './classic-tree'

/** The start of the administrator's Setup. */
export const ADMINISTRATION = '/setup/forcecomHomepage.apexp?setupid=ForceCom'

/** Where Setup of the old interface begins: its item has no id. */
const OLD_SETUP = '/ui/setup/Setup'

const SWITCH_BY_SCRIPT =
  "javascript:sfdcPage.handleSwitchToLightningClick('practice',true,'/one/one.app?source=aloha');"

interface Item {
  readonly href: string
  readonly label: string
}

function itemsOf(visit: Visit): readonly Item[] {
  const labels = labelsFor(visit)
  const { ui, userMenu } = visit.org.settings
  const improved = ui === 'classic'
  const administration = improved && userMenu === 'bar' ? [{ href: ADMINISTRATION, label: labels.setup }] : []
  return [
    { href: '/_ui/core/userprofile/UserProfilePage', label: 'My Profile' },
    improved ? { href: SETUP_HOME, label: labels.mySettings } : { href: OLD_SETUP, label: labels.setup },
    ...administration,
    { href: '/_ui/common/apex/debug/ApexCSIPage', label: 'Developer Console' },
    {
      href: improved ? '/ltng/switcher?destination=lex' : SWITCH_BY_SCRIPT,
      label: 'Switch to Lightning Experience',
    },
    { href: '/secur/logout.jsp', label: 'Logout' },
  ]
}

/** In the page's header; nothing where the dark bar has it. */
export function userMenu(visit: Visit): Html {
  const { ui, userMenu } = visit.org.settings
  if (userMenu === 'bar') return html``
  const administration =
    ui === 'classic' && html`<a href="${ADMINISTRATION}" id="setupLink" class="linkSpan">${labelsFor(visit).setup}</a>`
  return html`<div class="linkElements"><div class="menuParent" id="userNav">
<div class="menuButton userNav-buttonContainer" id="userNavButton" tabindex="0" role="button" aria-haspopup="true" title="${PERSON_NAME}">
<span class="menuButtonLabel" id="userNavLabel">${PERSON_NAME}</span><div id="userNav-arrow" class="mbrButtonArrow"></div></div>
<div class="menuContent mbrMenuContent" id="userNavMenu"><div class="mbrMenuItems" id="userNav-menuItems">
${itemsOf(visit).map(({ href, label }) => html`<a href="${href}" class="menuButtonMenuLink">${label}</a>`)}
</div></div></div>${administration}</div>`
}

/** Above the page's header; nothing where the menu stands in it. */
export function globalHeaderBar(visit: Visit): Html {
  if (visit.org.settings.userMenu !== 'bar') return html``
  return html`<div id="globalHeaderBar"><div class="globalHeaderNameMenuContainer"><div class="globalHeaderVerticalLineInner"><div
 class="globalHeaderVerticalLineOuter"><div class="zen-select">
<a id="globalHeaderNameMink" class="zen-trigger" href="javascript:void(0)"><b class="zen-selectArrow"></b><span><span>${PERSON_NAME}</span></span></a>
<ul class="zen-options">${itemsOf(visit).map(({ href, label }) => html`<li><a href="${href}" title="${label}">${label}</a></li>`)}</ul>
</div></div></div></div></div>`
}
