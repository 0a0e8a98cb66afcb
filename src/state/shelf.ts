// The shelf: all guides and settings of this browser as one zustand store. The background writes storage;
// every context, the background included, mirrors it here and only reads.
import { createStore, type StoreApi } from 'zustand/vanilla'
import { type Items, onItemsChanged, readItems } from '../browser/storage'
import type { Progress } from '../guide/progress'
import type { MailboxId } from '../knowledge/mailboxes'
import { type Guide, isGuideKey, parseGuide } from './guide-record'
import {
  DAMAGE_TOLD_KEY,
  HIDDEN_TABS_KEY,
  isSetAsideKey,
  MAILBOX_KEY,
  parseHiddenTabs,
  parseMailbox,
} from './other-records'
import { isPlaceKey, type KnownPlace, parsePlace } from './place-record'
import { isToolsKey, type KnownTool, parseTools } from './tool-record'
import type { Unstored } from './unstored'

export interface Shelf {
  /** By storage key; see guideKey. */
  readonly guides: Readonly<Record<string, Guide>>
  /** Tabs in which the person closed the card. */
  readonly hiddenTabs: readonly number[]
  /** Keys of damaged values that were set aside and the person has not been told of. */
  readonly untoldDamage: readonly string[]
  /** The tools that use an org's token, by storage key; see toolsKey. */
  readonly tools: Readonly<Record<string, readonly KnownTool[]>>
  /** Where an org's token is, by storage key; see placeKey. */
  readonly places: Readonly<Record<string, KnownPlace>>
  readonly mailbox: MailboxId | null
  /** Something of it could not be stored yet; known to our own pages only. */
  readonly isUnstored: boolean
}

export type ShelfStore = StoreApi<Shelf>

export const EMPTY_SHELF: Shelf = {
  guides: {},
  hiddenTabs: [],
  untoldDamage: [],
  tools: {},
  places: {},
  mailbox: null,
  isUnstored: false,
}

type Draft = {
  -readonly [K in keyof Shelf]: Shelf[K] extends Readonly<Record<string, infer T>> ? Record<string, T> : Shelf[K]
}

/** The shelf after some keys changed; an undefined value is a removed key. Never throws. */
export function shelve(shelf: Shelf, changed: Items): Shelf {
  const draft: Draft = { ...shelf, guides: { ...shelf.guides }, tools: { ...shelf.tools }, places: { ...shelf.places } }
  for (const [key, value] of Object.entries(changed)) place(draft, key, value)
  if (DAMAGE_TOLD_KEY in changed) draft.untoldDamage = []
  return draft
}

/** Puts one stored value where it belongs. */
function place(draft: Draft, key: string, value: unknown): void {
  if (isToolsKey(key)) draft.tools[key] = parseTools(value).tools
  else if (isPlaceKey(key)) put(draft.places, key, parsePlace(value))
  else if (isGuideKey(key)) {
    const parsed = parseGuide(key, value)
    put(draft.guides, key, parsed.kind === 'damaged' ? null : parsed.guide)
  } else if (isSetAsideKey(key) && value !== undefined) {
    draft.untoldDamage = [...new Set([...draft.untoldDamage, key])]
  } else if (key === HIDDEN_TABS_KEY) draft.hiddenTabs = parseHiddenTabs(value)
  else if (key === MAILBOX_KEY) draft.mailbox = parseMailbox(value)
}

function put<T>(entries: Record<string, T>, key: string, entry: T | null): void {
  if (entry === null) delete entries[key]
  else entries[key] = entry
}

/** Reads the given keys (null: everything) and follows their changes until the signal fires. */
export async function openShelf(keys: string[] | null, signal: AbortSignal): Promise<ShelfStore> {
  const store = createStore<Shelf>(() => EMPTY_SHELF)
  const missed: Items[] = []
  let follow = (changed: Items): void => void missed.push(changed)
  onItemsChanged((changed) => follow(only(changed, keys)), signal)
  const items = await readItems(keys)
  store.setState(missed.reduce(shelve, shelfOf(items)), true)
  follow = (changed) => {
    if (Object.keys(changed).length > 0) store.setState(shelve(store.getState(), changed), true)
  }
  return store
}

/** Reads the given keys again: a page that was frozen has missed what changed meanwhile. */
export async function refreshShelf(store: ShelfStore, keys: string[] | null): Promise<void> {
  store.setState(shelfOf(await readItems(keys)), true)
}

/** The progress of every guide, by its key. */
export const progressesOf = ({ guides }: Shelf): Readonly<Record<string, Progress>> =>
  Object.fromEntries(Object.entries(guides).map(([key, { progress }]) => [key, progress]))

const only = (changed: Items, keys: string[] | null): Items =>
  keys === null ? changed : Object.fromEntries(Object.entries(changed).filter(([key]) => keys.includes(key)))

/** Damage set aside before the person was last told is old news. */
function told(items: Items): Items {
  const { [DAMAGE_TOLD_KEY]: toldAt, ...others } = items
  if (typeof toldAt !== 'string') return others
  return Object.fromEntries(Object.entries(others).filter(([key]) => !isSetAsideKey(key) || key > toldAt))
}

/** The shelf that holds these stored items. */
export const shelfOf = (items: Items): Shelf => shelve(EMPTY_SHELF, told(items))

/** Takes in what is to be stored but could not be yet. */
export function takeIn(store: ShelfStore, { items, removed }: Unstored, keys: string[] | null): void {
  const changed = { ...Object.fromEntries(removed.map((key) => [key, undefined])), ...items }
  store.setState(shelve(store.getState(), only(changed, keys)), true)
}
