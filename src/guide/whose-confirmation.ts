// Whose reset a confirmation is of: no page names the user in a way that we read, so it follows from what is known of
// the org's guides. Pure; all times are ms since the epoch.
//
//   the page was loaded again, the last confirmed token waits --> the user whose confirmation it was
//   the page was loaded again, that token waits no longer     --> only the person can say: loading it resets again
//   the active guide has no reset                             --> its user: that is what the guide was started for
//   seconds after another confirmation in the same tab, or before it --> nobody's: it is known already
//   the token of an earlier reset still waits                 --> only the person can say
import { SAME_RESET_MS } from './advance-progress'
import { isRunning, type Progress } from './progress-state'

export interface Confirmation {
  /** When its page was loaded. */
  readonly at: number
  /** The page was loaded again or gone back to, and shows what it has shown before. */
  readonly isRepeat: boolean
  /** The last confirmation came from another tab. */
  readonly isInOtherTab: boolean
}

/** The frames of one tab report a confirmation within so many ms. Nobody logs in as another user and resets in less. */
export const SAME_REPORT_MS = 10_000

/**
 * `known`: it tells nothing new. `ask`: it may be of the user of `progress` or of another one. `of`: it is of the user of
 * `progress`.
 */
export type WhoseConfirmation =
  | { readonly kind: 'known' }
  | { readonly kind: 'ask' | 'of'; readonly progress: Progress }

/**
 * `all`: the progresses of the org's guides, `active` among them. One of these is given back where it counts for it. None
 * of their times lies in the future.
 */
export function whoseConfirmation(
  { at, isRepeat, isInOtherTab }: Confirmation,
  active: Progress,
  all: readonly Progress[],
): WhoseConfirmation {
  const latest = all.reduce((best, each) => (confirmedAt(each) > confirmedAt(best) ? each : best), active)
  if (isRepeat) return whoseRepeat(at, latest.reset === null ? active : latest)
  const { reset } = active
  if (reset === null || (reset.by === 'person' && at - reset.at < SAME_RESET_MS))
    return { kind: 'of', progress: active }
  const sinceLatest = at - Math.max(reset.at, confirmedAt(latest))
  const isSameReport = !isInOtherTab && sinceLatest < SAME_REPORT_MS
  return isSameReport || sinceLatest <= 0 ? { kind: 'known' } : { kind: 'ask', progress: active }
}

/** A page that was loaded before the last word about its token is the one of that token. */
function whoseRepeat(at: number, latest: Progress): WhoseConfirmation {
  if (isRunning(latest)) return { kind: 'of', progress: latest }
  return at > lastWordOn(latest) ? { kind: 'ask', progress: latest } : { kind: 'known' }
}

const lastWordOn = ({ reset, told }: Progress): number =>
  Math.max(...[reset, ...Object.values(told)].map((each) => each?.at ?? Number.NEGATIVE_INFINITY))

/** When a page confirmed the reset of a guide. */
const confirmedAt = ({ reset }: Progress): number => (reset?.by === 'page' ? reset.at : Number.NEGATIVE_INFINITY)
