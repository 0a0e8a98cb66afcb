// The shelf as our own pages see it: everything that is stored, with what could not be stored yet laid over it.
import { createStore } from 'zustand/vanilla'
import { firstPaint } from '../../browser/first-paint'
import { type Items, onItemsChanged, readItems, readSession } from '../../browser/storage'
import {
  hasPendingWrites,
  overlayPendingWrites,
  PENDING_WRITES_KEY,
  type PendingWrites,
  parsePendingWrites,
} from '../records/pending-writes'
import { EMPTY_STATE, type StoredStateStore, storedStateFrom } from './stored-state'

export interface OwnPageMirror {
  readonly store: StoredStateStore
  /** Every item under its key, as it is or is to be stored. */
  readonly items: () => Items
  /** When all that is wanted first is on the shelf. */
  readonly whenRead: Promise<void>
}

/**
 * Reads everything and follows its changes until the signal fires. Where some keys are wanted first, the others come after the
 * first paint: a thousand orgs take longer to read than a popup to draw.
 */
export function openOwnPageMirror(signal: AbortSignal, first: readonly string[] | null = null): OwnPageMirror {
  const store = createStore(() => EMPTY_STATE)
  const missed: Items[] = []
  let stored: Items = {}
  let waiting: PendingWrites | null = null
  const items = (): Items => (waiting === null ? stored : overlayPendingWrites(stored, waiting, null))
  const show = (): void =>
    store.setState(
      { ...storedStateFrom(items()), hasPendingWrites: waiting !== null && hasPendingWrites(waiting) },
      true,
    )
  let follow = (changed: Items): void => void missed.push(changed)
  onItemsChanged((changed) => follow(changed), signal)
  onItemsChanged(
    (changed) => {
      if (!(PENDING_WRITES_KEY in changed)) return
      waiting = parsePendingWrites(changed[PENDING_WRITES_KEY])
      show()
    },
    signal,
    'session',
  )
  const readAll = async (): Promise<void> => {
    const all = await readItems(null)
    stored = missed.reduce(changedBy, all)
    follow = (changed) => {
      stored = changedBy(stored, changed)
      show()
    }
    show()
  }
  const read = async (): Promise<void> => {
    const [some, session] = await Promise.all([
      first === null ? readAll() : readItems(first),
      readSession(PENDING_WRITES_KEY),
    ])
    waiting ??= parsePendingWrites(session)
    if (some !== undefined) {
      stored = some
      void firstPaint().then(readAll)
    }
    show()
  }
  return { store, items, whenRead: read() }
}

const changedBy = (items: Items, changed: Items): Items =>
  Object.fromEntries(Object.entries({ ...items, ...changed }).filter(([, value]) => value !== undefined))
