// The shelf: all guides and settings of this browser as one zustand store. The background writes storage;
// every context, the background included, mirrors it here and only reads.
import { createStore, type StoreApi } from 'zustand/vanilla'
import { type Items, onItemsChanged, readItems } from '../browser/storage'
import { type Guide, isGuideKey, parseGuide } from './guide-record'
import { DAMAGE_TOLD_KEY, HIDDEN_TABS_KEY, isSetAsideKey, parseHiddenTabs } from './other-records'

export interface Shelf {
  /** By storage key; see guideKey. */
  readonly guides: Readonly<Record<string, Guide>>
  /** Tabs in which the person closed the card. */
  readonly hiddenTabs: readonly number[]
  /** Keys of damaged values that were set aside and the person has not been told of. */
  readonly untoldDamage: readonly string[]
}

export type ShelfStore = StoreApi<Shelf>

const EMPTY: Shelf = { guides: {}, hiddenTabs: [], untoldDamage: [] }

/** The shelf after some keys changed; an undefined value is a removed key. Never throws. */
export function shelve(shelf: Shelf, changed: Items): Shelf {
  const guides = { ...shelf.guides }
  let { hiddenTabs, untoldDamage } = shelf
  for (const [key, value] of Object.entries(changed)) {
    if (isGuideKey(key)) {
      const parsed = parseGuide(key, value)
      if (parsed.kind === 'damaged') delete guides[key]
      else guides[key] = parsed.guide
    } else if (key === HIDDEN_TABS_KEY) hiddenTabs = parseHiddenTabs(value)
    else if (isSetAsideKey(key))
      untoldDamage = value === undefined ? untoldDamage : [...new Set([...untoldDamage, key])]
    if (key === DAMAGE_TOLD_KEY) untoldDamage = []
  }
  return { guides, hiddenTabs, untoldDamage }
}

/** Reads the given keys (null: everything) and follows their changes until the signal fires. */
export async function openShelf(keys: string[] | null, signal: AbortSignal): Promise<ShelfStore> {
  const store = createStore<Shelf>(() => EMPTY)
  const missed: Items[] = []
  let follow = (changed: Items): void => void missed.push(changed)
  onItemsChanged((changed) => follow(only(changed, keys)), signal)
  const items = await readItems(keys)
  store.setState(missed.reduce(shelve, shelve(EMPTY, told(items))), true)
  follow = (changed) => {
    if (Object.keys(changed).length > 0) store.setState(shelve(store.getState(), changed), true)
  }
  return store
}

/** Reads the given keys again: a page that was frozen has missed what changed meanwhile. */
export async function refreshShelf(store: ShelfStore, keys: string[] | null): Promise<void> {
  store.setState(shelve(EMPTY, told(await readItems(keys))), true)
}

const only = (changed: Items, keys: string[] | null): Items =>
  keys === null ? changed : Object.fromEntries(Object.entries(changed).filter(([key]) => keys.includes(key)))

/** Damage set aside before the person was last told is old news. */
function told(items: Items): Items {
  const { [DAMAGE_TOLD_KEY]: toldAt, ...others } = items
  if (typeof toldAt !== 'string') return others
  return Object.fromEntries(Object.entries(others).filter(([key]) => !isSetAsideKey(key) || key > toldAt))
}

/** Everything as it is stored now. */
export const readShelf = async (): Promise<Shelf> => shelve(EMPTY, told(await readItems(null)))
