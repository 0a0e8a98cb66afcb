// The tools of an org, for a view that edits them. The background stores each change; the last one can be undone.
import { useState } from 'preact/hooks'
import { inverseToolChange, type ToolChange } from '../../guide/tool-list'
import type { KnownTool } from '../../state/records/tool-list-record'
import { askBackground, type ShowOutcome } from '../../ui/ask-background'
import { toolChangeText } from './tool-change-text'

type KnownToolChange = ToolChange<KnownTool>

export interface ToolsWithUndo {
  readonly tools: readonly KnownTool[]
  /**
   * Resolves to true once the change is stored. If it was refused, the person has been told why, and it resolves to
   * false.
   */
  readonly change: (change: KnownToolChange) => Promise<boolean>
  /** The last change that can be undone; null where there is none, as after an undo. */
  readonly last: UndoableChange | null
}

interface UndoableChange {
  /** Says what was changed. */
  readonly text: string
  readonly undo: () => void
}

export function useToolsWithUndo(orgKey: string, tools: readonly KnownTool[], showOutcome: ShowOutcome): ToolsWithUndo {
  const [last, setLast] = useState<UndoableChange | null>(null)
  const send = async (change: KnownToolChange, undoable: UndoableChange | null): Promise<boolean> => {
    const answer = askBackground({ kind: 'change-tools', org: orgKey, change: withMutableLists(change) })
    showOutcome(answer)
    const isStored = (await answer) === null
    if (isStored) setLast(undoable)
    return isStored
  }
  const undoableChange = (change: KnownToolChange): UndoableChange | null => {
    const inverse = inverseToolChange(tools, change)
    return inverse && { text: toolChangeText(tools, change), undo: () => void send(inverse, null) }
  }
  return { tools, change: (change) => send(change, undoableChange(change)), last }
}

/** The types of messages have mutable lists, because they are derived from valibot schemas. */
function withMutableLists(change: KnownToolChange) {
  if (change.kind === 'added') return { ...change, tools: [...change.tools] }
  return change.kind === 'removed' ? { ...change, ids: [...change.ids] } : change
}
