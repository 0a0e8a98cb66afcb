// The practice pages worth keeping as snapshots: how to get to each, and what a person there is to do next.
import type { Frame, Page } from 'puppeteer-core'
import { frameWith, press, pressAndGo, see, write } from '../chromium'
import { PERSON } from '../person'
import type { SettingsChange } from '../settings'
import type { TruthTarget } from './truth'

export interface SnapshotKind {
  readonly kind: string
  readonly family: 'login' | 'lightning' | 'classic'
  readonly settings?: SettingsChange
  readonly from: string
  /** From the address to the settled page; the document to keep. */
  readonly settle: (page: Page) => Promise<Page | Frame>
  /** The step of the guide this page is about. */
  readonly step: string
  /** The target to point at, when nothing was typed that the page does not show. */
  readonly next: TruthTarget | null
}

const MY = 'https://acme.my.salesforce.com'
const LIGHTNING = 'https://acme.lightning.force.com/lightning'
const HOME = `${LIGHTNING}/page/home`
const LANDING = `${LIGHTNING}/settings/personal/PersonalInformation/home`
const SETUP = `${MY}/ui/setup/Setup?setupid=PersonalSetup`
const ONE_APP = 'https://acme.lightning.force.com/one/one.app'
const SETUP_HOME = 'https://acme.my.salesforce-setup.com/lightning/setup/SetupOneHome/home'
const OUT = { loggedIn: false } as const

/** A selector that is searched in every open shadow root. */
export const deep = (selector: string): string => `html >>> ${selector}`

const AVATAR = deep('.userProfileCardTriggerRoot button')
const PICTURE = deep("button img[src*='/profilephoto/005']")
const NODE = deep('[role=treeitem] .nodeLabel')
const QUICK_FIND = deep('.filter-box')
const ENTRY = deep(".leaf a[href*='/ResetApiToken/']")
const FRAME = deep('iframe[name^=vfFrameId]')

const until =
  (...selectors: string[]) =>
  async (page: Page): Promise<Page> => {
    for (const selector of selectors) await see(page, selector)
    return page
  }

async function filtered(page: Page): Promise<Page> {
  await until(AVATAR, NODE, FRAME)(page)
  await write(page, QUICK_FIND, 'reset')
  return until(ENTRY)(page)
}

const login = (kind: string, more: Partial<SnapshotKind> & Pick<SnapshotKind, 'settle'>): SnapshotKind => ({
  kind,
  family: 'login',
  settings: OUT,
  from: `${MY}/`,
  step: 'log-in',
  next: 'username',
  ...more,
})

const twoStep = { ...OUT, login: 'two-step' } as const

/** Past the password: to the code, or to where an approval is waited for. */
async function toCode(page: Page): Promise<Page> {
  await write(page, '#username', PERSON.username)
  await write(page, '#password', PERSON.password)
  await pressAndGo(page, '#Login')
  await page.waitForFunction(() => location.pathname.includes('/_ui/identity/'))
  return until('body')(page)
}

/** From the company's login, which is refused. */
async function toSsoError(page: Page): Promise<Page> {
  await pressAndGo(page, 'a.sso')
  await pressAndGo(page, '.acme-go')
  return until('h1')(page)
}

/** Past the password, to the one that must be changed. */
async function toNewPassword(page: Page): Promise<Page> {
  await write(page, '#username', PERSON.username)
  await write(page, '#password', PERSON.password)
  await pressAndGo(page, '#Login')
  return until('#newpassword')(page)
}

async function toPassword(page: Page): Promise<Page> {
  await write(page, '#username', PERSON.username)
  await pressAndGo(page, '#Login')
  return until('#password')(page)
}

const LOGINS: readonly SnapshotKind[] = [
  login('login', { settle: until('#Login') }),
  login('login-two-step-1', { settings: twoStep, settle: until('#Login') }),
  login('login-two-step-2', { settings: twoStep, next: 'password', settle: toPassword }),
  login('login-prefilled', { settings: { ...OUT, login: 'two-step-prefilled' }, next: 'password', settle: toPassword }),
  login('login-branded', { settings: { ...OUT, login: 'branded' }, settle: until('.acme-go') }),
  login('login-sso', { settings: { ...OUT, login: 'sso' }, next: null, settle: until('a.sso') }),
  login('identity', { settings: { ...OUT, identityCheck: true }, next: 'code', settle: toCode }),
  ...(['smc', 'tc', 'tc-verification-code', 'EmailVerifCode', 'push'] as const).map((identityField) =>
    login(`identity-${identityField}`, {
      settings: { ...OUT, identityCheck: true, identityField, latency: { push: 600_000 } },
      next: identityField === 'push' ? null : 'code',
      settle: toCode,
    }),
  ),
  login('logged-out', {
    settings: { loggedOutPage: 'own' },
    from: `${MY}/secur/logout.jsp`,
    next: null,
    settle: until('body'),
  }),
  login('login-in-lightning', {
    settings: { ...OUT, loginAt: 'lightning' },
    from: HOME,
    settle: until('#Login'),
  }),
  login('forgotten-password', { from: `${MY}/secur/forgotpassword.jsp`, next: null, settle: until('#un') }),
  login('new-password', { settings: { ...OUT, passwordExpired: true }, next: null, settle: toNewPassword }),
  login('sso-failed', { settings: { ...OUT, login: 'sso-failing' }, next: null, settle: toSsoError }),
  login('app-approval', {
    settings: {},
    from: `${MY}/_ui/identity/oauth/ui/AuthorizationPage`,
    step: 'open-settings',
    next: null,
    settle: until('#oaapprove'),
  }),
]

const lightning = (
  kind: string,
  from: string,
  step: string,
  next: TruthTarget | null,
  settle: SnapshotKind['settle'],
  settings: SettingsChange = {},
): SnapshotKind => ({ kind, family: 'lightning', settings, from, step, next, settle })

const LIGHTNINGS: readonly SnapshotKind[] = [
  lightning('lightning-home', HOME, 'open-settings', 'avatar', until(AVATAR, '.homeHomePage')),
  lightning('lightning-home-card-open', HOME, 'open-settings', 'settings-link', async (page) => {
    await press(page, AVATAR)
    return until(deep('.profile-card-toplinks'), '.homeHomePage')(page)
  }),
  lightning('lightning-home-picture', HOME, 'open-settings', 'avatar', until(PICTURE, '.homeHomePage'), {
    avatar: 'picture',
  }),
  lightning('settings-unknown-word', LANDING, 'open-reset-page', 'folder', until(AVATAR, NODE, FRAME), {
    language: 'fi',
  }),
  lightning('settings-landing', LANDING, 'quick-find', 'quick-find', until(AVATAR, NODE, FRAME)),
  lightning('settings-filtered', LANDING, 'open-reset-page', 'entry', filtered),
  lightning('settings-filtered-look-alikes', LANDING, 'open-reset-page', 'entry', filtered, { lookAlikes: true }),
  lightning('settings-open-group', LANDING, 'open-reset-page', 'entry', until(AVATAR, ENTRY, FRAME), { tree: 'open' }),
  lightning('reset-shell', LANDING.replace('PersonalInformation', 'ResetApiToken'), 'reset-token', null, until(FRAME)),
  lightning('article', `${LIGHTNING}/page/article`, 'open-settings', 'avatar', until(AVATAR, '.articleVote')),
  lightning('one-app', `${ONE_APP}`, 'open-settings', 'avatar', until(AVATAR)),
  lightning(
    'one-app-filtered',
    `${ONE_APP}#/settings/personal/PersonalInformation/home`,
    'open-reset-page',
    'entry',
    filtered,
  ),
  lightning('setup-home', SETUP_HOME, 'open-settings', 'avatar', until(AVATAR, NODE)),
]

const classic = (
  kind: string,
  path: string,
  step: string,
  next: TruthTarget | null,
  settle: SnapshotKind['settle'],
  settings: SettingsChange = {},
): SnapshotKind => ({
  kind,
  family: 'classic',
  settings: { ui: 'classic', ...settings },
  from: MY + path,
  step,
  next,
  settle,
})

const OLD = { ui: 'classic-old' } as const

const BAR = { userMenu: 'bar' } as const

/** The menu of the dark bar, opened. */
async function barOpened(page: Page): Promise<Page> {
  await press(page, '#globalHeaderNameMink')
  return until('.zen-options a')(page)
}

const setupPath = SETUP.slice(MY.length)
const FORM_PATH = '/_ui/system/security/ResetApiTokenEdit?setupid=ResetApiToken'

const PERSONAL_PATH = '/setup/personalInformationSetup.apexp?setupid=PersonalInformation'
const EMAIL = 'input[id$=":email"]'

/** The Classic page in the frame of a leaf in Lightning, once it shows something. */
const framed = (
  kind: string,
  leaf: string,
  step: string,
  next: TruthTarget | null,
  shows: string,
  settings: SettingsChange = {},
): SnapshotKind => ({
  kind,
  family: 'classic',
  settings,
  from: LANDING.replace('PersonalInformation', leaf),
  step,
  next,
  async settle(page) {
    const frame = await frameWith(page, `setupid=${leaf}`)
    await see(frame, shows)
    return frame
  },
})

const CLASSICS: readonly SnapshotKind[] = [
  framed('reset-form', 'ResetApiToken', 'reset-token', 'reset-button', 'input.btn'),
  framed('reset-form-get', 'ResetApiToken', 'reset-token', 'reset-button', 'input.btn', { formMethod: 'get' }),
  framed('reset-form-twice', 'ResetApiToken', 'reset-token', 'reset-button', 'input.btn', { resetButton: 'twice' }),
  framed('reset-form-script', 'ResetApiToken', 'reset-token', 'reset-button', 'input.btn', { resetButton: 'script' }),
  framed('reset-form-link', 'ResetApiToken', 'reset-token', 'reset-button', 'a.btn', { resetButton: 'link' }),
  framed('reset-form-outside', 'ResetApiToken', 'reset-token', 'reset-button', 'input.btn', { resetButton: 'outside' }),
  framed('personal-information', 'PersonalInformation', 'find-mailbox', 'email-field', EMAIL),
  classic('personal-information-classic', PERSONAL_PATH, 'find-mailbox', 'email-field', until(EMAIL)),
  classic(
    'reset-form-classic',
    '/ui/setup/Setup?setupid=ResetApiToken',
    'reset-token',
    'reset-button',
    until('input[name=save]'),
  ),
  classic('classic-home', '/home/home.jsp', 'open-settings', 'user-menu', until('#userNavButton')),
  classic('classic-home-menu-open', '/home/home.jsp', 'open-settings', 'my-settings', async (page) => {
    await press(page, '#userNavButton')
    return until('#userNav-menuItems')(page)
  }),
  classic('my-settings', setupPath, 'quick-find', 'quick-find', until('.quickfindInput')),
  classic('my-settings-filtered', setupPath, 'open-reset-page', 'entry', async (page) => {
    await write(page, '.quickfindInput', 'reset')
    return until('#ResetApiToken_font')(page)
  }),
  classic('my-settings-nothing-found', setupPath, 'quick-find', null, async (page) => {
    await write(page, '.quickfindInput', 'zzz')
    return until('#setupSearchError')(page)
  }),
  classic('old-setup', setupPath, 'quick-find', 'quick-find', until('.quickfindInput'), OLD),
  classic('old-setup-button-link', setupPath, 'quick-find', 'quick-find', until('.quickfindInput'), {
    ...OLD,
    searchButton: 'link',
  }),
  classic('old-setup-button-image', setupPath, 'quick-find', 'quick-find', until('.quickfindInput'), {
    ...OLD,
    searchButton: 'image',
  }),
  classic(
    'old-setup-results-in-content',
    '/ui/setup/SetupSearch?setupSearch=reset',
    'open-reset-page',
    'entry',
    until('.searchResults a'),
    { ...OLD, results: 'content' },
  ),
  classic(
    'old-setup-results',
    `${setupPath}&setupSearch=reset`,
    'open-reset-page',
    'entry',
    until('#ResetApiToken_font'),
    OLD,
  ),
  classic('old-home', '/home/home.jsp', 'open-settings', 'user-menu', until('#userNavButton'), OLD),
  classic(
    'old-home-menu-open',
    '/home/home.jsp',
    'open-settings',
    'my-settings',
    async (page) => {
      await press(page, '#userNavButton')
      return until('#userNav-menuItems')(page)
    },
    OLD,
  ),
  classic('bar-home', '/home/home.jsp', 'open-settings', 'user-menu', until('#globalHeaderNameMink'), BAR),
  classic('bar-home-menu-open', '/home/home.jsp', 'open-settings', 'my-settings', barOpened, BAR),
  classic('old-bar-home-menu-open', '/home/home.jsp', 'open-settings', 'my-settings', barOpened, { ...OLD, ...BAR }),
  classic('my-settings-unknown-word', setupPath, 'open-reset-page', 'folder', until('.quickfindInput'), {
    language: 'fi',
  }),
  classic('refused', FORM_PATH, 'reset-token', null, until('#errorTitle'), { form: 'no-privileges' }),
  classic('gone', FORM_PATH, 'reset-token', null, until('body'), { form: 'gone' }),
  framed('refused-framed', 'ResetApiToken', 'reset-token', null, '#errorTitle', { form: 'no-privileges' }),
  classic('reset-done', FORM_PATH, 'reset-token', null, async (page) => {
    await pressAndGo(page, 'input[name=save]')
    return until('.explanation')(page)
  }),
]

export const SNAPSHOT_KINDS: readonly SnapshotKind[] = [...LOGINS, ...LIGHTNINGS, ...CLASSICS]
