// The tools of an org, for a view that edits them. The background stores each change; the last one can be undone.
import { useState } from 'preact/hooks'
import { inverseToolChange, type ToolChange } from '../../guide/tool-list'
import type { KnownTool } from '../../state/records/tool-list-record'
import { askBackground, type ShowOutcome } from '../../ui/ask-background'

type KnownToolChange = ToolChange<KnownTool>

export interface ToolsWithUndo {
  readonly tools: readonly KnownTool[]
  /**
   * Resolves to true once the change is stored. If it was refused, the person has been told why, and it resolves to
   * false.
   */
  readonly change: (change: KnownToolChange) => Promise<boolean>
  /** Undoes the last change; null where there is none, as after an undo. */
  readonly undo: (() => void) | null
}

export function useToolsWithUndo(orgKey: string, tools: readonly KnownTool[], showOutcome: ShowOutcome): ToolsWithUndo {
  const [inverseOfLast, setInverseOfLast] = useState<KnownToolChange | null>(null)
  const send = async (change: KnownToolChange, inverse: KnownToolChange | null): Promise<boolean> => {
    const answer = askBackground({ kind: 'change-tools', org: orgKey, change: withMutableLists(change) })
    showOutcome(answer)
    const isStored = (await answer) === null
    if (isStored) setInverseOfLast(inverse)
    return isStored
  }
  return {
    tools,
    change: (change) => send(change, inverseToolChange(tools, change)),
    undo: inverseOfLast === null ? null : () => void send(inverseOfLast, null),
  }
}

/** The types of messages have mutable lists, because they are derived from valibot schemas. */
function withMutableLists(change: KnownToolChange) {
  if (change.kind === 'added') return { ...change, tools: [...change.tools] }
  return change.kind === 'removed' ? { ...change, ids: [...change.ids] } : change
}
