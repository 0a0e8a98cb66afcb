// Every kind of record that is stored, by its key: whether a value is one, and what can be kept of one that is not.

import { GUIDE_MIGRATIONS } from '../migrations/guide-migrations'
import { runMigrations } from '../migrations/run-migrations'
import { parseGuide } from '../records/guide-record'
import { isHiddenTabs, parseHiddenTabs } from '../records/hidden-tabs-record'
import { isSetAsideKey, parseMailbox } from '../records/set-aside-keys'
import {
  ACKNOWLEDGED_DAMAGE_KEY,
  HIDDEN_TABS_KEY,
  isGuideKey,
  isTokenPlaceKey,
  isToolsKey,
  MAILBOX_KEY,
} from '../records/storage-keys'
import { parseTokenPlace } from '../records/token-place-record'
import { parseTools, toolsRecord } from '../records/tool-record'

export type RecordCondition =
  /** As it should be, or none of ours. */
  | { readonly kind: 'fine' }
  /** Of an older version: this is what has become of it, and nothing is lost. */
  | { readonly kind: 'migrated'; readonly value: unknown }
  /** Damaged, or of a version to come: this could be kept of it. */
  | { readonly kind: 'salvaged'; readonly value: unknown }
  | { readonly kind: 'lost' }

const VALID: RecordCondition = { kind: 'fine' }
const LOST: RecordCondition = { kind: 'lost' }
const salvaged = (value: unknown): RecordCondition => ({ kind: 'salvaged', value })

/** What to make of a stored value. Never throws. */
export function checkRecord(key: string, value: unknown): RecordCondition {
  if (isGuideKey(key)) return checkGuide(key, value)
  if (isToolsKey(key)) return checkTools(value)
  if (isTokenPlaceKey(key)) return parseTokenPlace(value) === null ? LOST : VALID
  if (key === MAILBOX_KEY) return parseMailbox(value) === null ? LOST : VALID
  if (key === HIDDEN_TABS_KEY) return isHiddenTabs(value) ? VALID : salvaged(parseHiddenTabs(value))
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

function checkTools(value: unknown): RecordCondition {
  const { tools, isDamaged } = parseTools(value)
  if (!isDamaged) return VALID
  return tools.length > 0 ? salvaged(toolsRecord(tools)) : LOST
}

/** Whether a key is one that a person's records have; not what was set aside of them. */
export const isRecordKey = (key: string): boolean =>
  isGuideKey(key) ||
  isToolsKey(key) ||
  isTokenPlaceKey(key) ||
  [MAILBOX_KEY, HIDDEN_TABS_KEY, ACKNOWLEDGED_DAMAGE_KEY].includes(key)

/** Whether a key is one of ours at all. */
export const isOurKey = (key: string): boolean => isRecordKey(key) || isSetAsideKey(key)
