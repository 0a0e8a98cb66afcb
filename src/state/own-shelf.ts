// The shelf as our own pages see it: everything that is stored, with what could not be stored yet laid over it.
import { createStore } from 'zustand/vanilla'
import { type Items, onItemsChanged, readItems, readSession } from '../browser/storage'
import { EMPTY_SHELF, type ShelfStore, shelfOf } from './shelf'
import { isUnstored, overlaid, parseUnstored, UNSTORED_KEY, type Unstored } from './unstored'

export interface OwnShelf {
  readonly store: ShelfStore
  /** Every item under its key, as it is or is to be stored. */
  readonly items: () => Items
}

/** Reads everything and follows its changes until the signal fires. */
export async function openOwnShelf(signal: AbortSignal): Promise<OwnShelf> {
  const store = createStore(() => EMPTY_SHELF)
  const missed: Items[] = []
  let stored: Items = {}
  let waiting: Unstored | null = null
  const items = (): Items => (waiting === null ? stored : overlaid(stored, waiting, null))
  const show = (): void =>
    store.setState({ ...shelfOf(items()), isUnstored: waiting !== null && isUnstored(waiting) }, true)
  let follow = (changed: Items): void => void missed.push(changed)
  onItemsChanged((changed) => follow(changed), signal)
  onItemsChanged(
    (changed) => {
      if (!(UNSTORED_KEY in changed)) return
      waiting = parseUnstored(changed[UNSTORED_KEY])
      show()
    },
    signal,
    'session',
  )
  const [first, session] = await Promise.all([readItems(null), readSession(UNSTORED_KEY)])
  waiting ??= parseUnstored(session)
  stored = missed.reduce(changedBy, first)
  follow = (changed) => {
    stored = changedBy(stored, changed)
    show()
  }
  show()
  return { store, items }
}

const changedBy = (items: Items, changed: Items): Items =>
  Object.fromEntries(Object.entries({ ...items, ...changed }).filter(([, value]) => value !== undefined))
