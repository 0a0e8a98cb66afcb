// Ring and card in pages of the practice org: the steps, a target that is only likely, docked, with help, after the reset.
import type { Page } from 'puppeteer-core'
import { centre, type Sight } from '../e2e/support/overlay-reader'
import { sightOf } from '../e2e/support/tabs'
import type { CardState, Setting } from './face-state'
import { guideOf, PROGRESS, toolsOf } from './stored-samples'

const lightning =
  (path: string) =>
  (org: string): string =>
    `https://${org}.lightning.force.com${path}`

const HOME = lightning('/lightning/page/home')
const SETTINGS = lightning('/lightning/settings/personal/PersonalInformation/home')
const RESET = lightning('/lightning/settings/personal/ResetApiToken/home')

const ringed =
  (step: string) =>
  ({ card, ring }: Sight): boolean =>
    card.step === step && ring !== null
/** At the tree of settings. In a language whose words are not known, it is not searched but opened. */
const inTree = ({ card, ring }: Sight): boolean =>
  ring !== null && ['quick-find', 'open-reset-page'].includes(card.step)
const docked =
  (step: string) =>
  ({ card }: Sight): boolean =>
    card.step === step && card.placement === 'docked'

const running = ({ names, now }: Setting) => guideOf(names.org, now, PROGRESS.running(now))
const waiting =
  (told: readonly ('find-mailbox' | 'open-email')[] = []) =>
  ({ names, now }: Setting) =>
    guideOf(names.org, now, {
      ...PROGRESS.waiting(now),
      told: Object.fromEntries(told.map((step) => [step, { kind: 'done', at: now }])),
    })

async function openHelp(page: Page, { card }: Sight): Promise<void> {
  await page.mouse.click(...centre(card.actions['trouble'] ?? card.box))
  await sightOf(page, ({ card }) => card.hasTroubles)
}

export const CARD_STATES: readonly CardState[] = [
  {
    id: 'card-avatar',
    title: 'The first click',
    in: 'page',
    stored: running,
    address: HOME,
    isIt: ringed('open-settings'),
  },
  {
    id: 'card-quick-find',
    title: 'Text to type',
    in: 'page',
    stored: running,
    address: SETTINGS,
    isIt: inTree,
  },
  {
    id: 'card-likely',
    title: 'Not certain',
    in: 'page',
    org: { loggedIn: false, login: 'branded' },
    stored: running,
    address: (org) => `https://${org}.my.salesforce.com/`,
    isIt: ({ ring }) => ring?.sure === 'likely',
  },
  {
    id: 'card-reset',
    title: 'The reset',
    in: 'page',
    stored: (setting) => ({ ...running(setting), ...toolsOf(setting, 2) }),
    address: RESET,
    isIt: ringed('reset-token'),
  },
  {
    id: 'card-docked',
    title: 'Docked, after the reset',
    in: 'page',
    stored: waiting(),
    address: HOME,
    isIt: docked('find-mailbox'),
  },
  {
    id: 'card-save',
    title: 'Docked, to save the token',
    in: 'page',
    stored: waiting(['find-mailbox', 'open-email']),
    address: HOME,
    isIt: docked('save-token'),
  },
  {
    id: 'card-missing',
    title: 'Docked, nothing to ring',
    in: 'page',
    org: { form: 'no-privileges' },
    stored: running,
    address: RESET,
    isIt: ({ card, ring }) => ring === null && card.hasTroubles,
  },
  {
    id: 'card-help',
    title: 'With help',
    in: 'page',
    stored: running,
    address: SETTINGS,
    isIt: inTree,
    act: openHelp,
  },
]
