// Pages on which something was once ringed, or said, that should not have been. `t` marks what is rightly ringed; a ring that
// is not certain counts as "perhaps".
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { sight } from '../../src/salesforce/sighting'
import { viewOf } from './support/page'

beforeEach(() => void vi.stubGlobal('CSS', { escape: (text: string) => text }))
afterEach(() => void vi.unstubAllGlobals())

const MY = 'https://acme.my.salesforce.com'
const LIGHTNING = 'https://acme.lightning.force.com/lightning'
const HOME = `${LIGHTNING}/page/home`
const SETTINGS = `${LIGHTNING}/settings/personal/PersonalInformation/home`
const CLASSIC = `${MY}/home/home.jsp`
const MY_SETTINGS = `${MY}/ui/setup/Setup?setupid=PersonalSetup`
const FORM = `${MY}/_ui/system/security/ResetApiTokenEdit`
const CONFIRM = `${MY}/_ui/system/security/ResetApiTokenConfirm`
const TO_FORM = '/lightning/settings/personal/ResetApiToken/home'
const CHECK = `${MY}/_ui/identity/verification/method/x`

const column = (html: string) => `<table><tr><td class="oLeft">${html}</td><td class="oRight"></td></tr></table>`
const box = '<input type="text" placeholder="Quick Find" id="q">'
const folder = (open = false) =>
  `<a id="PersonalInfo_font" href="#">P</a><div id="PersonalInfo_child" ${open ? '' : 'hidden'}><a id="ResetApiToken_font" ${open ? 't' : ''} href="${FORM}?setupid=ResetApiToken">Reset My Security Token</a></div>`
const tree = (rows: string, before = '<input type="search" class="filter-box" placeholder="Quick Find" id="q">') =>
  `<div class="onesetupSetupNavTree">${before}<ul role="tree">${rows}</ul></div>`
const header = '<div class="oneHeader"><span class="userProfileCardTriggerRoot"><button t>x</button></span></div>'
const menu = (items: string, hidden = '') =>
  `<div id="userNav"><div id="userNavButton" ${hidden === '' ? '' : 't'} role="button"></div><div id="userNav-menuItems" ${hidden}>${items}</div></div>`
const logout = '<a href="/secur/logout.jsp">L</a>'

/** What is ringed: "right", "perhaps right", "nothing", or the wrong element; in front of it the kind of page. */
function outcome(address: string, html: string, filled: readonly string[] = []): string {
  const { page, found, isAbsent } = sight(viewOf(address, html, filled))
  if (found === null || isAbsent) return `${page}: nothing`
  const what = found.element.hasAttribute('t') ? 'right' : found.element.outerHTML
  return `${page}: ${found.sure === 'yes' ? '' : 'perhaps '}${what}`
}

type Case = readonly [name: string, address: string, html: string, expected: string, filled?: readonly string[]]

const RESET_FORM: readonly Case[] = [
  [
    'a branded login in two steps answers there',
    FORM,
    '<form><input type="hidden" name="retURL"><input type="email" name="user"><button type="submit">Next</button></form>',
    'login: nothing',
  ],
  [
    'a page in between asks for something',
    FORM,
    '<form id="editPage"><input type="hidden" name="retURL"><input type="text"><div class="pbBottomButtons"><input class="btn" type="submit" value="Confirm"></div></form>',
    'other: nothing',
  ],
  [
    'a form for feedback',
    FORM,
    '<form><input type="hidden" name="retURL"><textarea></textarea><button>Send</button></form>',
    'other: nothing',
  ],
  [
    'only Cancel can be seen',
    FORM,
    '<form action="/_ui/system/security/ResetApiTokenConfirm"><input type="submit" hidden value="Reset Security Token"><button type="button">Cancel</button></form>',
    'reset-form: nothing',
  ],
  [
    'a button that only a script presses',
    FORM,
    '<form action="/_ui/system/security/ResetApiTokenConfirm"><button t type="button">Reset</button></form>',
    'reset-form: perhaps right',
  ],
  [
    'the search for the setup id',
    `${MY}/_ui/core/search/ui/UnifiedSearchResults?setupid=ResetApiToken`,
    '<form action="/ui/setup/Setup?setupid=ResetApiToken"><input type="submit" value="Search again"></form>',
    'other: nothing',
  ],
  [
    'a page of help with the setup id',
    `${MY}/apex/Help?setupid=ResetApiToken`,
    '<form><input type="hidden" name="setupid" value="ResetApiToken"><input type="submit" value="Search help"></form>',
    'other: nothing',
  ],
  [
    'a refusal beside a search form with the setup id',
    FORM,
    `${column(
      '<form action="/ui/setup/Setup"><input type="hidden" name="setupid" value="ResetApiToken"><input type="text"><input type="submit" value="Search"></form>',
    )}<div id="errorTitle">Insufficient Privileges</div>`,
    'refused: nothing',
  ],
  [
    'a refusal in front of the form',
    FORM,
    '<form action="/_ui/system/security/ResetApiTokenConfirm" hidden><input type="submit"></form><div id="errorTitle">E</div>',
    'refused: nothing',
  ],
  [
    'a refusal at the setup address',
    `${MY}/ui/setup/Setup?setupid=ResetApiToken`,
    '<div id="phHeader"></div><div id="errorTitle">Insufficient Privileges</div>',
    'refused: nothing',
  ],
  [
    'the login in place of the confirmation',
    CONFIRM,
    '<form id="login_form"><input t id="username" type="email"><input id="password" type="password"><input id="Login" type="submit"></form>',
    'login: right',
  ],
  ['a refusal in place of the confirmation', CONFIRM, '<div id="errorTitle">E</div>', 'refused: nothing'],
  [
    "another site's confirmation in the shell",
    `${LIGHTNING}/settings/personal/ResetApiToken/home?url=${encodeURIComponent('https://evil.example/_ui/system/security/ResetApiTokenConfirm')}`,
    '',
    'lightning-reset: nothing',
  ],
  [
    "another org's confirmation in the shell",
    `${LIGHTNING}/settings/personal/ResetApiToken/home?url=${encodeURIComponent('https://other.my.salesforce.com/_ui/system/security/ResetApiTokenConfirm')}`,
    '',
    'lightning-reset: nothing',
  ],
]

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
    'a form that saves a view, in the improved setup',
    MY_SETTINGS,
    `<table class="setupV2"><tr><td class="oLeft"><input id="q" type="text" placeholder="Quick Find" t><form><input type="text" hidden><input type="submit" value="Save view"></form><a id="PersonalInfo_font" href="#">P</a></td></tr></table>`,
    'classic-settings: nothing',
    ['q'],
  ],
]

const LOGIN: readonly Case[] = [
  [
    'who has forgotten the password',
    'https://login.salesforce.com/secur/forgotpassword.jsp?locale=us',
    '<div id="content"><form id="forgotPassForm"><input id="un" name="un" type="email" autocomplete="username"><input type="submit" value="Continue"></form></div>',
    'other: nothing',
    ['un'],
  ],
  [
    'the same on a My Domain',
    `${MY}/secur/forgotpassword.jsp`,
    '<form id="forgotPassForm"><input id="username" type="email"><input type="submit" value="Continue"></form>',
    'other: nothing',
  ],
  [
    "a page of the org's own that asks for another password",
    `${MY}/apex/Connect`,
    '<form><input id="username"><input type="password" id="pw"><input type="submit"></form>',
    'other: nothing',
  ],
  [
    'a sign-up beside single sign-on',
    `${MY}/`,
    '<form action="/signup"><input name="email" type="email"><input type="password" autocomplete="new-password"><button>Sign up</button></form>',
    'login: nothing',
  ],
  [
    'a new password',
    `${MY}/login/change`,
    '<form id="editPage"><input type="password" autocomplete="new-password"><button>Change</button></form>',
    'login: nothing',
  ],
  [
    'a link in place of the button',
    'https://login.salesforce.com/',
    '<form id="login_form"><input id="username"><input id="password" type="password"><a role="button" href="/secur/forgotpassword.jsp">Forgot Your Password?</a></form>',
    'login: nothing',
    ['username', 'password'],
  ],
  [
    'a check whose code stands in another form than the button',
    CHECK,
    '<form><input id="emc"></form><form><input type="submit" id="save" value="Resend"></form>',
    'identity-check: nothing',
    ['emc'],
  ],
  [
    'a check that has not sent its code yet',
    CHECK,
    '<form><input id="emc" hidden><input id="save" type="submit" value="Send code"></form>',
    'identity-check: nothing',
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

describe.each([
  ['at the form', RESET_FORM],
  ['the entry', ENTRY],
  ['Quick Find and its button', QUICK_FIND],
  ['logging in', LOGIN],
  ['the way to the settings', OPEN_SETTINGS],
  ['words', WORDS],
])('%s', (_name, cases) => {
  it.each(cases.map((each): [string, Case] => [each[0], each]))('%s', (_title, [, address, html, expected, filled]) => {
    expect(outcome(address, html, filled)).toBe(expected)
  })
})
