// A clock that was set back: moments that now lie ahead are taken to be now, so that nothing waits for a time that has
// already been. All times are ms since the epoch.
import type { Progress } from './progress-state'
import { MAX_SNOOZE_MS } from './reminder-schedule-of-org'

/** Clocks are put right by seconds all the time; that much ahead is no matter. */
const TOLERANCE_MS = 60_000

/** The progress with no moment ahead of `now`, or the very same object when none is. */
export function clampProgressTimes(progress: Progress, now: number): Progress {
  const { startedAt, anewSince, reset, told, remindedAt, snoozedUntil, lastReset } = progress
  const moments = [startedAt, anewSince, reset?.at, remindedAt, lastReset?.at, lastReset?.savedAt]
  const said = Object.values(told).map(({ at }) => at)
  const latest = Math.max(...[...moments, ...said].map((moment) => moment ?? Number.NEGATIVE_INFINITY))
  const isTooFar = snoozedUntil !== null && snoozedUntil > now + MAX_SNOOZE_MS
  if (latest <= now + TOLERANCE_MS && !isTooFar) return progress
  const back = (moment: number): number => Math.min(moment, now)
  const backOrNull = (moment: number | null): number | null => (moment === null ? null : back(moment))
  return {
    ...progress,
    startedAt: backOrNull(startedAt),
    anewSince: backOrNull(anewSince),
    reset: reset === null ? null : { ...reset, at: back(reset.at) },
    told: Object.fromEntries(Object.entries(told).map(([step, said]) => [step, { ...said, at: back(said.at) }])),
    remindedAt: backOrNull(remindedAt),
    snoozedUntil: snoozedUntil === null ? null : isTooFar ? now : clampSnooze(snoozedUntil, latest, now),
    lastReset: lastReset === null ? null : { at: back(lastReset.at), savedAt: backOrNull(lastReset.savedAt) },
  }
}

/** The clock went back at least from the latest moment to now, and so does what was planned from it. */
const clampSnooze = (until: number, latest: number, now: number): number =>
  Math.max(now, until - Math.max(0, latest - now))

/** A single moment: `now` where it lies ahead. */
export const clampTime = (moment: number, now: number): number => (moment > now + TOLERANCE_MS ? now : moment)
