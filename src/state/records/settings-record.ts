// The stored settings: what a person has chosen on the options page. Each field is read alone, so that a damaged one costs
// no other.
import * as v from 'valibot'
import { MINUTES_PER_DAY, NIGHT } from '../../guide/quiet-hours'
import type { ReminderChoice } from '../../guide/reminder-plan-across-orgs'

const SETTINGS_VERSION = 1

export interface Settings extends ReminderChoice {
  /** What a click on the toolbar icon opens: the popup, or the side panel (in Firefox the sidebar). */
  readonly iconOpens: 'popup' | 'panel'
  /** Whether the toolbar icon shows how many tokens wait to be saved. */
  readonly showsBadge: boolean
}

export const DEFAULT_SETTINGS: Settings = { iconOpens: 'popup', reminds: true, quietHours: NIGHT, showsBadge: true }

const minuteOfDay = v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(MINUTES_PER_DAY - 1))

export const settingsSchema = v.object({
  iconOpens: v.picklist(['popup', 'panel']),
  reminds: v.boolean(),
  quietHours: v.object({ from: minuteOfDay, to: minuteOfDay }),
  showsBadge: v.boolean(),
})

const recordSchema = v.object({ version: v.literal(SETTINGS_VERSION), ...settingsSchema.entries })

export interface ParsedSettings {
  /** With the default in place of each field that could not be read. */
  readonly settings: Settings
  /** `salvaged`: some of the stored value could be read. `lost`: none of it. */
  readonly condition: 'valid' | 'salvaged' | 'lost'
}

/** Reads a stored value; the defaults where nothing is stored. Never throws. */
export function parseSettings(value: unknown): ParsedSettings {
  if (value === undefined) return { settings: DEFAULT_SETTINGS, condition: 'valid' }
  const fields = typeof value === 'object' && value !== null ? (value as Readonly<Record<string, unknown>>) : {}
  const readable = Object.entries(settingsSchema.entries).flatMap(([name, schema]) => {
    const parsed = v.safeParse(schema, fields[name])
    return parsed.success ? [[name, parsed.output] as const] : []
  })
  const settings = { ...DEFAULT_SETTINGS, ...Object.fromEntries(readable) }
  if (v.is(recordSchema, value)) return { settings, condition: 'valid' }
  return { settings, condition: readable.length === 0 ? 'lost' : 'salvaged' }
}

/** The record to store. */
export const settingsRecord = (settings: Settings): unknown => ({ version: SETTINGS_VERSION, ...settings })
