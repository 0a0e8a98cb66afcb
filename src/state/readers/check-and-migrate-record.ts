// Checks any stored value by its key: whether it is valid, and what can be read of it where it is not.
import { GUIDE_MIGRATIONS } from '../migrations/guide-migrations'
import { runMigrations } from '../migrations/run-migrations'
import { isClosedCardTabs, parseClosedCardTabs } from '../records/closed-card-tabs-record'
import { parseMailbox } from '../records/mailbox-record'
import { parseSettings, settingsRecord } from '../records/settings-record'
import {
  ACKNOWLEDGED_DAMAGE_KEY,
  CLOSED_CARD_TABS_KEY,
  isGuideKey,
  isTokenPlaceKey,
  isToolsKey,
  MAILBOX_KEY,
  SETTINGS_KEY,
} from '../records/storage-keys'
import { parseTokenPlace } from '../records/token-place-record'
import { parseTools, toolsRecord } from '../records/tool-list-record'
import { parseGuide } from './parse-stored-guide'

export type RecordCondition =
  /** A sound record, or a value that is not ours. */
  | { readonly kind: 'valid' }
  /** A record of an older version. `value` is today's version of it; nothing is lost. */
  | { readonly kind: 'migrated'; readonly value: unknown }
  /** Damaged, or written by a newer version. `value` holds what could be read. */
  | { readonly kind: 'salvaged'; readonly value: unknown }
  /** Nothing of it could be read. */
  | { readonly kind: 'lost' }

const VALID: RecordCondition = { kind: 'valid' }
const LOST: RecordCondition = { kind: 'lost' }
const salvaged = (value: unknown): RecordCondition => ({ kind: 'salvaged', value })

/** The condition of the value stored under a key. Never throws. */
export function checkRecord(key: string, value: unknown): RecordCondition {
  if (isGuideKey(key)) return checkGuide(key, value)
  if (isToolsKey(key)) return checkTools(value)
  if (isTokenPlaceKey(key)) return parseTokenPlace(value) === null ? LOST : VALID
  if (key === MAILBOX_KEY) return parseMailbox(value) === null ? LOST : VALID
  if (key === SETTINGS_KEY) return checkSettings(value)
  if (key === CLOSED_CARD_TABS_KEY) return isClosedCardTabs(value) ? VALID : salvaged(parseClosedCardTabs(value))
  if (key === ACKNOWLEDGED_DAMAGE_KEY) return typeof value === 'string' ? VALID : LOST
  return VALID
}

function checkGuide(key: string, value: unknown): RecordCondition {
  const current = runMigrations(value, GUIDE_MIGRATIONS)
  const parsed = parseGuide(key, current)
  if (parsed.kind === 'damaged') return LOST
  if (parsed.kind === 'salvaged') return salvaged(parsed.guide)
  return current === value ? VALID : { kind: 'migrated', value: current }
}

function checkSettings(value: unknown): RecordCondition {
  const { settings, condition } = parseSettings(value)
  if (condition === 'valid') return VALID
  return condition === 'lost' ? LOST : salvaged(settingsRecord(settings))
}

function checkTools(value: unknown): RecordCondition {
  const { tools, isDamaged } = parseTools(value)
  if (!isDamaged) return VALID
  return tools.length > 0 ? salvaged(toolsRecord(tools)) : LOST
}
