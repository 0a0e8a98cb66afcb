// Sets one alarm per org whose token waits to be saved. A browser may lose alarms; so they are computed from what is
// stored, each time, and never stored themselves.
import { allAlarms, clearAlarm, setAlarm } from '../../browser/alarms'
import { planReminders } from '../../guide/reminder-plan-across-orgs'
import { progressesOf, type StoredState } from '../../state/stored/stored-state'

const REMINDER_PREFIX = 'remind:'

/**
 * An alarm that is this close to the planned time is left as it is (ms). A reminder that is due is planned for now,
 * which differs a little each time it is computed.
 */
const UNCHANGED_WITHIN_MS = 1000

/** The name of a guide's alarm, and the id of its notification. */
export const reminderName = (guideKey: string): string => `${REMINDER_PREFIX}${guideKey}`

/** The guide that an alarm or notification belongs to; null where it is no reminder. */
export const guideKeyOfReminder = (name: string): string | null =>
  name.startsWith(REMINDER_PREFIX) ? name.slice(REMINDER_PREFIX.length) : null

export async function syncReminderAlarms(state: StoredState): Promise<void> {
  const planned = new Map(
    [...planReminders(progressesOf(state), Date.now(), state.settings)].map(([key, time]) => [reminderName(key), time]),
  )
  const set = await allAlarms()
  for (const name of set.keys()) {
    if (guideKeyOfReminder(name) !== null && !planned.has(name)) await clearAlarm(name)
  }
  for (const [name, time] of planned) {
    if (Math.abs((set.get(name) ?? 0) - time) > UNCHANGED_WITHIN_MS) await setAlarm(name, time)
  }
}
