// A live copy, for a Salesforce page, of what is stored about its own org. It is read without schemas and kept without
// a store library: both would be larger than all that the page does with it.
import { type Items, onItemsChanged, readItems } from '../../browser/storage'
import { MAX_NAME_LENGTH } from '../../guide/tool-list'
import type { SalesforceHost } from '../../salesforce/hosts/salesforce-host'
import { readGuideLeniently, type UnversionedGuide } from '../readers/lenient-guide-reader'
import { readObject } from '../readers/value-readers'
import { parseClosedCardTabs } from '../records/closed-card-tabs-record'
import {
  CLOSED_CARD_TABS_KEY,
  isGuideKey,
  isToolsKey,
  LOGIN_GUIDE_KEY,
  orgGuideKey,
  toolsKey,
  userKeysOfOrg,
} from '../records/storage-keys'
import type { PendingWrites } from '../records/writes-to-retry'

/** Never changed in place: each change makes a new one. */
export interface SalesforcePageState {
  /** By storage key; see guideKey. */
  readonly guides: Readonly<Record<string, UnversionedGuide>>
  /** Ids of the tabs in which the person closed the card. */
  readonly closedCardTabs: readonly number[]
  /** Names of the tools that use an org's token, by storage key; see toolsKey. */
  readonly toolNames: Readonly<Record<string, readonly string[]>>
}

const EMPTY: SalesforcePageState = { guides: {}, closedCardTabs: [], toolNames: {} }

export class SalesforcePageMirror {
  readonly #keys: readonly string[] | null
  #state = EMPTY
  /** Called after every change. */
  onChange = (): void => {}

  /** `keys`: the storage keys to follow; null for all. */
  constructor(keys: readonly string[] | null) {
    this.#keys = keys
  }

  get state(): SalesforcePageState {
    return this.#state
  }

  /** Applies changed items; an undefined value is a removed key. Items under other keys are ignored. Never throws. */
  applyItems(changed: Items): void {
    const followed = Object.entries(changed).filter(([key]) => this.#keys?.includes(key) ?? true)
    if (followed.length === 0) return
    this.#state = followed.reduce(applyItem, this.#state)
    this.onChange()
  }

  /** Applies changes that could not be stored yet. */
  applyPendingWrites({ items, removed }: PendingWrites): void {
    this.applyItems({ ...Object.fromEntries(removed.map((key) => [key, undefined])), ...items })
  }

  /** Reads everything again: a page that was frozen has missed what changed meanwhile. */
  async refresh(): Promise<void> {
    const items = await readItems(this.#keys)
    this.#state = Object.entries(items).reduce(applyItem, EMPTY)
    this.onChange()
  }
}

function applyItem(state: SalesforcePageState, [key, value]: readonly [string, unknown]): SalesforcePageState {
  if (isToolsKey(key)) return { ...state, toolNames: { ...state.toolNames, [key]: readToolNames(value) } }
  if (key === CLOSED_CARD_TABS_KEY) return { ...state, closedCardTabs: parseClosedCardTabs(value) }
  if (!isGuideKey(key)) return state
  const { [key]: _, ...others } = state.guides
  const guide = readGuideLeniently(key, value)
  return { ...state, guides: guide === null ? others : { ...others, [key]: guide } }
}

/**
 * The names in a stored list of tools, as far as they can be read. Never throws. Whether one looks like a token is judged before it
 * is stored: the background refuses it, and sets aside a list that has one.
 */
export function readToolNames(value: unknown): readonly string[] {
  const tools = readObject(value)?.['tools']
  return Array.isArray(tools) ? tools.map((tool) => readObject(tool)?.['name']).filter(isToolName) : []
}

const isToolName = (name: unknown): name is string =>
  typeof name === 'string' && name !== '' && name.length <= MAX_NAME_LENGTH

/** The keys under which what concerns a page of this host is stored; null for all, where its org is not known. */
export function storageKeysOfHost(host: SalesforceHost): readonly string[] | null {
  if (host.kind === 'login') return null
  const users = userKeysOfOrg(host.org.key)
  return [...users.map(orgGuideKey), ...users.map(toolsKey), LOGIN_GUIDE_KEY, CLOSED_CARD_TABS_KEY]
}

/** Reads what is stored under the keys (null: everything) and follows its changes until the signal fires. */
export async function openSalesforcePageMirror(
  keys: readonly string[] | null,
  signal: AbortSignal,
): Promise<SalesforcePageMirror> {
  const mirror = new SalesforcePageMirror(keys)
  const changesBeforeRead: Items = {}
  let isRead = false
  onItemsChanged((changed) => (isRead ? mirror.applyItems(changed) : Object.assign(changesBeforeRead, changed)), signal)
  await mirror.refresh()
  mirror.applyItems(changesBeforeRead)
  isRead = true
  return mirror
}
