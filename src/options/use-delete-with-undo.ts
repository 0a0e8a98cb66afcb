// Deleting what is stored: what went is said in numbers, and can be brought back while this page is open.
import { useState } from 'preact/hooks'
import type { Items } from '../browser/storage'
import { askBackground } from '../ui/ask-background'
import { deletedText } from './deleted-text'

export interface DeleteWithUndo {
  /** Deletes what is stored under these keys. */
  readonly remove: (keys: readonly string[]) => void
  /** Brings back what was deleted last; null where nothing was. */
  readonly undo: (() => void) | null
}

export function useDeleteWithUndo(items: () => Items, say: (message: string | null) => void): DeleteWithUndo {
  const [last, setLast] = useState<Items | null>(null)
  const remove = async (keys: readonly string[]) => {
    const gone = Object.fromEntries(Object.entries(items()).filter(([key]) => keys.includes(key)))
    const refused = await askBackground({ kind: 'forget', keys: [...keys] })
    say(refused ?? deletedText(Object.keys(gone)))
    if (refused === null) setLast(gone)
  }
  const bringBack = async (gone: Items) => {
    say(await askBackground({ kind: 'bring-back', items: gone }))
    setLast(null)
  }
  return {
    remove: (keys) => void remove(keys),
    undo: last === null ? null : () => void bringBack(last),
  }
}
