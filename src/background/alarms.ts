// One alarm per org whose token waits to be saved. Alarms may be lost with the browser: they are derived, not stored.
import { allAlarms, clearAlarm, setAlarm } from '../browser/alarms'
import { nextReminder } from '../guide/reminders'
import type { Shelf } from '../state/shelf'

const PREFIX = 'remind:'

export const alarmName = (guideKey: string): string => `${PREFIX}${guideKey}`

/** The guide an alarm or notification belongs to, or null when it is not a reminder. */
export const guideKeyOf = (name: string): string | null => (name.startsWith(PREFIX) ? name.slice(PREFIX.length) : null)

export async function syncAlarms({ guides }: Shelf): Promise<void> {
  const due = new Map<string, number>()
  for (const [key, { progress }] of Object.entries(guides)) {
    const when = nextReminder(progress)
    if (when !== null) due.set(alarmName(key), when)
  }
  const set = await allAlarms()
  for (const name of set.keys()) {
    if (guideKeyOf(name) !== null && !due.has(name)) await clearAlarm(name)
  }
  for (const [name, when] of due) {
    if (set.get(name) !== when) setAlarm(name, when)
  }
}
