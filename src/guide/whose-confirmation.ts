// Whose reset a confirmation is of: no page names the user in a way that we read, so it follows from what is known of
// the org's guides. Pure; all times are ms since the epoch.
//
//   the page was loaded again       --> the user whose confirmation it was
//   the active guide has no reset   --> its user: that is what the guide was started for
//   less than a minute after another confirmation, or before it --> nobody's: it is known already
//   the token of an earlier reset still waits                   --> only the person can say
import { SAME_RESET_MS } from './advance-progress'
import type { Progress } from './progress-state'

export interface Confirmation {
  /** When its page was loaded. */
  readonly at: number
  /** The page was loaded again or gone back to, and shows what it has shown before. */
  readonly isRepeat: boolean
}

/** `known`: it tells nothing new. `ask`: it may be of the active guide's user or of another one. */
export type WhoseConfirmation =
  | { readonly kind: 'known' | 'ask' }
  | { readonly kind: 'of'; readonly progress: Progress }

/** `all`: the progresses of the org's guides, `active` among them. One of these is given back where it counts for it. */
export function whoseConfirmation(
  { at, isRepeat }: Confirmation,
  active: Progress,
  all: readonly Progress[],
): WhoseConfirmation {
  const latest = all.reduce((best, each) => (confirmedAt(each) > confirmedAt(best) ? each : best), active)
  if (isRepeat) return { kind: 'of', progress: latest.reset === null ? active : latest }
  const { reset } = active
  if (reset === null || (reset.by === 'person' && at - reset.at < SAME_RESET_MS))
    return { kind: 'of', progress: active }
  return at - Math.max(reset.at, confirmedAt(latest)) < SAME_RESET_MS ? { kind: 'known' } : { kind: 'ask' }
}

/** When a page confirmed the reset of a guide. */
const confirmedAt = ({ reset }: Progress): number => (reset?.by === 'page' ? reset.at : Number.NEGATIVE_INFINITY)
