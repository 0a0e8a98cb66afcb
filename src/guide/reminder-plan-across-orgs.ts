// Plans the reminders of all orgs together. Each org has its own schedule (reminder-schedule-of-org.ts), but no
// reminder comes in the quiet hours, and no two within an hour; those that are due by then come as one:
//
//   org A: next by its schedule --+--> not before an hour after the last --> not in the quiet hours --> planned time
//   org B: next by its schedule --+
//
// Pure: times in, times out (ms since the epoch).
import type { Progress } from './progress-state'
import { postponePastQuietHours, type QuietHours } from './quiet-hours'
import { nextReminderTime } from './reminder-schedule-of-org'

/** The least time between two reminders, of the same or different orgs (ms). */
export const MIN_REMINDER_GAP_MS = 60 * 60_000

/** What the person has chosen about reminders. */
export interface ReminderChoice {
  /** Whether there are reminders at all. */
  readonly reminds: boolean
  readonly quietHours: QuietHours
}

/**
 * When each waiting org is reminded next, by the keys of the guides. A reminder that was missed is planned for `now`.
 */
export function planReminders(
  guides: Readonly<Record<string, Progress>>,
  now: number,
  { reminds, quietHours }: ReminderChoice,
): ReadonlyMap<string, number> {
  if (!reminds) return new Map()
  const earlierTimes = Object.values(guides).flatMap(({ remindedAt }) => (remindedAt === null ? [] : [remindedAt]))
  const earliest = Math.max(...earlierTimes, Number.NEGATIVE_INFINITY) + MIN_REMINDER_GAP_MS
  return new Map(
    Object.entries(guides).flatMap(([key, progress]) => {
      const scheduled = nextReminderTime(progress)
      return scheduled === null ? [] : [[key, postponePastQuietHours(Math.max(scheduled, earliest, now), quietHours)]]
    }),
  )
}

/** The keys of all guides whose reminder is due. */
export const dueGuideKeys = (
  now: number,
  guides: Readonly<Record<string, Progress>>,
  choice: ReminderChoice,
): readonly string[] => [...planReminders(guides, now, choice)].filter(([, time]) => time <= now).map(([key]) => key)
