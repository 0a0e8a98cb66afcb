// What could not be stored yet, because the browser's storage was full or failed: kept for as long as the browser runs, and
// read as if it were stored. Written by background/storage/retrying-store.ts.
import * as v from 'valibot'
import type { Items } from '../../browser/storage'

/** Its key in the storage of the session. */
export const PENDING_WRITES_KEY = 'unstored'

export interface PendingWrites {
  readonly items: Items
  readonly removed: readonly string[]
}

export const NO_PENDING_WRITES: PendingWrites = { items: {}, removed: [] }

const pendingWritesSchema = v.object({ items: v.record(v.string(), v.unknown()), removed: v.array(v.string()) })

/** Nothing where there is none, or none that can be read. Never throws. */
export function parsePendingWrites(value: unknown): PendingWrites {
  const parsed = v.safeParse(pendingWritesSchema, value)
  return parsed.success ? parsed.output : NO_PENDING_WRITES
}

export const hasPendingWrites = ({ items, removed }: PendingWrites): boolean =>
  Object.keys(items).length + removed.length > 0

/** What waits once more changes have come: the last word on a key counts. */
export function mergePendingWrites(before: PendingWrites, more: PendingWrites): PendingWrites {
  const items = { ...withoutKeys(before.items, more.removed), ...more.items }
  const removed = new Set([...before.removed, ...more.removed])
  for (const key of Object.keys(more.items)) removed.delete(key)
  return { items, removed: [...removed] }
}

/** Stored items with what waits laid over them. `keys`: those that were asked for; null for all. */
export function overlayPendingWrites(
  stored: Items,
  { items, removed }: PendingWrites,
  keys: readonly string[] | null,
): Items {
  const wanted = Object.entries(items).filter(([key]) => keys === null || keys.includes(key))
  return { ...withoutKeys(stored, removed), ...Object.fromEntries(wanted) }
}

const withoutKeys = (items: Items, keys: readonly string[]): Items =>
  Object.fromEntries(Object.entries(items).filter(([key]) => !keys.includes(key)))
