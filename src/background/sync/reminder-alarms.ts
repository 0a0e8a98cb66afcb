// One alarm per org whose token waits to be saved. Alarms may be lost with the browser: they are derived, not stored.
import { allAlarms, clearAlarm, setAlarm } from '../../browser/alarms'
import { planReminders } from '../../guide/reminder-plan-across-orgs'
import { progressesOf, type StoredState } from '../../state/stored/stored-state'

const REMINDER_PREFIX = 'remind:'

/** An alarm that is due comes at once; it is not set again for every moment that passes until then (ms). */
const UNCHANGED_WITHIN_MS = 1000

export const reminderName = (guideKey: string): string => `${REMINDER_PREFIX}${guideKey}`

/** The guide an alarm or notification belongs to, or null when it is not a reminder. */
export const guideKeyOfReminder = (name: string): string | null =>
  name.startsWith(REMINDER_PREFIX) ? name.slice(REMINDER_PREFIX.length) : null

export async function syncReminderAlarms(shelf: StoredState): Promise<void> {
  const due = new Map(
    [...planReminders(progressesOf(shelf), Date.now())].map(([key, when]) => [reminderName(key), when]),
  )
  const set = await allAlarms()
  for (const name of set.keys()) {
    if (guideKeyOfReminder(name) !== null && !due.has(name)) await clearAlarm(name)
  }
  for (const [name, when] of due) {
    if (Math.abs((set.get(name) ?? 0) - when) > UNCHANGED_WITHIN_MS) setAlarm(name, when)
  }
}
