// The stored state: all records of this browser, validated. The background writes storage; every other context only
// reads. How our own pages follow its changes is in own-page-mirror.ts; the smaller copy of a Salesforce page is in
// salesforce-page-mirror.ts.
import type { StoreApi } from 'zustand/vanilla'
import type { Items } from '../../browser/storage'
import type { Progress } from '../../guide/progress-state'
import type { MailboxId } from '../../knowledge/token-mail-and-mailboxes'
import { parseGuide } from '../readers/parse-stored-guide'
import { parseClosedCardTabs } from '../records/closed-card-tabs-record'
import type { Guide } from '../records/guide-record-types'
import { parseMailbox } from '../records/mailbox-record'
import type { BrowserPart } from '../records/refused-parts'
import { isSetAsideKey } from '../records/set-aside-keys'
import { DEFAULT_SETTINGS, parseSettings, type Settings } from '../records/settings-record'
import {
  ACKNOWLEDGED_DAMAGE_KEY,
  CLOSED_CARD_TABS_KEY,
  isGuideKey,
  isTokenPlaceKey,
  isToolsKey,
  MAILBOX_KEY,
  SETTINGS_KEY,
} from '../records/storage-keys'
import { type KnownTokenPlace, parseTokenPlace } from '../records/token-place-record'
import { type KnownTool, parseTools } from '../records/tool-list-record'

export interface StoredState {
  /** By storage key; see guideKey. */
  readonly guides: Readonly<Record<string, Guide>>
  /** Ids of the tabs in which the person closed the card. */
  readonly closedCardTabs: readonly number[]
  /** Keys of damaged values that were set aside, whose warning the person has not dismissed yet. */
  readonly unacknowledgedDamage: readonly string[]
  /** The tools that use an org's token, by storage key; see toolsKey. */
  readonly tools: Readonly<Record<string, readonly KnownTool[]>>
  /** Where an org's token is kept, by storage key; see tokenPlaceKey. */
  readonly tokenPlaces: Readonly<Record<string, KnownTokenPlace>>
  readonly mailbox: MailboxId | null
  readonly settings: Settings
  /** Something could not be stored yet. Set in our own pages only. */
  readonly hasPendingWrites: boolean
  /** What the browser refuses at the moment. Set in our own pages only. */
  readonly refusedParts: readonly BrowserPart[]
}

export type StoredStateStore = StoreApi<StoredState>

export const EMPTY_STATE: StoredState = {
  guides: {},
  closedCardTabs: [],
  unacknowledgedDamage: [],
  tools: {},
  tokenPlaces: {},
  mailbox: null,
  settings: DEFAULT_SETTINGS,
  hasPendingWrites: false,
  refusedParts: [],
}

type Draft = {
  -readonly [K in keyof StoredState]: StoredState[K] extends Readonly<Record<string, infer T>>
    ? Record<string, T>
    : StoredState[K]
}

/** The state after some items changed; an undefined value is a removed key. Never throws. */
export function applyChanges(state: StoredState, changed: Items): StoredState {
  const draft: Draft = {
    ...state,
    guides: { ...state.guides },
    tools: { ...state.tools },
    tokenPlaces: { ...state.tokenPlaces },
  }
  for (const [key, value] of Object.entries(changed)) applyChange(draft, key, value)
  if (ACKNOWLEDGED_DAMAGE_KEY in changed) draft.unacknowledgedDamage = []
  return draft
}

function applyChange(draft: Draft, key: string, value: unknown): void {
  if (isToolsKey(key)) draft.tools[key] = parseTools(value).tools
  else if (isTokenPlaceKey(key)) setOrDelete(draft.tokenPlaces, key, parseTokenPlace(value))
  else if (isGuideKey(key)) {
    const parsed = parseGuide(key, value)
    setOrDelete(draft.guides, key, parsed.kind === 'damaged' ? null : parsed.guide)
  } else if (isSetAsideKey(key) && value !== undefined) {
    draft.unacknowledgedDamage = [...new Set([...draft.unacknowledgedDamage, key])]
  } else if (key === CLOSED_CARD_TABS_KEY) draft.closedCardTabs = parseClosedCardTabs(value)
  else if (key === MAILBOX_KEY) draft.mailbox = parseMailbox(value)
  else if (key === SETTINGS_KEY) draft.settings = parseSettings(value).settings
}

function setOrDelete<T>(entries: Record<string, T>, key: string, entry: T | null): void {
  if (entry === null) delete entries[key]
  else entries[key] = entry
}

/** The progress of every guide, by its storage key. */
export const progressesOf = ({ guides }: StoredState): Readonly<Record<string, Progress>> =>
  Object.fromEntries(Object.entries(guides).map(([key, { progress }]) => [key, progress]))

/** Leaves out damage that was set aside before the person last dismissed the warning. Set-aside keys sort by age. */
function withoutAcknowledgedDamage(items: Items): Items {
  const { [ACKNOWLEDGED_DAMAGE_KEY]: newestAcknowledged, ...others } = items
  if (typeof newestAcknowledged !== 'string') return others
  return Object.fromEntries(Object.entries(others).filter(([key]) => !isSetAsideKey(key) || key > newestAcknowledged))
}

/** The state that is made of all stored items. */
export const storedStateFrom = (items: Items): StoredState =>
  applyChanges(EMPTY_STATE, withoutAcknowledgedDamage(items))
