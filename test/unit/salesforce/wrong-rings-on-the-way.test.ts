// On the way to the form: links, boxes and menus that look like the next step.
import { type Case, column, FORM, judge, LIGHTNING, MY, MY_SETTINGS, SETTINGS } from '../support/wrong-rings'

const HOME = `${LIGHTNING}/page/home`
const CLASSIC = `${MY}/home/home.jsp`
const TO_FORM = '/lightning/settings/personal/ResetApiToken/home'

const box = '<input type="text" placeholder="Quick Find" id="q">'
const folder = (open = false) =>
  `<a id="PersonalInfo_font" href="#">P</a><div id="PersonalInfo_child" ${open ? '' : 'hidden'}><a id="ResetApiToken_font" ${open ? 't' : ''} href="${FORM}?setupid=ResetApiToken">Reset My Security Token</a></div>`
const tree = (rows: string, before = '<input type="search" class="filter-box" placeholder="Quick Find" id="q">') =>
  `<div class="onesetupSetupNavTree">${before}<ul role="tree">${rows}</ul></div>`
const header = '<div class="oneHeader"><span class="userProfileCardTriggerRoot"><button t>x</button></span></div>'
const menu = (items: string, hidden = '') =>
  `<div id="userNav"><div id="userNavButton" ${hidden === '' ? '' : 't'} role="button"></div><div id="userNav-menuItems" ${hidden}>${items}</div></div>`
const logout = '<a href="/secur/logout.jsp">L</a>'

const ENTRY: readonly Case[] = [
  [
    'a link to the form in the left column, while its folder is closed',
    MY_SETTINGS,
    column(`${box}${folder()}<p><a href="${FORM}">Token lost?</a></p>`).replace('id="q"', 'id="q" t'),
    'classic-settings: right',
  ],
  [
    'the same where the tree has lost its ids',
    MY_SETTINGS,
    column(
      `<div hidden><a href="${FORM}">Reset My Security Token</a></div><p><a href="${FORM}">Token lost?</a></p><a id="PersonalInfo_font" t href="#">P</a>`,
    ),
    'classic-settings: right',
  ],
  [
    'a wiki under the name of the entry',
    MY_SETTINGS,
    column(`${box}${folder()}<a href="https://wiki.acme.example/token">Reset My Security Token</a>`).replace(
      'id="q"',
      'id="q" t',
    ),
    'classic-settings: right',
  ],
  [
    'a table of contents beside the tree',
    SETTINGS,
    `${tree('<li role="treeitem">P</li>').replace('id="q"', 'id="q" t')}<main><ul role="tree"><li role="treeitem"><a href="${TO_FORM}">Lost your token?</a></li></ul></main>`,
    'lightning-settings: right',
  ],
  [
    'an article under the name of the entry, in a tree of its own',
    SETTINGS,
    `${tree('<li role="treeitem">P</li>').replace('id="q"', 'id="q" t')}<aside><ul role="tree"><li role="treeitem"><a href="https://help.salesforce.com/s/articleView?id=x">Reset My Security Token</a></li></ul></aside>`,
    'lightning-settings: right',
  ],
  [
    'the entry of another org',
    SETTINGS,
    tree(
      '<li role="treeitem"><a href="https://other--uat.sandbox.lightning.force.com/lightning/settings/personal/ResetApiToken/home">Sandbox</a></li>',
    ).replace('id="q"', 'id="q" t'),
    'lightning-settings: right',
  ],
  [
    'two links in the tree, one of them in a row',
    SETTINGS,
    tree(
      `<li class="x"><a href="${TO_FORM}">Reset My Security Token</a></li><li role="treeitem"><a href="${TO_FORM}?from=recent">Recent</a></li>`,
    ).replace('id="q"', 'id="q" t'),
    'lightning-settings: right',
  ],
]

const QUICK_FIND: readonly Case[] = [
  [
    "Classic's search in the left column",
    MY_SETTINGS,
    column(
      `<form id="sbsearch" action="/search/SearchResults"><input id="sbstr" type="text"><input type="submit" value="Go!"></form>${folder()}`,
    ).replace('id="PersonalInfo_font"', 'id="PersonalInfo_font" t'),
    'classic-settings: right',
  ],
  [
    'the same once it is filled in',
    MY_SETTINGS,
    column(
      `<form id="sbsearch" action="/search/SearchResults"><input id="sbstr" type="text"><input type="submit" value="Go!"></form>${folder()}`,
    ).replace('id="PersonalInfo_font"', 'id="PersonalInfo_font" t'),
    'classic-settings: right',
    ['sbstr'],
  ],
  [
    'a search for people in the tree',
    SETTINGS,
    tree('', '<form action="/search/SearchResults"><input type="text"><input type="submit" value="Go!"></form>'),
    'lightning-settings: nothing',
  ],
  [
    'a field in the tree itself',
    SETTINGS,
    tree('<li><input type="text" aria-label="Rename"></li>', ''),
    'lightning-settings: nothing',
  ],
  [
    'the head of an open section whose folder has lost its id',
    MY_SETTINGS,
    column(
      '<h2><a id="PersonalSetup_font" href="/ui/setup/Setup?setupid=PersonalSetup">P</a></h2><a t class="setupFolder" href="/ui/setup/Setup?setupid=PersonalInfo">I</a>',
    ),
    'classic-settings: perhaps right',
  ],
  [
    'the head of an open section whose folder has become a button',
    MY_SETTINGS,
    column(
      '<h2><a id="PersonalSetup_font" href="/ui/setup/Setup?setupid=PersonalSetup">P</a></h2><button>I</button><a href="/setup/x.apexp?setupid=PersonalInformation">M</a>',
    ),
    'classic-settings: nothing',
  ],
  [
    'a form that saves a view, in the improved setup',
    MY_SETTINGS,
    `<table class="setupV2"><tr><td class="oLeft"><input id="q" type="text" placeholder="Quick Find" t><form><input type="text" hidden><input type="submit" value="Save view"></form><a id="PersonalInfo_font" href="#">P</a></td></tr></table>`,
    'classic-settings: nothing',
    ['q'],
  ],
]

const OPEN_SETTINGS: readonly Case[] = [
  [
    "an app's own settings beside a way to log out",
    HOME,
    `${header}<ul><li><a href="/apex/settings">App settings</a></li><li>${logout}</li></ul>`,
    'lightning: right',
  ],
  [
    'a footer that leads to another org',
    HOME,
    `${header}<footer><a href="https://other.my.salesforce.com/lightning/settings/personal/X/home">S</a>${logout}</footer>`,
    'lightning: right',
  ],
  [
    'a bar that says as whom one is logged in',
    HOME,
    `<div class="system-message">Logged in as Pat <a href="/secur/logout.jsp">Log out as Pat</a></div>${header}`,
    'lightning: right',
  ],
  [
    'a card whose links lead to help',
    HOME,
    `<div class="userProfilePanel"><div class="profile-card-toplinks"><a href="https://acme.example/help">Help</a><a class="logout" href="/secur/logout.jsp">Out</a></div></div>`,
    'lightning: nothing',
  ],
  [
    'who wrote a post',
    HOME,
    '<article><header class="slds-post__header"><a class="profileTrigger" href="/005xx">Pat</a></header></article>',
    'lightning: nothing',
  ],
  [
    'the picture on a card',
    HOME,
    '<div class="slds-card"><header class="slds-card__header"><span class="userAvatar"></span></header></div>',
    'lightning: nothing',
  ],
  [
    "the administrator's Setup beside an item that only a script knows",
    CLASSIC,
    menu(`<a href="javascript:void(0)">Omat</a><a id="setupLink" href="/setup/forcecomHomepage.apexp">A</a>${logout}`),
    'classic: nothing',
  ],
  [
    'an item of the menu that leads elsewhere',
    CLASSIC,
    menu(`<a href="/apex/MyPrefs">My Settings</a>${logout}`),
    'classic: nothing',
  ],
  [
    'another menu of the page that is open',
    CLASSIC,
    `<div id="tsid-menuItems" class="mbrMenuItems menuContent"><a href="/home/home.jsp?tsid=1">Sales</a></div>${menu(logout, 'hidden')}`,
    'classic: right',
  ],
  [
    'a list of links of the person',
    CLASSIC,
    `<ul><li><a t href="/ui/setup/Setup?setupid=PersonalSetup">My prefs</a></li><li>${logout}</li></ul><div id="userNav"></div>`,
    'classic: perhaps right',
  ],
]

const WORDS: readonly Case[] = [
  [
    'a page that says nothing of its language',
    MY_SETTINGS,
    column('<input type="text"><a t id="PersonalInfo_font" href="#">Omat tiedot</a>'),
    'classic-settings: right',
  ],
]

judge('the entry', ENTRY)
judge('Quick Find and its button', QUICK_FIND)
judge('the way to the settings', OPEN_SETTINGS)
judge('words', WORDS)
