// A live copy of the stored state for our own pages. Pending writes are laid over it, so that a page shows a change at
// once even where it could not be stored yet.
import { createStore } from 'zustand/vanilla'
import { type Items, onItemsChanged, readItems, readSessionItems } from '../../browser/storage'
import { type BrowserPart, parseRefusedParts, REFUSED_PARTS_KEY } from '../records/refused-parts'
import {
  hasPendingWrites,
  overlayPendingWrites,
  PENDING_WRITES_KEY,
  type PendingWrites,
  parsePendingWrites,
} from '../records/writes-to-retry'
import { EMPTY_STATE, type StoredStateStore, storedStateFrom } from './stored-state'

export interface OwnPageMirror {
  readonly store: StoredStateStore
  /** Every item under its key, with the pending writes laid over them. */
  readonly items: () => Items
  /** Resolves when the store holds all that was asked to be read first. */
  readonly whenRead: Promise<void>
  /** Reads what was not asked for first. */
  readonly readRest: () => Promise<void>
}

/**
 * Reads all items and follows their changes until the signal fires. With `firstKeys`, only these, until `readRest` is called:
 * a thousand orgs take longer to read than a popup to draw.
 */
export function openOwnPageMirror(signal: AbortSignal, firstKeys: readonly string[] | null = null): OwnPageMirror {
  const store = createStore(() => EMPTY_STATE)
  const changesBeforeRead: Items[] = []
  let stored: Items = {}
  let pending: PendingWrites | null = null
  let refusedParts: readonly BrowserPart[] | null = null
  const items = (): Items => (pending === null ? stored : overlayPendingWrites(stored, pending, null))
  const publish = (): void =>
    store.setState(
      {
        ...storedStateFrom(items()),
        hasPendingWrites: pending !== null && hasPendingWrites(pending),
        refusedParts: refusedParts ?? [],
      },
      true,
    )
  let onChange = (changed: Items): void => void changesBeforeRead.push(changed)
  onItemsChanged((changed) => onChange(changed), signal)
  onItemsChanged(
    (changed) => {
      if (PENDING_WRITES_KEY in changed) pending = parsePendingWrites(changed[PENDING_WRITES_KEY])
      if (REFUSED_PARTS_KEY in changed) refusedParts = parseRefusedParts(changed[REFUSED_PARTS_KEY])
      publish()
    },
    signal,
    'session',
  )
  const readAll = async (): Promise<void> => {
    const all = await readItems(null)
    stored = changesBeforeRead.reduce(withChanges, all)
    onChange = (changed) => {
      stored = withChanges(stored, changed)
      publish()
    }
    publish()
  }
  const read = async (): Promise<void> => {
    const [firstItems, session] = await Promise.all([
      firstKeys === null ? readAll() : readItems(firstKeys),
      readSessionItems([PENDING_WRITES_KEY, REFUSED_PARTS_KEY]),
    ])
    pending ??= parsePendingWrites(session[PENDING_WRITES_KEY])
    refusedParts ??= parseRefusedParts(session[REFUSED_PARTS_KEY])
    if (firstItems !== undefined) stored = firstItems
    publish()
  }
  const readRest = async (): Promise<void> => {
    if (firstKeys !== null) await readAll()
  }
  return { store, items, whenRead: read(), readRest }
}

const withChanges = (items: Items, changed: Items): Items =>
  Object.fromEntries(Object.entries({ ...items, ...changed }).filter(([, value]) => value !== undefined))
