// An org's tools in a view: changes go to the background, and the last one can be taken back.
import { useState } from 'preact/hooks'
import { inverseOf, type ToolChange } from '../../guide/tools'
import type { KnownTool } from '../../state/records/tool-record'
import { askBackground, type ShowOutcome } from '../../ui/ask-background'

type Change = ToolChange<KnownTool>

export interface EditedTools {
  readonly tools: readonly KnownTool[]
  /** True once it is stored; else the person was told why not. */
  readonly change: (change: Change) => Promise<boolean>
  /** Takes the last change back; null where there is none. */
  readonly undo: (() => void) | null
}

export function useToolsWithUndo(org: string, tools: readonly KnownTool[], showOutcome: ShowOutcome): EditedTools {
  const [last, setLast] = useState<Change | null>(null)
  const send = async (change: Change, back: Change | null): Promise<boolean> => {
    const answer = askBackground({ kind: 'tools', org, change: withMutableLists(change) })
    showOutcome(answer)
    const isStored = (await answer) === null
    if (isStored) setLast(back)
    return isStored
  }
  return {
    tools,
    change: (change) => send(change, inverseOf(tools, change)),
    undo: last === null ? null : () => void send(last, null),
  }
}

/** Messages are plain data: their types know no read-only lists. */
function withMutableLists(change: Change) {
  if (change.kind === 'added') return { ...change, tools: [...change.tools] }
  return change.kind === 'removed' ? { ...change, ids: [...change.ids] } : change
}
