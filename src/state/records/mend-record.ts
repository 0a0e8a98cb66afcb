// Every kind of record that is stored, by its key: whether a value is one, and what can be kept of one that is not.

import { GUIDE_STEPS } from '../migrations/guide'
import { migrated } from '../migrations/migration'
import { parseGuide } from './guide-record'
import { isHiddenTabs, parseHiddenTabs } from './hidden-tabs-record'
import { isSetAsideKey, parseMailbox } from './other-records'
import { DAMAGE_TOLD_KEY, HIDDEN_TABS_KEY, isGuideKey, isTokenPlaceKey, isToolsKey, MAILBOX_KEY } from './storage-keys'
import { parseTokenPlace } from './token-place-record'
import { parseTools, toolsRecord } from './tool-record'

export type Mended =
  /** As it should be, or none of ours. */
  | { readonly kind: 'fine' }
  /** Of an older version: this is what has become of it, and nothing is lost. */
  | { readonly kind: 'migrated'; readonly value: unknown }
  /** Damaged, or of a version to come: this could be kept of it. */
  | { readonly kind: 'salvaged'; readonly value: unknown }
  | { readonly kind: 'lost' }

const FINE: Mended = { kind: 'fine' }
const LOST: Mended = { kind: 'lost' }
const salvaged = (value: unknown): Mended => ({ kind: 'salvaged', value })

/** What to make of a stored value. Never throws. */
export function mend(key: string, value: unknown): Mended {
  if (isGuideKey(key)) return mendGuide(key, value)
  if (isToolsKey(key)) return mendTools(value)
  if (isTokenPlaceKey(key)) return parseTokenPlace(value) === null ? LOST : FINE
  if (key === MAILBOX_KEY) return parseMailbox(value) === null ? LOST : FINE
  if (key === HIDDEN_TABS_KEY) return isHiddenTabs(value) ? FINE : salvaged(parseHiddenTabs(value))
  if (key === DAMAGE_TOLD_KEY) return typeof value === 'string' ? FINE : LOST
  return FINE
}

function mendGuide(key: string, value: unknown): Mended {
  const current = migrated(value, GUIDE_STEPS)
  const parsed = parseGuide(key, current)
  if (parsed.kind === 'damaged') return LOST
  if (parsed.kind === 'salvaged') return salvaged(parsed.guide)
  return current === value ? FINE : { kind: 'migrated', value: current }
}

function mendTools(value: unknown): Mended {
  const { tools, isDamaged } = parseTools(value)
  if (!isDamaged) return FINE
  return tools.length > 0 ? salvaged(toolsRecord(tools)) : LOST
}

/** Whether a key is one that a person's records have; not what was set aside of them. */
export const isRecordKey = (key: string): boolean =>
  isGuideKey(key) ||
  isToolsKey(key) ||
  isTokenPlaceKey(key) ||
  [MAILBOX_KEY, HIDDEN_TABS_KEY, DAMAGE_TOLD_KEY].includes(key)

/** Whether a key is one of ours at all. */
export const isOurKey = (key: string): boolean => isRecordKey(key) || isSetAsideKey(key)
