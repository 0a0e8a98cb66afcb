// Guide by sighting: small pages, what step they are about, and the one element to ring. Layout is stood in for by
// the `hidden` attribute.
import { JSDOM } from 'jsdom'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { findForStep, readSighting } from '../../../src/salesforce/read-sighting'
import { readIndex } from '../../read-index'
import { seen, told, viewOf } from '../support/page'

beforeEach(() => void vi.stubGlobal('CSS', { escape: (text: string) => text }))
afterEach(() => void vi.unstubAllGlobals())

const MY = 'https://acme.my.salesforce.com'
const LIGHTNING = 'https://acme.lightning.force.com'
const HOME = `${LIGHTNING}/lightning/page/home`
const PERSONAL = `${LIGHTNING}/lightning/settings/personal/PersonalInformation/home`
const RESET_PAGE = `${LIGHTNING}/lightning/settings/personal/ResetApiToken/home`
const CLASSIC_SETTINGS = `${MY}/ui/setup/Setup?setupid=PersonalSetup`
const FORM_PAGE = `${MY}/_ui/system/security/ResetApiTokenEdit`
const CONFIRM = '/_ui/system/security/ResetApiTokenConfirm'

const tree = (rows: string, box = '<input id="q" type="search" class="filter-box" placeholder="Quick Find">'): string =>
  `<div class="onesetupSetupNavTree">${box}<ul role="tree">${rows}</ul></div>`
const LEAF = `<li class="leaf onesetupNavTreeNode"><a id="leaf" href="/lightning/settings/personal/ResetApiToken/home"><mark>Reset</mark> My Security Token</a></li>`

describe('logging in', () => {
  const form = `<div id="content"><form id="login_form"><label for="username">Username</label><input id="username" type="email">
    <label for="password">Password</label><input id="password" type="password"><input id="Login" type="submit" value="Log In"></form></div>`

  it.each<[string, string, readonly string[], string]>([
    ['begins with the user name', form, [], 'log-in username #username Username'],
    ['goes on to the password', form, ['username'], 'log-in password #password Password'],
    ['ends with the button', form, ['username', 'password'], 'log-in login-button #Login Log In'],
    [
      'has two steps on some pages',
      '<div id="content"><input id="u" type="email" aria-label="Username"><input id="Login" type="submit" value="Next"></div>',
      [],
      'log-in username #u Username',
    ],
    [
      'has the password alone in the second',
      '<div id="content"><input id="password" type="password"><input id="Login" type="submit" value="Log In"></div>',
      [],
      'log-in password #password',
    ],
    ['may happen elsewhere', '<p>Continue with Acme SSO</p>', [], 'log-in -'],
  ])('%s', (_name, html, filled, expected) => {
    expect(seen(`${MY}/`, html, filled)).toBe(expected)
    expect(seen('https://login.salesforce.com/', html, filled)).toBe(expected)
  })

  it('may ask for a code', () => {
    const check = `${MY}/_ui/identity/verification/method/EmailVerificationFinishUi/e`
    const html =
      '<label for="emc">Verification Code</label><input id="emc"><input id="save" type="submit" value="Verify">'
    expect(seen(check, html)).toBe('log-in code #emc Verification Code')
    expect(seen(check, html, ['emc'])).toBe('log-in code-button #save Verify')
    expect(seen(check, '<p>Approve the request on your phone.</p>')).toBe('log-in -')
  })
})

describe('Lightning', () => {
  const avatar =
    '<span class="userProfileCardTriggerRoot"><button id="avatar" aria-label="View profile"></button></span>'
  const card = (hidden = '') =>
    `<div class="userProfilePanel" ${hidden}><a id="settings" href="/lightning/settings/personal/PersonalInformation/home">Settings</a>
    <a class="logout" href="/secur/logout.jsp">Log Out</a></div>`

  it.each<[string, string, string]>([
    ['rings the avatar', avatar, 'open-settings avatar #avatar View profile'],
    ['rings the avatar while its card is closed', avatar + card('hidden'), 'open-settings avatar #avatar View profile'],
    ['rings Settings in the open card', avatar + card(), 'open-settings settings-link #settings Settings'],
    [
      'does not take another link to settings for it',
      `${avatar}<a href="/lightning/settings/personal/x">Settings</a>`,
      'open-settings avatar #avatar View profile',
    ],
    ['rings nothing where there are two avatars', avatar + avatar, 'open-settings -'],
    ['rings nothing while the header is not there', '<p></p>', 'open-settings -'],
  ])('%s', (_name, html, expected) => {
    expect(seen(HOME, html)).toBe(expected)
  })

  it('has its avatar also in shadow roots', () => {
    const { document } = new JSDOM('<x-header></x-header>').window
    const root = (document.querySelector('x-header') as Element).attachShadow({ mode: 'open' })
    root.innerHTML = avatar
    expect(told(readSighting({ ...viewOf(HOME, ''), document, index: readIndex(document) }))).toContain('#avatar')
  })

  it.each<[string, string, string]>([
    [
      'rings Quick Find in the settings',
      tree('<li>My Personal Information</li>'),
      'quick-find quick-find #q Quick Find',
    ],
    ['rings the entry when it appears', tree(LEAF), 'open-reset-page entry #leaf Reset My Security Token'],
    ['waits for the tree', '<p></p>', 'quick-find -'],
    ['does not take the search of the header for Quick Find', '<header><input type="search"></header>', 'quick-find -'],
    [
      "does not take the box of Setup's tree for it",
      tree('<li><a href="/lightning/setup/Users/home">Users</a></li>'),
      'quick-find -',
    ],
    [
      'does not ring an entry that is filtered out',
      tree(LEAF.replace('<li', '<li hidden')),
      'quick-find quick-find #q Quick Find',
    ],
    ['does not ring an entry outside the tree', LEAF.replaceAll('onesetupNavTreeNode', ''), 'quick-find -'],
  ])('%s', (_name, html, expected) => {
    expect(seen(PERSONAL, html)).toBe(expected)
  })

  it.each([
    `/lightning/settings/personal/ResetApiToken/home?url=${encodeURIComponent(CONFIRM)}`,
    `/lightning/settings/personal/ResetApiToken/home?url=${CONFIRM}`,
    CONFIRM,
    `/one/one.app#/settings/personal/ResetApiToken/home?url=${CONFIRM}`,
  ])('never rings a link that resets: %s', (href) => {
    expect(seen(PERSONAL, tree(`<a id="leaf" href="${href}">Reset</a>`))).not.toContain('#leaf')
  })

  it('leaves the reset page to its frame', () => {
    expect(seen(RESET_PAGE, tree(LEAF))).toBe('reset-token -')
  })
})

describe('a login host that orgs share', () => {
  it.each(['/login/sessionserver212.html', '/login-messages/promos.html', '/some/page'])(
    'has nobody logged in at %s',
    (path) => {
      expect(seen(`https://login.salesforce.com${path}`, '')).toBe('log-in -')
    },
  )
})

describe('the reset', () => {
  const button = '<input id="r" class="btn" type="submit" value="Reset Security Token" title="Reset Security Token">'

  it.each<[string, string, string]>([
    [
      'rings its button',
      `<body class="sfdcBody"><form><div class="pbBottomButtons">${button}</div></form></body>`,
      'reset-token reset-button #r Reset Security Token',
    ],
    ['rings a button outside any form by its label', button, 'reset-token reset-button #r Reset Security Token'],
    [
      'does not ring a button just because it is the only one',
      button.replace('Reset Security', 'Other'),
      'reset-token -',
    ],
    ['rings nothing between two buttons', `<form>${button}${button}</form>`, 'reset-token -'],
    ['waits while the page is hidden', `<div hidden>${button}</div>`, 'reset-token -'],
  ])('%s', (_name, html, expected) => {
    expect(seen(FORM_PAGE, html)).toBe(expected)
  })

  it('is unsure of a button in a form that it does not know', () => {
    const form = `<form><input type="hidden" name="retURL" value="/"><button type="submit">Reset</button></form>`
    expect(readSighting(viewOf(FORM_PAGE, form)).found?.sure).toBe('likely')
    expect(readSighting(viewOf(FORM_PAGE, `<form>${button}</form>`)).found?.sure).toBe('likely')
  })

  it.each<[string, string]>([
    [
      'a refusal',
      '<div id="error">Insufficient Privileges</div><div class="pbBottomButtons"><input type="button" value="Go Back"></div>',
    ],
    ['another refusal', '<div class="errorMsg">URL No Longer Exists</div><a class="btn" href="/">Home</a>'],
    ['a banner', '<div><button>Accept</button></div>'],
    [
      'an expired session',
      '<form id="login_form"><input id="password" type="password"><input id="Login" type="submit"></form>',
    ],
    ['a form that says nothing', '<form><button type="submit">Reload</button></form>'],
  ])('is not taken for %s', (_name, html) => {
    expect(readSighting(viewOf(FORM_PAGE, html)).found?.target ?? 'password').toBe('password')
  })

  it('is over on its confirmation', () => {
    const { pageKind, step, found } = readSighting(viewOf(`${MY}${CONFIRM}`, `<p>pat@example.com</p>${button}`))
    expect({ pageKind, step, found }).toEqual({ pageKind: 'reset-done', step: null, found: null })
  })
})

describe('what a page holds for a given step', () => {
  it('is found although the person is further', () => {
    const view = viewOf(PERSONAL, tree(LEAF))
    expect(findForStep(readSighting(view), 'quick-find', view)?.element.id).toBe('q')
    expect(findForStep(readSighting(view), 'open-reset-page', view)?.element.id).toBe('leaf')
    expect(findForStep(readSighting(view), 'open-settings', view)).toBeNull()
    expect(findForStep(readSighting(view), 'save-token', view)).toBeNull()
  })

  it('is the entry of the tree beside the form, for who goes back to it; the form is in its frame', () => {
    const view = viewOf(RESET_PAGE, tree(LEAF))
    expect(told(readSighting(view))).toBe('reset-token -')
    expect(findForStep(readSighting(view), 'open-reset-page', view)?.element.id).toBe('leaf')
  })

  it('is the Search button although nothing was typed', () => {
    const html =
      '<table><tr><td class="oLeft"><input id="q" placeholder="Quick Find"><input id="s" type="submit" value="Search"></td></tr></table>'
    const view = viewOf(CLASSIC_SETTINGS, html)
    expect(findForStep(readSighting(view), 'search', view)?.element.id).toBe('s')
  })

  it('is the form when it is about logging in', () => {
    const view = viewOf(`${MY}/`, '<input id="username"><input id="Login" type="submit">', ['username'])
    expect(findForStep(readSighting(view), 'log-in', view)?.target).toBe('login-button')
    const home = viewOf(HOME, '<input id="username">')
    expect(findForStep(readSighting(home), 'log-in', home)).toBeNull()
  })
})

describe('reading a page', () => {
  it('changes nothing in it and reads no value', () => {
    const html = `<input id="username" type="email"><input id="password" type="password"><input id="Login" type="submit" value="Log In">`
    const { window } = new JSDOM(html)
    Object.defineProperty(window.HTMLInputElement.prototype, 'value', { get: () => expect.unreachable('read a value') })
    const before = window.document.documentElement.outerHTML
    const view = { ...viewOf(`${MY}/`, ''), document: window.document, index: readIndex(window.document) }
    for (const filled of ['', 'username', 'password']) readSighting({ ...view, isFilled: ({ id }) => id === filled })
    expect(window.document.documentElement.outerHTML).toBe(before)
  })
})
