// The popup's main states, from the first look to the last tick, and what can go wrong in them.
import { press } from '../e2e/support/extension'
import type { PretendedTabs } from '../e2e/support/painted-popup'
import type { PageState, Setting } from './face-state'
import type { Names } from './names'
import { guideOf, MAILBOX_CHOSEN, PROGRESS, placeOf, toolsOf } from './stored-samples'

const START = '[data-action="start"]'
const SAVED = '[data-action="saved"]'

const running = ({ names, now }: Setting) => guideOf(names.org, now, PROGRESS.running(now))
const waiting = ({ names, now }: Setting) => ({ ...guideOf(names.org, now, PROGRESS.waiting(now)), ...MAILBOX_CHOSEN })
const saved = (setting: Setting) => ({
  ...guideOf(setting.names.org, setting.now, PROGRESS.saved(setting.now)),
  ...toolsOf(setting, 3, 1),
})

const home = (org: string): string => `https://${org}.lightning.force.com/lightning/page/home`

/** The mailbox is in front. */
const atMailbox = ({ org }: Names): PretendedTabs => ({
  front: 'https://www.example.com/',
  salesforce: [home(org)],
  overlayStatus: 'none',
})

/** What the page says of ring and card where something is to be said. */
const TROUBLES = {
  covered: 'Something covers the ring',
  removed: 'The page takes the ring away',
  absent: 'The org has no such page',
}

export const MAIN_STATES: readonly PageState[] = [
  {
    id: 'popup-elsewhere',
    title: 'Not on Salesforce',
    in: 'popup',
    tabs: atMailbox,
    shows: '[data-elsewhere]',
    main: '[data-action="go-to-tab"]',
  },
  {
    id: 'popup-new',
    title: 'Nothing under way',
    in: 'popup',
    stored: (setting) => toolsOf(setting, 2),
    shows: START,
    main: START,
    warning: '[data-stops] h3 + p',
  },
  {
    id: 'popup-new-no-tools',
    title: 'Nothing under way, no tools listed',
    in: 'popup',
    shows: START,
    main: START,
    warning: '[data-stops] [data-action]',
  },
  { id: 'popup-running', title: 'Under way', in: 'popup', stored: running, shows: START, main: START },
  {
    id: 'popup-reset',
    title: 'Under way, before the reset',
    in: 'popup',
    stored: (setting) => ({
      ...guideOf(setting.names.org, setting.now, { ...PROGRESS.running(setting.now), seen: 'reset-token' }),
      ...toolsOf(setting, 2),
    }),
    shows: START,
    main: START,
  },
  {
    id: 'popup-stopped',
    title: 'Stopped',
    in: 'popup',
    stored: ({ names, now }) => guideOf(names.org, now, PROGRESS.stopped(now)),
    shows: START,
    main: START,
  },
  {
    id: 'popup-waiting',
    title: 'The token waits to be saved',
    in: 'popup',
    stored: waiting,
    shows: SAVED,
    main: '[data-action="open-mailbox"].primary',
  },
  {
    id: 'popup-waiting-late',
    title: 'The mail is late',
    in: 'popup',
    stored: ({ names, now }) => ({ ...guideOf(names.sandbox, now, PROGRESS.waiting(now, 25)), ...MAILBOX_CHOSEN }),
    tabs: ({ sandbox }) => ({ front: home(sandbox), salesforce: [home(sandbox)], overlayStatus: 'none' }),
    shows: SAVED,
    main: '[data-action="open-mailbox"].primary',
  },
  {
    id: 'popup-saved-place',
    title: 'Saved: where is it?',
    in: 'popup',
    stored: (setting) => ({
      ...guideOf(setting.names.org, setting.now, PROGRESS.saved(setting.now)),
      ...toolsOf(setting, 3),
    }),
    shows: '[data-form="place"]',
    main: '[data-action="save-place"]',
  },
  {
    id: 'popup-saved-off-salesforce',
    title: 'Saved, with the mailbox in front',
    in: 'popup',
    stored: saved,
    tabs: atMailbox,
    shows: '[data-form="place"]',
    main: '[data-action="save-place"]',
  },
  {
    id: 'popup-saved',
    title: 'Saved, with tools to do',
    in: 'popup',
    stored: (setting) => ({ ...saved(setting), ...placeOf(setting) }),
    shows: '[data-saved]',
    main: '[data-action="use-token"]',
  },
  {
    id: 'popup-all-done',
    title: 'All done',
    in: 'popup',
    stored: (setting) => ({
      ...guideOf(setting.names.org, setting.now, PROGRESS.allDone(setting.now)),
      ...toolsOf(setting, 3, 3),
      ...placeOf(setting),
    }),
    shows: '[data-saved]',
  },
  {
    id: 'popup-permission',
    title: 'Access is missing',
    in: 'popup',
    tabs: ({ org }) => {
      const government = `https://${org}.lightning.crmforce.mil/lightning/page/home`
      return { front: government, salesforce: [government], overlayStatus: 'none' }
    },
    shows: '[data-notice="permission"]',
    main: START,
  },
  ...Object.entries(TROUBLES).map(
    ([overlayStatus, title]): PageState => ({
      id: `popup-trouble-${overlayStatus}`,
      title,
      in: 'popup',
      stored: running,
      tabs: ({ org }) => ({ front: home(org), salesforce: [home(org)], overlayStatus }),
      shows: '[data-overlay-status] > *, [data-notice="admin"]',
      main: START,
    }),
  ),
  {
    id: 'popup-trouble-storage',
    title: 'Not stored yet',
    in: 'popup',
    session: (setting) => ({ unstored: { items: running(setting), removed: [] } }),
    shows: '[data-notice="unstored"]',
    main: START,
  },
]

export const OPENED_STATES: readonly PageState[] = [
  {
    id: 'popup-waiting-mail',
    title: 'What the mail looks like',
    in: 'popup',
    stored: waiting,
    shows: SAVED,
    act: (page) => press(page, 'mail-picture'),
  },
  {
    id: 'popup-more',
    title: 'More',
    in: 'popup',
    covers: true,
    stored: running,
    shows: START,
    act: (page) => press(page, 'more'),
  },
  {
    id: 'popup-start-over',
    title: 'Start over, asked first',
    in: 'popup',
    covers: true,
    stored: running,
    shows: START,
    act: async (page) => {
      await press(page, 'restart')
      await page.waitForSelector('[role="alertdialog"]')
    },
  },
]
