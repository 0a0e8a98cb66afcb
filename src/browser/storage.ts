// Local storage of the extension and its change events. The stored shapes are the business of src/state.
import type { StorageChanges } from './api-with-polyfill'
import { native } from './api-without-polyfill'

export type Items = Record<string, unknown>

/** Reads the given keys, or everything. */
export const readItems = (keys: readonly string[] | null): Promise<Items> =>
  native.storage.local.get(keys === null ? null : [...keys])

export const writeItems = (items: Items): Promise<void> => native.storage.local.set(items)

export const removeItems = (keys: string[]): Promise<void> => native.storage.local.remove(keys)

/**
 * What must outlive the worker but not the browser. Only the background and our own pages reach it. Undefined where it holds
 * nothing under the key.
 */
export const readSession = async (key: string): Promise<unknown> => (await native.storage.session.get([key]))[key]

export const writeSession = (items: Items): Promise<void> => native.storage.session.set(items)

/** The part of the browser's storage that a change is about. */
export type Area = 'local' | 'session'

/** Tells of changed keys with their new values (undefined: removed) until the signal fires. */
export function onItemsChanged(listener: (changed: Items) => void, signal: AbortSignal, of: Area = 'local'): void {
  const onChanged = (changes: StorageChanges, area: string): void => {
    if (area !== of) return
    listener(Object.fromEntries(Object.entries(changes).map(([key, { newValue }]) => [key, newValue])))
  }
  native.storage.onChanged.addListener(onChanged)
  signal.addEventListener('abort', () => native.storage.onChanged.removeListener(onChanged))
}
