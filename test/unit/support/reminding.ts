// Time zones and moments for tests of reminders.
import fc from 'fast-check'
import { NIGHT_END_HOUR, NIGHT_START_HOUR } from '../../../src/guide/night-hours'
import { NEW_PROGRESS, type Progress } from '../../../src/guide/progress-state'

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

export const isNight = (moment: number): boolean => {
  const hour = new Date(moment).getHours()
  return hour >= NIGHT_START_HOUR || hour < NIGHT_END_HOUR
}

export const waitingSince = (at: number): Progress => ({
  ...NEW_PROGRESS,
  startedAt: at - 1,
  reset: { at, by: 'page' },
})
