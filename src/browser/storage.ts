// The extension's local and session storage, and their change events. What is stored in them is known only to src/state.

import { extensionApi } from './api-native-for-all-contexts'
import type { StorageChanges } from './api-polyfilled-for-background'

export type Items = Record<string, unknown>

/** Reads the given keys; null reads everything. */
export const readItems = (keys: readonly string[] | null): Promise<Items> =>
  extensionApi.storage.local.get(keys === null ? null : [...keys])

export const writeItems = (items: Items): Promise<void> => extensionApi.storage.local.set(items)

export const removeItems = (keys: string[]): Promise<void> => extensionApi.storage.local.remove(keys)

/**
 * Session storage survives a restart of the background, but not of the browser. Content scripts have no access to it. Undefined
 * when nothing is stored under the key.
 */
export const readSessionItem = async (key: string): Promise<unknown> => (await readSessionItems([key]))[key]

export const readSessionItems = (keys: readonly string[]): Promise<Items> => extensionApi.storage.session.get([...keys])

export const writeSessionItems = (items: Items): Promise<void> => extensionApi.storage.session.set(items)

/** What a company has set for the extension on its computers. Undefined where it has set nothing, or the browser does not tell. */
export async function readManagedItem(key: string): Promise<unknown> {
  try {
    return (await extensionApi.storage.managed.get([key]))[key]
  } catch {
    return undefined // Firefox rejects where no company has set anything
  }
}

/** Local or session storage, or what a company has set. */
export type StorageArea = 'local' | 'session' | 'managed'

/** Calls the listener with changed keys and their new values (undefined: removed), until the signal fires. */
export function onItemsChanged(
  listener: (changed: Items) => void,
  signal: AbortSignal,
  of: StorageArea = 'local',
): void {
  const onChanged = (changes: StorageChanges, area: string): void => {
    if (area !== of) return
    listener(Object.fromEntries(Object.entries(changes).map(([key, { newValue }]) => [key, newValue])))
  }
  extensionApi.storage.onChanged.addListener(onChanged)
  signal.addEventListener('abort', () => extensionApi.storage.onChanged.removeListener(onChanged))
}
