// When reminders come, all orgs together: each by its own schedule, but never at night and never two within an hour.
// Those that have become due by then come as one. Pure: times in, times out (ms since the epoch).
import { postponePastNight } from './night-hours'
import type { Progress } from './progress-state'
import { nextReminderTime } from './reminder-schedule-of-org'

/** Between two reminders, of whichever orgs (ms). */
export const MIN_REMINDER_GAP_MS = 60 * 60_000

/** When each org that waits is reminded next, by the keys of the guides: `now` at the earliest, where one was missed. */
export function planReminders(guides: Readonly<Record<string, Progress>>, now: number): ReadonlyMap<string, number> {
  const shown = Object.values(guides).flatMap(({ remindedAt }) => (remindedAt === null ? [] : [remindedAt]))
  const earliest = Math.max(...shown, Number.NEGATIVE_INFINITY) + MIN_REMINDER_GAP_MS
  return new Map(
    Object.entries(guides).flatMap(([key, progress]) => {
      const own = nextReminderTime(progress)
      return own === null ? [] : [[key, postponePastNight(Math.max(own, earliest, now))]]
    }),
  )
}

/** The keys of all guides whose reminder is due. */
export const dueGuideKeys = (now: number, guides: Readonly<Record<string, Progress>>): readonly string[] =>
  [...planReminders(guides, now)].filter(([, when]) => when <= now).map(([key]) => key)
