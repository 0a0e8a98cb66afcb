// Doors with newer or unusual markup, the avatar known by its picture alone, and the first folder of the settings. What is
// marked is to be ringed; where nothing is, nothing may be.
import { type Case, judge, LIGHTNING, MY, SETTINGS } from '../support/wrong-rings'

const HOME = `${LIGHTNING}/page/home`
const CHECK = `${MY}/_ui/identity/verification/method/TotpVerificationUi/e`
const TO_FORM = '/lightning/settings/personal/ResetApiToken/home'

const LOGIN: readonly Case[] = [
  [
    'the page has put the username in',
    'https://test.salesforce.com/login',
    '<form name="login"><input name="username" type="text" value="pat@acme.example"><input t name="pw" type="password"><button name="Login">L</button></form>',
    'login: right',
  ],
  [
    'grey words stand in the box for the username',
    `${MY}/`,
    '<form id="login_form"><input t id="username" type="text" value="Username"><input id="password" type="password"></form>',
    'login: right',
  ],
  [
    'only the username is asked for, and the page knows it',
    `${MY}/`,
    '<form id="login_form"><input id="username" type="email" value="pat@acme.example"><input t id="Login" type="submit"></form>',
    'login: right',
  ],
  [
    'the password was typed beside such a username',
    `${MY}/`,
    '<form id="login_form"><input id="username" value="pat@acme.example"><input id="password" type="password"><input t id="Login" type="submit"></form>',
    'login: right',
    ['password'],
  ],
  [
    'what a page writes into a password is not asked',
    `${MY}/`,
    '<form id="login_form"><input id="username" readonly value="pat@acme.example"><input t id="password" type="password" value="a@b"></form>',
    'login: right',
  ],
  [
    'at an address of Lightning',
    `${LIGHTNING}/settings/personal/PersonalInformation/home`,
    '<form name="login"><input t name="username"><input type="password" name="pw"><button name="Login">L</button></form>',
    'login: right',
  ],
  [
    'an app asks for access',
    `${MY}/_ui/identity/oauth/ui/AuthorizationPage`,
    '<form><input type="submit" id="oaapprove" value="Allow"><input type="button" id="oadeny" value="Deny"></form>',
    'other: nothing',
  ],
]

const CODE: readonly Case[] = [
  ...[
    'id="tc-verification-code" type="text"',
    'name="EmailVerifCode" type="tel"',
    'id="code" type="number" autocomplete="one-time-code"',
  ].map(
    (field): Case => [
      `<input ${field}>`,
      CHECK,
      `<form><input t ${field}><input id="save" type="submit"></form>`,
      'identity-check: right',
    ],
  ),
  [
    'the button below a newer field',
    CHECK,
    '<form><input id="code" type="number" autocomplete="one-time-code"><button t>Verify</button></form>',
    'identity-check: perhaps right',
    ['code'],
  ],
  [
    'a box for each letter of the code',
    CHECK,
    `<form>${'<input autocomplete="one-time-code" maxlength="1">'.repeat(6)}<input id="save" type="submit"></form>`,
    'identity-check: nothing',
  ],
]

const PICTURE = 'https://acme.file.force.com/profilephoto/005/T'
const picture = `<img src="${PICTURE}">`
const banner = (html: string) => `<header>${html}</header>`

const AVATAR: readonly Case[] = [
  [
    'through spans',
    HOME,
    banner(`<ul><li><button>N</button></li><li><a t href="#"><span><span>${picture}</span></span></a></li></ul>`),
    'lightning: perhaps right',
  ],
  [
    'behind what is pressed',
    HOME,
    `<div role="banner"><button t><i style="background-image:url(${PICTURE})"></i></button></div>`,
    'lightning: perhaps right',
  ],
  [
    'that does not load, beside a feed',
    HOME,
    `${banner(`<button t><img hidden src="${PICTURE}"></button>`)}<main>${banner(`<button>${picture}</button>`)}</main>`,
    'lightning: perhaps right',
  ],
  [
    'of a record, in a header of the content',
    HOME,
    `${banner('<button>N</button>')}<div class="oneContent">${banner(`<button>${picture}</button>`)}</div>`,
    'lightning: nothing',
  ],
  ['twice in the header', HOME, banner(`<button>${picture}</button>${picture}`), 'lightning: nothing'],
  ['that leads to a profile', HOME, banner(`<a href="/005x">${picture}</a>`), 'lightning: nothing'],
  ['beside a button', HOME, banner(`<p>${picture}<button>Continue</button></p>`), 'lightning: nothing'],
  [
    'in a feed',
    HOME,
    `<header></header><div role="feed">${banner(`<button>${picture}</button>`)}</div>`,
    'lightning: nothing',
  ],
  [
    'in a dialog',
    HOME,
    `<header></header><div role="dialog">${banner(`<button>${picture}</button>`)}</div>`,
    'lightning: nothing',
  ],
  [
    'that is missing, where a button that sends something stands in its place',
    HOME,
    banner('<span class="userProfileCardTriggerRoot"><button type="submit" class="btn">Continue</button></span>'),
    'lightning: nothing',
  ],
]

/** In a language whose word for Quick Find is not known. */
const tree = (rows: string) =>
  `<html lang="fi"><div class="onesetupSetupNavTree"><input id="q" type="search" placeholder="Pikahaku"><ul role="tree">${rows}</ul></div></html>`
const row = (html: string, attributes: string) => `<li role="treeitem" aria-level="1" ${attributes}>${html}</li>`
const closed = (html: string, mark = '') => row(`<div>${html}</div>`, `aria-expanded="false" ${mark}`)
const OPENED = 'aria-expanded="true"'
const other = closed('<button>O</button>')

const FOLDER: readonly Case[] = [
  [
    'is opened by its button',
    SETTINGS,
    tree(closed('<button t>O</button><span>X</span>') + other),
    'lightning-settings: perhaps right',
  ],
  [
    'is a row where it has no button',
    SETTINGS,
    tree(closed('<a href="#">X</a>', 't') + other),
    'lightning-settings: perhaps right',
  ],
  [
    'is open: the entry',
    SETTINGS,
    tree(row(`<ul><li role="treeitem"><a t href="${TO_FORM}">R</a></li></ul>`, OPENED) + other),
    'lightning-settings: right',
  ],
  [
    'is not needed where a word is known',
    SETTINGS,
    tree(other).replace('lang="fi"', 'lang="de"').replace('<input', '<input t'),
    'lightning-settings: right',
  ],
  ['is open, without the entry', SETTINGS, tree(row('X', OPENED) + other), 'lightning-settings: nothing'],
  [
    'is the second row, behind one that is no folder',
    SETTINGS,
    tree(row('X', '') + other),
    'lightning-settings: nothing',
  ],
  ['is one of those that were searched for', SETTINGS, tree(other), 'lightning-settings: nothing', ['q']],
  [
    "is the first of Setup's tree",
    SETTINGS,
    tree(`${other}<li role="treeitem"><a href="/lightning/setup/Users/home">U</a></li>`),
    'lightning-settings: nothing',
  ],
  ['is one of two trees', SETTINGS, tree(other) + tree(other), 'lightning-settings: nothing'],
]

judge('logging in', LOGIN)
judge('a newer field for the code', CODE)
judge("the avatar's picture", AVATAR)
judge('the first folder of the settings', FOLDER)
