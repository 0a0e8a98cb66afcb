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
const OUT = { loggedIn: false } as const

/** A selector that is searched in every open shadow root. */
export const deep = (selector: string): string => `html >>> ${selector}`

const AVATAR = deep('.userProfileCardTriggerRoot button')
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

async function toCode(page: Page): Promise<Page> {
  await write(page, '#username', PERSON.username)
  await write(page, '#password', PERSON.password)
  await pressAndGo(page, '#Login')
  return until('#save')(page)
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
  login('login-branded', { settings: { ...OUT, login: 'branded' }, settle: until('.acme-go') }),
  login('login-sso', { settings: { ...OUT, login: 'sso' }, next: null, settle: until('a.sso') }),
  login('identity', { settings: { ...OUT, identityCheck: true }, next: 'code', settle: toCode }),
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
  lightning('settings-landing', LANDING, 'quick-find', 'quick-find', until(AVATAR, NODE, FRAME)),
  lightning('settings-filtered', LANDING, 'open-reset-page', 'entry', filtered),
  lightning('settings-filtered-look-alikes', LANDING, 'open-reset-page', 'entry', filtered, { lookAlikes: true }),
  lightning('settings-open-group', LANDING, 'open-reset-page', 'entry', until(AVATAR, ENTRY, FRAME), { tree: 'open' }),
  lightning('reset-shell', LANDING.replace('PersonalInformation', 'ResetApiToken'), 'reset-token', null, until(FRAME)),
  lightning('article', `${LIGHTNING}/page/article`, 'open-settings', 'avatar', until(AVATAR, '.articleVote')),
]

const classic = (
  kind: string,
  path: string,
  step: string,
  next: TruthTarget,
  settle: SnapshotKind['settle'],
  ui: 'classic' | 'classic-old' = 'classic',
): SnapshotKind => ({ kind, family: 'classic', settings: { ui }, from: MY + path, step, next, settle })

const setupPath = SETUP.slice(MY.length)

const CLASSICS: readonly SnapshotKind[] = [
  {
    kind: 'reset-form',
    family: 'classic',
    from: LANDING.replace('PersonalInformation', 'ResetApiToken'),
    step: 'reset-token',
    next: 'reset-button',
    async settle(page) {
      const frame = await frameWith(page, 'ResetApiTokenEdit')
      await see(frame, 'input.btn')
      return frame
    },
  },
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
  classic('old-setup', setupPath, 'quick-find', 'quick-find', until('.setupSearchInput'), 'classic-old'),
  classic(
    'old-setup-results',
    `${setupPath}&setupSearch=reset`,
    'open-reset-page',
    'entry',
    until('#ResetApiToken_font'),
    'classic-old',
  ),
]

export const SNAPSHOT_KINDS: readonly SnapshotKind[] = [...LOGINS, ...LIGHTNINGS, ...CLASSICS]
