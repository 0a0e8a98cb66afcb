// The popup's views: tools, every tool again, the need for a token, failures, a mail that does not come, users.
import type { PageState, Setting } from './face-state'
import { guideOf, MAILBOX_CHOSEN, PROGRESS, toolsOf } from './stored-samples'

const running = (setting: Setting) => ({
  ...guideOf(setting.names.org, setting.now, PROGRESS.running(setting.now)),
  ...toolsOf(setting, 3),
})
const waiting = ({ names, now }: Setting) => ({
  ...guideOf(names.org, now, PROGRESS.waiting(now, 25)),
  ...MAILBOX_CHOSEN,
})
const saved = (setting: Setting) => ({
  ...guideOf(setting.names.org, setting.now, PROGRESS.saved(setting.now)),
  ...toolsOf(setting, 3, 1),
})

const view = (name: string): Pick<PageState, 'in' | 'query'> => ({ in: 'popup', query: `?view=${name}` })

export const VIEW_STATES: readonly PageState[] = [
  { id: 'popup-tools-empty', title: 'Tools, none yet', ...view('tools'), shows: '[data-suggestion]' },
  { id: 'popup-tools', title: 'Your tools', ...view('tools'), stored: running, shows: '[data-tool]' },
  {
    id: 'popup-tools-form',
    title: 'A tool that is added',
    ...view('tools'),
    stored: running,
    shows: '[data-suggestion]',
    act: async (page) => {
      await page.evaluate(() => document.querySelector<HTMLElement>('[data-suggestion="etl-bi"]')?.click())
      await page.waitForSelector('[data-action="save-tool"]')
    },
  },
  {
    id: 'popup-use',
    title: 'Give the token to your tools',
    ...view('use'),
    stored: saved,
    shows: '[data-tool]',
    act: (page) => page.evaluate(() => document.querySelectorAll<HTMLElement>('[data-tool] summary')[1]?.click()),
  },
  { id: 'popup-need', title: 'Do I need a token?', ...view('need'), stored: running, shows: '[data-need]' },
  {
    id: 'popup-need-answer',
    title: 'Do I need a token? An answer',
    ...view('need'),
    stored: running,
    shows: '[data-answer="no"]',
    act: async (page) => {
      await page.evaluate(() => document.querySelector<HTMLElement>('[data-answer="no"]')?.click())
      await page.waitForSelector('[data-action="previous-question"]')
    },
  },
  {
    id: 'popup-failures',
    title: 'It still fails',
    ...view('failures'),
    stored: saved,
    shows: '[data-failure]',
    act: async (page) => {
      await page.type('[data-field="failure-search"]', 'INVALID_LOGIN')
      await page.waitForSelector('[data-failure]')
    },
  },
  { id: 'popup-no-mail', title: 'The mail does not come', ...view('no-mail'), stored: waiting, shows: '[data-cause]' },
  {
    id: 'popup-users-view',
    title: 'Users of an org',
    ...view('users'),
    stored: waiting,
    shows: '[data-view="users"]',
  },
]

export const PANEL_STATES: readonly PageState[] = [
  {
    id: 'panel-running',
    title: 'Side panel, under way',
    in: 'panel',
    query: '?in=panel',
    stored: ({ names, now }) => guideOf(names.org, now, PROGRESS.running(now)),
    shows: '[data-action="start"]',
    main: '[data-action="start"]',
  },
  {
    id: 'panel-waiting',
    title: 'Side panel, the token waits to be saved',
    in: 'panel',
    query: '?in=panel',
    stored: ({ names, now }) => ({ ...guideOf(names.org, now, PROGRESS.waiting(now)), ...MAILBOX_CHOSEN }),
    shows: '[data-action="saved"]',
    main: '[data-action="open-mailbox"].primary',
  },
  {
    id: 'panel-elsewhere',
    title: 'Side panel, not on Salesforce',
    in: 'panel',
    query: '?in=panel',
    tabs: () => ({ front: 'https://www.example.com/', salesforce: [], overlayStatus: 'none' }),
    shows: '[data-elsewhere]',
    main: '[data-action="open-login"]',
  },
]
