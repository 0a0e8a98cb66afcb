// When an org's own schedule reminds of a mailed token that waits to be saved. What becomes of it at night, and beside other
// orgs, is in reminder-plan.ts. Pure: times in, times out (ms since the epoch).
import { isWaiting, type Progress } from './progress-state'

const MINUTE_MS = 60_000
const HOUR_MS = 60 * MINUTE_MS
const DAY_MS = 24 * HOUR_MS

/** After the reset: 5 minutes, 30 minutes, 4 hours, then daily for a week (ms). */
export const REMINDER_OFFSETS_MS: readonly number[] = [
  5 * MINUTE_MS,
  30 * MINUTE_MS,
  4 * HOUR_MS,
  ...[1, 2, 3, 4, 5, 6, 7].map((days) => days * DAY_MS),
]

/** What "remind me later" chooses from (ms from now): the first that is later than the reminder it moves. */
const SNOOZE_STEPS_MS: readonly number[] = [
  HOUR_MS,
  4 * HOUR_MS,
  12 * HOUR_MS,
  ...[1, 2, 3, 4, 5, 6, 7].map((days) => days * DAY_MS),
]

/** The furthest ahead that anybody can put one off (ms): a week, and a night. What lies further ahead is no snooze. */
export const MAX_SNOOZE_MS = 7.5 * DAY_MS

/**
 * When the next reminder is due; in the past when it was missed (a closed browser). Null when none is owed.
 * However many were missed, only one comes: the schedule goes on after the last one shown.
 */
export function nextReminderTime(progress: Progress): number | null {
  if (!isWaiting(progress) || progress.reset === null) return null
  if (progress.snoozedUntil !== null) return progress.snoozedUntil
  const { at } = progress.reset
  const after = progress.remindedAt ?? at
  const offset = REMINDER_OFFSETS_MS.find((candidate) => at + candidate > after)
  return offset === undefined ? null : at + offset
}

/** The moment "remind me later" moves the next reminder to: always later than it would have come (`planned`). */
export function snoozeUntil(planned: number, now: number): number {
  const step = SNOOZE_STEPS_MS.find((candidate) => now + candidate > planned)
  return step === undefined ? planned + HOUR_MS : now + step // the clock was set back by more than a week
}
