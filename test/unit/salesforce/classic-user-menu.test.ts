// The menu with the user's name, in its three makes: My Settings in it, Setup in it, and the dark bar of orgs with communities.
import { type Case, judge, MY } from '../support/wrong-rings'

const HOME = `${MY}/home/home.jsp`
const PROFILE = '<a href="/_ui/core/userprofile/UserProfilePage">My Profile</a>'
const CONSOLE = '<a href="/_ui/common/apex/debug/ApexCSIPage">Developer Console</a>'
const LOGOUT = '<a href="/secur/logout.jsp">Logout</a>'
const SCRIPTED_SWITCH =
  "<a href=\"javascript:sfdcPage.handleSwitchToLightningClick('a',true,'/one/one.app?source=aloha');\">Lightning</a>"
const ADMIN_SETUP = '<a id="setupLink" href="/setup/forcecomHomepage.apexp?setupid=ForceCom">Setup</a>'
const mySettings = (mark = '') => `<a ${mark} href="/ui/setup/Setup?setupid=PersonalSetup">My Settings</a>`
const setup = (mark = '', href = '/ui/setup/Setup') => `<a ${mark} href="${href}">Setup</a>`

const menu = (items: string, button = 'hidden') =>
  `<div id="phHeader"></div><div id="userNav"><div id="userNavButton"><span id="userNavLabel">P</span></div>
  <div id="userNavMenu"><div class="mbrMenuItems" id="userNav-menuItems" ${button}>${items}</div></div></div>`
const openMenu = (items: string) => menu(items, '')
/** The same menu where no id is left. */
const openMenuWithoutIds = (items: string) =>
  `<div id="tabBar"></div><div class="menuParent"><div class="menuButtonButton" role="button">P</div>
  <div class="menuContent"><div class="mbrMenuItems">${items}</div></div></div>`

const bar = (items: string, mark = '', hidden = 'hidden') =>
  `<div id="globalHeaderBar"><div class="zen-select"><ul class="zen-options" hidden><li><a href="/apps">Sales</a></li></ul></div>
  <div class="globalHeaderNameMenuContainer"><div class="zen-select"><a ${mark} class="zen-trigger" href="javascript:void(0)">P</a>
  <ul class="zen-options" ${hidden}>${items}</ul></div></div></div><div id="tabBar"></div>`
const NAMED = 't id="globalHeaderNameMink"'

const CASES: readonly Case[] = [
  [
    'an open menu without ids, whose items are buttons',
    HOME,
    '<div id="tabBar"></div><div class="menuParent"><div id="userNavButton" role="button">P</div><div class="menuContent"><button>Omat</button></div></div>',
    'classic: nothing',
  ],
  [
    'an open dark bar whose items are buttons',
    HOME,
    bar('<li><button>Omat</button></li>', NAMED, ''),
    'classic: nothing',
  ],
  [
    'an open dark bar whose classes are others',
    HOME,
    `<div id="globalHeaderBar"><a ${NAMED} href="#">P</a><p>${LOGOUT}</p></div>`,
    'classic: nothing',
  ],
  ['Setup without an id', HOME, openMenu(PROFILE + setup('t') + CONSOLE + LOGOUT), 'classic: right'],
  [
    'Setup that leads to the start of Setup',
    HOME,
    openMenu(PROFILE + setup('t', '/setup/forcecomHomepage.apexp?setupid=ForceCom') + LOGOUT),
    'classic: perhaps right',
  ],
  ['a scripted switch beside Setup', HOME, openMenu(PROFILE + setup('t') + SCRIPTED_SWITCH + LOGOUT), 'classic: right'],
  [
    'an unknown item beside Setup',
    HOME,
    openMenu(`${PROFILE}${setup('t')}<a href="/x">Something</a>${LOGOUT}`),
    'classic: perhaps right',
  ],
  [
    "an unknown item beside the administrator's Setup",
    HOME,
    openMenu(`<a href="/x">Something</a>${setup('', '/setup/forcecomHomepage.apexp?setupid=ForceCom')}${LOGOUT}`),
    'classic: nothing',
  ],
  ['Setup in a menu without ids', HOME, openMenuWithoutIds(PROFILE + setup('t') + LOGOUT), 'classic: right'],
  [
    'both in one menu',
    HOME,
    openMenu(mySettings('t') + setup('', '/setup/forcecomHomepage.apexp?setupid=ForceCom') + LOGOUT),
    'classic: right',
  ],
  [
    "the administrator's Setup beside a closed menu",
    HOME,
    `${menu(mySettings() + LOGOUT).replace('id="userNavButton"', 't id="userNavButton"')}${ADMIN_SETUP}`,
    'classic: right',
  ],
  [
    "the administrator's Setup beside a menu without items",
    HOME,
    `<div id="tabBar"></div>${ADMIN_SETUP}`,
    'classic: nothing',
  ],
  [
    "the administrator's Setup beside an open menu without My Settings",
    HOME,
    `${openMenu(PROFILE + LOGOUT)}${ADMIN_SETUP}`,
    'classic: nothing',
  ],
  [
    "Setup in another menu than the user's",
    HOME,
    `<div id="tabBar"></div><div class="mbrMenuItems">${setup()}</div>`,
    'classic: nothing',
  ],
  ['the dark bar, closed', HOME, bar(mySettings() + LOGOUT, NAMED), 'classic: right'],
  ['the dark bar without its id', HOME, bar(mySettings() + LOGOUT, 't'), 'classic: perhaps right'],
  ['the dark bar, open', HOME, bar(`<li>${mySettings('t')}</li><li>${LOGOUT}</li>`, NAMED, ''), 'classic: right'],
  [
    'the dark bar, open, with Setup only',
    HOME,
    bar(`<li>${PROFILE}</li><li>${setup('t')}</li><li>${LOGOUT}</li>`, 'id="globalHeaderNameMink"', ''),
    'classic: right',
  ],
  [
    "the dark bar, open, with the administrator's Setup only",
    HOME,
    bar(
      `<li>${setup('', '/setup/forcecomHomepage.apexp?setupid=ForceCom')}</li><li>${LOGOUT}</li>`,
      'id="globalHeaderNameMink"',
      '',
    ),
    'classic: nothing',
  ],
  [
    'the dark bar, open, with an unknown item beside Setup',
    HOME,
    bar(
      `<li><a href="javascript:mySettings()">Mijn instellingen</a></li><li>${setup()}</li><li>${LOGOUT}</li>`,
      'id="globalHeaderNameMink"',
      '',
    ),
    'classic: nothing',
  ],
  [
    'the dark bar, open, with neither',
    HOME,
    bar(`<li>${PROFILE}</li><li>${LOGOUT}</li>`, 'id="globalHeaderNameMink"', ''),
    'classic: nothing',
  ],
]

judge("the user's menu in Classic", CASES)
