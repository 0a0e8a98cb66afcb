// Time zones and moments for tests of reminders.
import fc from 'fast-check'
import { NEW_PROGRESS, type Progress } from '../../../src/guide/progress-state'
import { NIGHT } from '../../../src/guide/quiet-hours'
import type { ReminderChoice } from '../../../src/guide/reminder-plan-across-orgs'

export const MINUTE = 60_000
export const HOUR = 60 * MINUTE
export const DAY = 24 * HOUR
export const BEGIN = Date.UTC(2026, 10, 23, 14, 0)

const ZONES = ['UTC', 'Europe/Berlin', 'America/Los_Angeles', 'Asia/Kolkata', 'Pacific/Auckland', 'Australia/Lord_Howe']
export const zone = fc.constantFrom(...ZONES)

const home = process.env['TZ']

/** Moves the computer to a time zone; back home without one. */
export function goTo(zone: string | undefined = home): void {
  if (zone === undefined) delete process.env['TZ']
  else process.env['TZ'] = zone
}

/** What counts while a person has chosen nothing. */
export const USUAL: ReminderChoice = { reminds: true, quietHours: NIGHT }

export const isNight = (moment: number): boolean => {
  const hour = new Date(moment).getHours()
  return hour >= 22 || hour < 7
}

export const waitingSince = (at: number): Progress => ({
  ...NEW_PROGRESS,
  startedAt: at - 1,
  reset: { at, by: 'page' },
})
