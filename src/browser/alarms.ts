// Alarms: the only timers that go on when the browser stops the background.
import { browser } from './api-polyfilled-for-background'

/** All alarms by name, with the time they are due (ms since the epoch). */
export async function allAlarms(): Promise<ReadonlyMap<string, number>> {
  const alarms = await browser.alarms.getAll()
  return new Map(alarms.map((alarm) => [alarm.name, alarm.scheduledTime]))
}

/** Sets an alarm, replacing one of the same name. `when` is in ms since the epoch. */
export const setAlarm = async (name: string, when: number): Promise<void> => browser.alarms.create(name, { when })

export const clearAlarm = async (name: string): Promise<void> => {
  await browser.alarms.clear(name)
}

export const onAlarm = (listener: (alarmName: string) => void): void =>
  browser.alarms.onAlarm.addListener((alarm) => listener(alarm.name))
