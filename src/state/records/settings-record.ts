// The stored settings: what a person has chosen on the options page. Each field is read alone, so that a damaged one costs
// no other. Without the schemas: the popup reads them before it is drawn.
import { MINUTES_PER_DAY, NIGHT } from '../../guide/quiet-hours'
import type { ReminderChoice } from '../../guide/reminder-plan-across-orgs'
import { oneOf, type Reader, readFields, readObject } from '../readers/value-readers'

const SETTINGS_VERSION = 1

export interface Settings extends ReminderChoice {
  /** What a click on the toolbar icon opens: the popup, or the side panel (in Firefox the sidebar). */
  readonly iconOpens: 'popup' | 'panel'
  /** Whether the toolbar icon shows how many tokens wait to be saved. */
  readonly showsBadge: boolean
}

export const DEFAULT_SETTINGS: Settings = { iconOpens: 'popup', reminds: true, quietHours: NIGHT, showsBadge: true }

const readSwitch = oneOf(true, false)
const readMinuteOfDay: Reader<number> = (value) =>
  Number.isInteger(value) && (value as number) >= 0 && (value as number) < MINUTES_PER_DAY
    ? (value as number)
    : undefined

const READERS: { readonly [K in keyof Settings]: Reader<Settings[K]> } = {
  iconOpens: oneOf('popup', 'panel'),
  reminds: readSwitch,
  quietHours: readFields({ begin: readMinuteOfDay, end: readMinuteOfDay }),
  showsBadge: readSwitch,
}

export interface ParsedSettings {
  /** With the default in place of each field that could not be read. */
  readonly settings: Settings
  /** `salvaged`: some of the stored value could be read. `lost`: none of it. */
  readonly condition: 'valid' | 'salvaged' | 'lost'
}

/** Reads a stored value; the defaults where nothing is stored. Never throws. */
export function parseSettings(value: unknown): ParsedSettings {
  if (value === undefined) return { settings: DEFAULT_SETTINGS, condition: 'valid' }
  const fields = readObject(value) ?? {}
  const all = Object.entries<Reader<unknown>>(READERS).map(([name, read]) => [name, read(fields[name])] as const)
  const readable = all.filter(([, field]) => field !== undefined)
  const isWhole = fields['version'] === SETTINGS_VERSION && readable.length === all.length
  return {
    settings: { ...DEFAULT_SETTINGS, ...Object.fromEntries(readable) },
    condition: isWhole ? 'valid' : readable.length === 0 ? 'lost' : 'salvaged',
  }
}

/** The record to store. */
export const settingsRecord = (settings: Settings): unknown => ({ version: SETTINGS_VERSION, ...settings })
