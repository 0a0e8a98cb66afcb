// Pages that the practice org does not have: Salesforce's documented marks in other combinations, and what may be mistaken
// for a target. `t` marks what is to be ringed; without it, nothing is.
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { readSighting } from '../../../src/salesforce/read-sighting'
import { viewOf } from '../support/page'

beforeEach(() => void vi.stubGlobal('CSS', { escape: (text: string) => text }))
afterEach(() => void vi.unstubAllGlobals())

const MY = 'https://acme.my.salesforce.com'
const LIGHTNING = 'https://acme.lightning.force.com/lightning'
const HOME = `${LIGHTNING}/page/home`
const SETTINGS = `${LIGHTNING}/settings/personal/PersonalInformation/home`
const CLASSIC = `${MY}/home/home.jsp`
const MY_SETTINGS = `${MY}/ui/setup/Setup?setupid=PersonalSetup`
const FORM = `${MY}/_ui/system/security/ResetApiTokenEdit`
const TO_FORM = '/lightning/settings/personal/ResetApiToken/home'
const TO_SETTINGS = '/lightning/settings/personal/PersonalInformation/home'

/** "ringed", "nothing", or what was ringed instead. */
function outcome(address: string, html: string, filled: readonly string[] = []): string {
  const { found, isAbsent } = readSighting(viewOf(address, html, filled))
  if (found === null || isAbsent) return 'nothing'
  return found.element.hasAttribute('t') ? 'ringed' : found.element.outerHTML
}

type Case = readonly [name: string, address: string, html: string, filled?: readonly string[]]

const header = (more = '') =>
  `<div class="oneHeader"><span class="userProfileCardTriggerRoot"><button t>x</button></span>${more}</div>`
const card = (links: string, hidden = '') =>
  `<div class="userProfilePanel" ${hidden}>${links}<a class="logout" href="/secur/logout.jsp">x</a></div>`
const article = `<div class="content"><article><a href="${TO_FORM}">How to</a></article></div>`
const menu = (items: string, hidden = 'hidden') =>
  `<div id="userNav"><div id="userNavButton" t role="button"></div><div id="userNav-menuItems" ${hidden}>${items}</div></div>`
const items =
  '<a href="/_ui/core/userprofile/UserProfilePage">P</a><a href="/ui/setup/Setup?setupid=PersonalSetup">M</a><a href="/secur/logout.jsp">L</a>'
const column = (html: string) => `<table><tr><td class="oLeft">${html}</td><td class="oRight"></td></tr></table>`
const folder = '<a id="PersonalInfo_font" href="#">P</a>'

const RINGED: readonly Case[] = [
  [
    'the avatar, while a hidden card and an article lead to settings',
    HOME,
    header() + card(`<a href="${TO_SETTINGS}">S</a>`, 'hidden') + article,
  ],
  [
    'the link in a card inside the header',
    HOME,
    `<div class="oneHeader">${card(`<a t href="/one/one.app#/settings/personal/X/home">S</a>`)}</div>`,
  ],
  ['an upper-case link', HOME, card('<a t href="/lightning/Settings/Personal/X/home">S</a>')],
  [
    'the tree with personal links beside one of Setup',
    SETTINGS,
    `<div class="onesetupSetupNavTree"><input type="search"><a href="/one/one.app#/setup/Users/home">U</a></div><div class="onesetupSetupNavTree"><input t type="search" placeholder="Quick Find"><a href="${TO_SETTINGS}">P</a></div>`,
  ],
  [
    'a personal tree that also leads to Setup',
    SETTINGS,
    `<div class="onesetupSetupNavTree"><input t type="search" placeholder="Quick Find"><a href="${TO_SETTINGS}">P</a><a href="/lightning/setup/SetupOneHome/home">S</a></div>`,
  ],
  ['a row known by its class alone', SETTINGS, `<li class="onesetupNavTreeNode"><a t href="${TO_FORM}">R</a></li>`],
  [
    'a button in the form of another case',
    FORM,
    '<form action="/_ui/system/security/resetapitokenconfirm"><input t type="submit" value="R"></form>',
  ],
  [
    'the user menu, while a link to the settings stands in the page',
    CLASSIC,
    `${menu(items)}<div><a href="/ui/setup/Setup?setupid=PersonalSetup">My Settings</a></div>`,
  ],
  [
    'the user menu, before it is filled',
    CLASSIC,
    `${menu('')}<a id="setupLink" href="/setup/forcecomHomepage.apexp">Setup</a>`,
  ],
  [
    'the entry below its folder, while an article names it too',
    MY_SETTINGS,
    column(`${folder}<div id="PersonalInfo_child"><a t href="${FORM}">R</a></div><p><a href="${FORM}">how</a></p>`),
  ],
  [
    'the outer folder of old Setup',
    `${MY}/setup/x.jsp`,
    column('<a t id="PersonalSetup_font" href="#">P</a><div id="PersonalSetup_child" hidden></div>'),
  ],
  [
    'the Search button of old Setup, as a link',
    MY_SETTINGS,
    column(`<form><input id="q" type="text" placeholder="Quick Find"><a t class="btn" href="#">S</a></form>${folder}`),
    ['q'],
  ],
  [
    'the password beside a username that is fixed',
    `${MY}/`,
    '<form id="login_form"><input id="username" readonly><input t id="password" type="password"></form>',
  ],
  [
    'the username of a form without names',
    `${MY}/`,
    '<div id="content"><form><input t type="email"><input id="Login" type="submit"></form></div>',
  ],
  [
    'the login where the session is over',
    FORM,
    '<form id="login_form"><input t id="username" type="email"><input id="password" type="password"></form>',
  ],
  [
    'the entry among results in another column than the tree',
    SETTINGS,
    `<div class="onesetupSetupNavTree"><input id="q" type="search" placeholder="Quick Find"></div><div class="results"><ul><li class="leaf onesetupNavTreeNode"><a href="/lightning/settings/personal/ChangePassword/home">C</a></li><li class="leaf onesetupNavTreeNode"><a t href="${TO_FORM}">R</a></li></ul></div>`,
    ['q'],
  ],
]

const NOTHING: readonly Case[] = [
  [
    'the outer folder of old Setup, which may be open: what it holds is not known',
    `${MY}/setup/x.jsp`,
    column('<a id="PersonalSetup_font" href="#">P</a>'),
  ],
  [
    'two entries of one name, once something was typed: nothing asks to type again',
    SETTINGS,
    `<div class="onesetupSetupNavTree"><input id="q" type="search" placeholder="Quick Find"><ul>${'<li class="onesetupNavTreeNode"><button>Reset My Security Token</button></li>'.repeat(2)}</ul></div>`,
    ['q'],
  ],
  [
    'a tree of another make in the content, beside that of the settings',
    SETTINGS,
    `<div class="onesetupSetupNavTree"></div><aside><ul role="tree"><li role="treeitem"><a href="${TO_FORM}">R</a></li></ul></aside>`,
  ],
  [
    'an article with rows of the same make as the tree',
    SETTINGS,
    `<div class="onesetupSetupNavTree"></div><article><p class="onesetupNavTreeNode"><a href="${TO_FORM}">R</a></p></article>`,
  ],
  ['an open card without Settings: its avatar would close it', HOME, header() + card('<button>Zorp</button>')],
  ['a card whose only link leads to help', HOME, card('<a href="https://help.salesforce.com/settings">H</a>')],
  ['an open menu without Settings', CLASSIC, menu('<button>Zorp</button>', '')],
  [
    'a search box beside the tree',
    SETTINGS,
    '<div><ul role="tree"></ul></div><div class="content"><article></article><input class="filter-box" type="search"></div>',
  ],
  [
    'the search of the Object Manager',
    SETTINGS,
    '<div><input id="globalQuickfind" class="filter-box"><ul role="tree"></ul></div>',
  ],
  ['the global search in the left column', MY_SETTINGS, column('<input id="phSearchInput" type="text">')],
  [
    'another page that only returns to the form',
    SETTINGS,
    `<ul role="tree"><li role="treeitem"><a href="/lightning/settings/personal/ChangePassword/home?retURL=${encodeURIComponent(TO_FORM)}">C</a></li></ul>`,
  ],
  [
    'a link that resets, spelled oddly',
    SETTINGS,
    '<ul role="tree"><li role="treeitem"><a href="/_ui/system/security/ResetApiToken%43onfirm?setupid=ResetApiToken">R</a></li></ul>',
  ],
  [
    'an id inside a link that resets',
    MY_SETTINGS,
    column('<a href="/_ui/system/security/ResetApiTokenConfirm"><span id="ResetApiToken_font">R</span></a>'),
  ],
  [
    'two buttons of one form',
    FORM,
    '<form action="/x/ResetApiTokenEdit"><input type="submit" value="A"><div class="pbBottomButtons"><input type="submit" value="Save"></div></form>',
  ],
  [
    'a search form that carries the setup id',
    FORM,
    column(
      '<form action="/ui/setup/Setup"><input type="hidden" name="setupid" value="ResetApiToken"><input type="submit" value="Search"></form>',
    ),
  ],
  [
    'a login button behind a field that is not known',
    `${MY}/`,
    '<form><input type="tel"><input id="Login" type="submit"></form>',
  ],
  [
    'the button of a check without a field',
    `${MY}/_ui/identity/verification/x`,
    '<form><input type="button" id="save" value="Use another way"></form>',
  ],
  [
    'the page that changes the password',
    'https://login.salesforce.com/_ui/system/security/ChangePassword',
    '<form><input id="password" type="password"></form>',
  ],
  [
    'an open folder without the entry, in a language without a word',
    MY_SETTINGS,
    `<html lang="fi">${column(`${folder}<div id="PersonalInfo_child"><a href="/x">I</a></div>`)}</html>`,
  ],
]

const named = (cases: readonly Case[]): [string, Case][] => cases.map((each) => [each[0], each])

describe('what is to be ringed is ringed', () => {
  it.each(named(RINGED))('%s', (_name, [, address, html, filled]) => {
    expect(outcome(address, html, filled)).toBe('ringed')
  })
})

describe('what may be mistaken is not', () => {
  it.each(named(NOTHING))('%s', (_name, [, address, html, filled]) => {
    expect(outcome(address, html, filled)).toBe('nothing')
  })
})
