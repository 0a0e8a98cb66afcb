// The popup where there is more than one checklist: several orgs, several users of one, and the question whose token it is.
import type { PageState, Setting } from './face-state'
import { guideOf, MAILBOX_CHOSEN, PROGRESS } from './stored-samples'

const START = '[data-action="start"]'

const threeOrgs = ({ names, now }: Setting) => ({
  ...guideOf(names.org, now, PROGRESS.running(now)),
  ...guideOf(names.sandbox, now, PROGRESS.waiting(now)),
  ...guideOf('globex', now, PROGRESS.saved(now)),
})

const twoUsers = ({ names, now }: Setting) => ({
  ...guideOf(names.org, now, PROGRESS.waiting(now, 14)),
  ...guideOf(names.org, now, PROGRESS.running(now), { user: 2, turn: 2, label: names.label }),
})

const SWITCH = '[data-action="orgs"]'

const openSwitch: PageState['act'] = async (page) => {
  const head = await page.waitForSelector(SWITCH)
  await head?.click()
}

export const ORG_STATES: readonly PageState[] = [
  { id: 'popup-orgs-closed', title: 'Several orgs', in: 'popup', stored: threeOrgs, shows: SWITCH, main: START },
  {
    id: 'popup-orgs',
    title: 'Several orgs, the list',
    in: 'popup',
    stored: threeOrgs,
    shows: SWITCH,
    covers: true,
    act: openSwitch,
  },
  {
    id: 'popup-users',
    title: 'Several users of one org, the list',
    in: 'popup',
    stored: twoUsers,
    shows: SWITCH,
    covers: true,
    act: openSwitch,
  },
  {
    id: 'popup-whose',
    title: 'Another user, or the same again?',
    in: 'popup',
    stored: ({ names, now }) => ({
      ...guideOf(names.org, now, PROGRESS.waiting(now, 14)),
      ...guideOf(names.org, now, PROGRESS.waiting(now), { user: 2, asks: 1 }),
      ...MAILBOX_CHOSEN,
    }),
    shows: '[data-action="same-user"]',
    main: '[data-action="same-user"]',
  },
]
