// Deletes stored values through the background, says how many there were, and keeps a copy for undo until the page is
// closed.
import { useState } from 'preact/hooks'
import type { Items } from '../../browser/storage'
import { askBackground } from '../../ui/ask-background'
import { deletedText } from './deleted-text'

export interface DeleteWithUndo {
  /** Deletes what is stored under these keys. */
  readonly remove: (keys: readonly string[]) => void
  /** Restores what was deleted last; null where nothing was, it was restored already, or something else is said meanwhile. */
  readonly undo: (() => void) | null
}

interface Deletion {
  readonly items: Items
  readonly text: string
}

/** `message`: what is said at the moment. */
export function useDeleteWithUndo(
  items: () => Items,
  message: string | null,
  setMessage: (message: string | null) => void,
): DeleteWithUndo {
  const [last, setLast] = useState<Deletion | null>(null)
  const remove = async (keys: readonly string[]) => {
    const deleted = Object.fromEntries(Object.entries(items()).filter(([key]) => keys.includes(key)))
    const refused = await askBackground({ kind: 'delete-records', keys: [...keys] })
    const text = deletedText(Object.keys(deleted))
    setMessage(refused ?? text)
    if (refused === null) setLast({ items: deleted, text })
  }
  const restore = async (deleted: Items) => {
    setMessage(await askBackground({ kind: 'restore-records', items: deleted }))
    setLast(null)
  }
  return {
    remove: (keys) => void remove(keys),
    undo: last === null || last.text !== message ? null : () => void restore(last.items),
  }
}
