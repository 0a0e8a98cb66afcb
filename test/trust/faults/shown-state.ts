// What a fault must not change: the checklist, the card on the page, and how often the token was reset.

import { STEP_IDS } from '../../../src/guide/steps'
import { inWorker, openPopup, statuses } from '../../e2e/support/extension'
import { seenAtRest } from '../../e2e/support/overlay-reader'
import { until } from '../../e2e/support/until'
import type { FaultyWalk } from './faulty-walk'

export interface ShownState {
  /** The status of every step in the popup. */
  readonly statuses: Readonly<Record<string, string>>
  /** The step of the card on the page; null where there is none. */
  readonly step: string | null
  readonly isRinged: boolean
  readonly resets: number
}

/**
 * How much of it may still be true afterwards. `same`: all. `progress`: the page was lost, so before the reset the walk may go on at
 * an earlier step; nothing else. `next`: the person has done the step meanwhile.
 */
export type Kept = 'same' | 'progress' | 'next'

const AFTER_THE_RESET = STEP_IDS.indexOf('find-mailbox')
const at = (step: string | null): number => (STEP_IDS as readonly (string | null)[]).indexOf(step)

export async function shownStateOf(faultyWalk: FaultyWalk, org: string): Promise<ShownState> {
  await faultyWalk.page.bringToFront()
  const popup = await openPopup(faultyWalk.browser)
  const found = await until('the checklist', async () => {
    const now = await statuses(popup)
    return Object.keys(now).length === STEP_IDS.length ? now : null
  })
  await popup.close()
  const sight = await seenAtRest(faultyWalk.page)
  return {
    statuses: found,
    step: sight?.card.step ?? null,
    isRinged: sight?.ring != null,
    resets: faultyWalk.resets(org),
  }
}

/** Waits until the truth of before shows again. Fails with what is wrong instead. */
export async function waitUntilShownAgain(
  faultyWalk: FaultyWalk,
  org: string,
  before: ShownState,
  kept: Kept,
): Promise<void> {
  let wrong = 'nothing was seen'
  await until(
    () => wrong,
    async () => {
      wrong = await difference(faultyWalk, org, before, kept).catch(String)
      return wrong === ''
    },
    25_000,
  )
  const overlays = await Promise.all(faultyWalk.page.frames().map((frame) => frame.$$('token-guide').catch(() => [])))
  if (overlays.some((found) => found.length > 1)) throw new Error('An overlay was left behind')
  const errors = faultyWalk.errors()
  if (errors.length > 0) throw new Error(`The console says: ${errors.join(' / ')}`)
}

/** What is not as it should be, in words; empty when all is. */
async function difference(faultyWalk: FaultyWalk, org: string, before: ShownState, kept: Kept): Promise<string> {
  const now = await shownStateOf(faultyWalk, org)
  if (now.resets !== before.resets) return `reset ${now.resets} times, not ${before.resets}`
  if (kept === 'next') {
    const next = STEP_IDS[at(before.step) + 1]
    return now.step === next && now.statuses[next] === 'current' ? '' : `at ${now.step}, not at ${next}`
  }
  if (kept === 'progress' && at(before.step) >= 0 && at(before.step) < AFTER_THE_RESET) return earlier(before, now)
  const [was, is] = [before, now].map((truth) => JSON.stringify(truth))
  return was === is ? '' : `it is ${is}, and was ${was}`
}

function earlier(before: ShownState, now: ShownState): string {
  if (now.step === null || at(now.step) > at(before.step)) return `at ${now.step} after ${before.step}`
  if (now.statuses[now.step] !== 'current')
    return `the card is at ${now.step}, the checklist says ${now.statuses[now.step]}`
  const undone = STEP_IDS.slice(0, at(now.step)).filter((step) => now.statuses[step] !== 'done')
  return undone.length === 0 ? '' : `undone before ${now.step}: ${undone.join(', ')}`
}

/** The version that answers. */
export const versionIn = (faultyWalk: FaultyWalk): Promise<string> =>
  inWorker(faultyWalk.browser, () => chrome.runtime.getManifest().version)
