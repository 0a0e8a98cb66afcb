// Deletes stored values through the background, says how many there were, and keeps a copy for undo until the page is
// closed.
import { useState } from 'preact/hooks'
import type { Items } from '../../browser/storage'
import { askBackground } from '../../ui/ask-background'
import { deletedText } from './deleted-text'

export interface DeleteWithUndo {
  /** Deletes what is stored under these keys. */
  readonly remove: (keys: readonly string[]) => void
  /** Restores what was deleted last; null where nothing was deleted yet, or it was restored already. */
  readonly undo: (() => void) | null
}

export function useDeleteWithUndo(items: () => Items, setMessage: (message: string | null) => void): DeleteWithUndo {
  const [lastDeleted, setLastDeleted] = useState<Items | null>(null)
  const remove = async (keys: readonly string[]) => {
    const deleted = Object.fromEntries(Object.entries(items()).filter(([key]) => keys.includes(key)))
    const refused = await askBackground({ kind: 'delete-records', keys: [...keys] })
    setMessage(refused ?? deletedText(Object.keys(deleted)))
    if (refused === null) setLastDeleted(deleted)
  }
  const restore = async (deleted: Items) => {
    setMessage(await askBackground({ kind: 'restore-records', items: deleted }))
    setLastDeleted(null)
  }
  return {
    remove: (keys) => void remove(keys),
    undo: lastDeleted === null ? null : () => void restore(lastDeleted),
  }
}
