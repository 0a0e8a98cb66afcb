// Snapshots of Classic, improved and old, and of Classic's pages in frames of Lightning.
import type { Page } from 'puppeteer-core'
import { frameWith, press, pressAndGo, see, write } from '../chromium'
import type { SettingsChange } from '../settings'
import { LANDING, MY, type SnapshotKind, until } from './snapshot-kind'
import type { TruthTarget } from './truth'

const SETUP = `${MY}/ui/setup/Setup?setupid=PersonalSetup`

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

export const CLASSICS: readonly SnapshotKind[] = [
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
