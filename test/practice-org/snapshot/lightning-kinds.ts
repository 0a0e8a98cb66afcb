// Snapshots of Lightning and Setup.
import type { Page } from 'puppeteer-core'
import { press, write } from '../chromium'
import type { SettingsChange } from '../settings'
import { deep, HOME, LANDING, LIGHTNING, type SnapshotKind, until } from './snapshot-kind'
import type { TruthTarget } from './truth'

const ONE_APP = 'https://acme.lightning.force.com/one/one.app'
const SETUP_HOME = 'https://acme.my.salesforce-setup.com/lightning/setup/SetupOneHome/home'

const AVATAR = deep('.userProfileCardTriggerRoot button')
const PICTURE = deep("button img[src*='/profilephoto/005']")
const NODE = deep('[role=treeitem] .nodeLabel')
const QUICK_FIND = deep('.filter-box')
const ENTRY = deep(".leaf a[href*='/ResetApiToken/']")
const FRAME = deep('iframe[name^=vfFrameId]')

async function filtered(page: Page): Promise<Page> {
  await until(AVATAR, NODE, FRAME)(page)
  await write(page, QUICK_FIND, 'reset')
  return until(ENTRY)(page)
}

const lightning = (
  kind: string,
  from: string,
  step: string,
  next: TruthTarget | null,
  settle: SnapshotKind['settle'],
  settings: SettingsChange = {},
): SnapshotKind => ({ kind, family: 'lightning', settings, from, step, next, settle })

export const LIGHTNINGS: readonly SnapshotKind[] = [
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
