// What just happened, as one line below the first card; for ten seconds with a way to take it back.
import { useEffect, useState } from 'preact/hooks'
import type { ShowOutcome } from '../ui/ask-background'

/** How long something can be taken back (ms). */
const UNDO_FOR_MS = 10_000

export interface Message {
  readonly text: string
  /** Null where there is nothing to take back. */
  readonly undo: (() => void) | null
}

export type ShowMessage = (text: string, undo: () => void) => void

interface MessageWithUndo {
  readonly message: Message | null
  readonly showOutcome: ShowOutcome
  readonly showMessage: ShowMessage
}

export function useMessageWithUndo(): MessageWithUndo {
  const [message, setMessage] = useState<Message | null>(null)
  useEffect(() => {
    if (message === null || message.undo === null) return
    const timer = setTimeout(() => setMessage(null), UNDO_FOR_MS)
    return () => clearTimeout(timer)
  }, [message])
  return {
    message,
    showOutcome: (task) => void task.then((text) => setMessage(text === null ? null : { text, undo: null })),
    showMessage: (text, undo) => setMessage({ text, undo }),
  }
}
