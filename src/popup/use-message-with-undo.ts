// What just happened, as one line; for ten seconds with a way to take it back, and longer while that has the keyboard focus.
import { useCallback, useEffect, useState } from 'preact/hooks'
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
  readonly clearMessage: () => void
}

export function useMessageWithUndo(): MessageWithUndo {
  const [message, setMessage] = useState<Message | null>(null)
  const clearMessage = useCallback(() => setMessage(null), [])
  useEffect(() => {
    if (message === null || message.undo === null) return
    const timer = setInterval(() => {
      if (document.querySelector('.message:focus-within') === null) clearMessage()
    }, UNDO_FOR_MS)
    return () => clearInterval(timer)
  }, [message])
  // What has nothing to say leaves the line to what can still be taken back.
  const replaceWith = (text: string | null) =>
    setMessage((before) => (text !== null ? { text, undo: null } : before?.undo == null ? null : before))
  return {
    message,
    clearMessage,
    showOutcome: (task) => void task.then(replaceWith),
    showMessage: (text, undo) =>
      setMessage({
        text,
        undo: () => {
          clearMessage()
          undo()
        },
      }),
  }
}
