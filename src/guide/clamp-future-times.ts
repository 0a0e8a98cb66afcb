// Sets times that lie in the future to now. They come from a computer's clock that was set back; without this, the
// guide would wait for a time that has already been. All times are ms since the epoch.
import type { Progress } from './progress-state'
import { MAX_SNOOZE_MS } from './reminder-schedule-of-org'

/** Clocks are corrected by seconds all the time; a time that is so little ahead stays. */
const TOLERANCE_MS = 60_000

/** The progress without times after `now`; the very same object where there is none. */
export function clampProgressTimes(progress: Progress, now: number): Progress {
  const { startedAt, anewSince, reset, told, remindedAt, snoozedUntil, lastReset } = progress
  const times = [startedAt, anewSince, reset?.at, remindedAt, lastReset?.at, lastReset?.savedAt]
  const answerTimes = Object.values(told).map(({ at }) => at)
  const latest = Math.max(...[...times, ...answerTimes].map((time) => time ?? Number.NEGATIVE_INFINITY))
  const isTooFar = snoozedUntil !== null && snoozedUntil > now + MAX_SNOOZE_MS
  if (latest <= now + TOLERANCE_MS && !isTooFar) return progress
  const clamp = (time: number): number => Math.min(time, now)
  const clampOrNull = (time: number | null): number | null => (time === null ? null : clamp(time))
  return {
    ...progress,
    startedAt: clampOrNull(startedAt),
    anewSince: clampOrNull(anewSince),
    reset: reset === null ? null : { ...reset, at: clamp(reset.at) },
    told: Object.fromEntries(Object.entries(told).map(([step, answer]) => [step, { ...answer, at: clamp(answer.at) }])),
    remindedAt: clampOrNull(remindedAt),
    snoozedUntil: snoozedUntil === null ? null : isTooFar ? now : clampSnooze(snoozedUntil, latest, now),
    lastReset: lastReset === null ? null : { at: clamp(lastReset.at), savedAt: clampOrNull(lastReset.savedAt) },
  }
}

/**
 * The clock went back by at least `latest - now`. The end of a snooze was planned by the old clock, so it goes back as
 * far.
 */
const clampSnooze = (until: number, latest: number, now: number): number =>
  Math.max(now, until - Math.max(0, latest - now))

/** A single time: `now` where it lies in the future. */
export const clampTime = (time: number, now: number): number => (time > now + TOLERANCE_MS ? now : time)
