// Changes that could not be written, because the browser's storage was full or failed. They are kept in the session's
// storage until a later attempt succeeds, and laid over whatever is read. Written by
// background/storage/retrying-store.ts.
import * as v from 'valibot'
import type { Items } from '../../browser/storage'

/** Their key in the storage of the session. */
export const PENDING_WRITES_KEY = 'unstored'

export interface PendingWrites {
  readonly items: Items
  /** Keys to delete. */
  readonly removed: readonly string[]
}

export const NO_PENDING_WRITES: PendingWrites = { items: {}, removed: [] }

const pendingWritesSchema = v.object({ items: v.record(v.string(), v.unknown()), removed: v.array(v.string()) })

/** Empty where nothing is pending, or the value cannot be read. Never throws. */
export function parsePendingWrites(value: unknown): PendingWrites {
  const parsed = v.safeParse(pendingWritesSchema, value)
  return parsed.success ? parsed.output : NO_PENDING_WRITES
}

export const hasPendingWrites = ({ items, removed }: PendingWrites): boolean =>
  Object.keys(items).length + removed.length > 0

/** Both as one. Where both change the same key, the later one counts. */
export function mergePendingWrites(earlier: PendingWrites, later: PendingWrites): PendingWrites {
  const items = { ...withoutKeys(earlier.items, later.removed), ...later.items }
  const removed = new Set([...earlier.removed, ...later.removed])
  for (const key of Object.keys(later.items)) removed.delete(key)
  return { items, removed: [...removed] }
}

/** Stored items as they will be once the pending writes are done. `keys`: those that were asked for; null for all. */
export function overlayPendingWrites(
  stored: Items,
  { items, removed }: PendingWrites,
  keys: readonly string[] | null,
): Items {
  const requested = Object.entries(items).filter(([key]) => keys === null || keys.includes(key))
  return { ...withoutKeys(stored, removed), ...Object.fromEntries(requested) }
}

const withoutKeys = (items: Items, keys: readonly string[]): Items =>
  Object.fromEntries(Object.entries(items).filter(([key]) => !keys.includes(key)))
