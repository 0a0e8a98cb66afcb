// A clock that was set back: moments that now lie ahead are taken to be now, so that nothing waits for a time that has
// already been. All times are ms since the epoch.
import type { Progress } from './progress-state'
import { LONGEST_SNOOZE } from './reminder-schedule'

/** Clocks are put right by seconds all the time; that much ahead is no matter. */
const TOLERANCE = 60_000

/** The progress with no moment ahead of `now`, or the very same object when none is. */
export function withinNow(progress: Progress, now: number): Progress {
  const { startedAt, anewSince, reset, told, remindedAt, snoozedUntil, lastReset } = progress
  const moments = [startedAt, anewSince, reset?.at, remindedAt, lastReset?.at, lastReset?.savedAt]
  const said = Object.values(told).map(({ at }) => at)
  const latest = Math.max(...[...moments, ...said].map((moment) => moment ?? Number.NEGATIVE_INFINITY))
  const isTooFar = snoozedUntil !== null && snoozedUntil > now + LONGEST_SNOOZE
  if (latest <= now + TOLERANCE && !isTooFar) return progress
  const back = (moment: number): number => Math.min(moment, now)
  const backOrNull = (moment: number | null): number | null => (moment === null ? null : back(moment))
  return {
    ...progress,
    startedAt: backOrNull(startedAt),
    anewSince: backOrNull(anewSince),
    reset: reset === null ? null : { ...reset, at: back(reset.at) },
    told: Object.fromEntries(Object.entries(told).map(([step, said]) => [step, { ...said, at: back(said.at) }])),
    remindedAt: backOrNull(remindedAt),
    snoozedUntil: snoozedUntil === null ? null : isTooFar ? now : snoozeWithin(snoozedUntil, latest, now),
    lastReset: lastReset === null ? null : { at: back(lastReset.at), savedAt: backOrNull(lastReset.savedAt) },
  }
}

/** The clock went back at least from the latest moment to now, and so does what was planned from it. */
const snoozeWithin = (until: number, latest: number, now: number): number =>
  Math.max(now, until - Math.max(0, latest - now))

/** A single moment: `now` where it lies ahead. */
export const momentWithinNow = (moment: number, now: number): number => (moment > now + TOLERANCE ? now : moment)
