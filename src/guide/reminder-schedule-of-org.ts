// The schedule of one org's reminders, from the reset on, while its token waits to be saved:
//
//   reset --5 min--> 1st --> 30 min: 2nd --> 4 h: 3rd --> day 1: 4th --> ... --> day 7: 10th, the last
//
// A snooze puts the next one off; after it, the schedule goes on. Quiet hours and other orgs are considered in
// reminder-plan-across-orgs.ts. Pure: times in, times out (ms since the epoch).
import { isWaiting, type Progress } from './progress-state'

const MINUTE_MS = 60_000
const HOUR_MS = 60 * MINUTE_MS
const DAY_MS = 24 * HOUR_MS

/** Counted from the reset (ms). */
export const REMINDER_OFFSETS_MS: readonly number[] = [
  5 * MINUTE_MS,
  30 * MINUTE_MS,
  4 * HOUR_MS,
  ...[1, 2, 3, 4, 5, 6, 7].map((days) => days * DAY_MS),
]

/**
 * How long "remind me later" may last (ms from now). The first that ends after the reminder's planned time is taken.
 */
const SNOOZE_STEPS_MS: readonly number[] = [
  HOUR_MS,
  4 * HOUR_MS,
  12 * HOUR_MS,
  ...[1, 2, 3, 4, 5, 6, 7].map((days) => days * DAY_MS),
]

/**
 * The longest snooze that a person can choose (ms): a week and a night. A time further ahead comes from a wrong clock.
 */
export const MAX_SNOOZE_MS = 7.5 * DAY_MS

/**
 * When the next reminder is due: in the past where it was missed, such as while the browser was closed. Null where none
 * is due any more. However many were missed, only one comes: the schedule goes on after the last one that was shown.
 */
export function nextReminderTime(progress: Progress): number | null {
  if (!isWaiting(progress) || progress.reset === null) return null
  if (progress.snoozedUntil !== null) return progress.snoozedUntil
  const resetAt = progress.reset.at
  const lastShownAt = progress.remindedAt ?? resetAt
  const offset = REMINDER_OFFSETS_MS.find((candidate) => resetAt + candidate > lastShownAt)
  return offset === undefined ? null : resetAt + offset
}

/**
 * The time to which "remind me later" moves the next reminder: always later than `planned`, when it would have come.
 */
export function snoozeUntil(planned: number, now: number): number {
  const step = SNOOZE_STEPS_MS.find((candidate) => now + candidate > planned)
  return step === undefined ? planned + HOUR_MS : now + step // the clock was set back by more than a week
}
