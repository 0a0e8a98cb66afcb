// What could not be stored yet, because the browser's storage was full or failed: kept for as long as the browser runs, and
// read as if it were stored. Written by background/storage/retrying-store.ts.
import * as v from 'valibot'
import type { Items } from '../../browser/storage'

/** Its key in the storage of the session. */
export const UNSTORED_KEY = 'unstored'

export interface Unstored {
  readonly items: Items
  readonly removed: readonly string[]
}

export const NOTHING_UNSTORED: Unstored = { items: {}, removed: [] }

const shape = v.object({ items: v.record(v.string(), v.unknown()), removed: v.array(v.string()) })

/** Nothing where there is none, or none that can be read. Never throws. */
export function parseUnstored(value: unknown): Unstored {
  const parsed = v.safeParse(shape, value)
  return parsed.success ? parsed.output : NOTHING_UNSTORED
}

export const isUnstored = ({ items, removed }: Unstored): boolean => Object.keys(items).length + removed.length > 0

/** What waits once more changes have come: the last word on a key counts. */
export function withMore(before: Unstored, more: Unstored): Unstored {
  const items = { ...without(before.items, more.removed), ...more.items }
  const removed = new Set([...before.removed, ...more.removed])
  for (const key of Object.keys(more.items)) removed.delete(key)
  return { items, removed: [...removed] }
}

/** Stored items with what waits laid over them. `keys`: those that were asked for; null for all. */
export function overlaid(stored: Items, { items, removed }: Unstored, keys: readonly string[] | null): Items {
  const wanted = Object.entries(items).filter(([key]) => keys === null || keys.includes(key))
  return { ...without(stored, removed), ...Object.fromEntries(wanted) }
}

const without = (items: Items, keys: readonly string[]): Items =>
  Object.fromEntries(Object.entries(items).filter(([key]) => !keys.includes(key)))
