// The tools of an org, each of which has the newest token or not. A tick can be taken back.
import { t } from '../../browser/i18n'
import { hasNewToken } from '../../guide/tool-list'
import type { KnownTool } from '../../state/records/tool-list-record'
import type { ShowOutcome } from '../../ui/ask-background'
import type { ShowMessage } from '../use-message-with-undo'
import { useToolsWithUndo } from './use-tools-with-undo'

interface Asked {
  readonly orgKey: string
  readonly tools: readonly KnownTool[]
  /** When the newest token was mailed (ms since the epoch); null when no reset is known. */
  readonly resetAt: number | null
  readonly showOutcome: ShowOutcome
  readonly showMessage: ShowMessage
}

interface TickedTools {
  readonly isDone: (tool: KnownTool) => boolean
  readonly tick: (tool: KnownTool, done: boolean) => void
}

export function useTickedTools({ orgKey, tools, resetAt, showOutcome, showMessage }: Asked): TickedTools {
  const { change } = useToolsWithUndo(orgKey, tools, showOutcome)
  const tick = async ({ id, name, updatedAt }: KnownTool, done: boolean): Promise<void> => {
    const isStored = await change({ kind: 'ticked', id, at: done ? Date.now() : null })
    const undo = () => void change({ kind: 'ticked', id, at: updatedAt })
    if (isStored) showMessage(t(done ? 'popup_ticked' : 'popup_unticked', name), undo)
  }
  return { isDone: (tool) => hasNewToken(tool, resetAt), tick: (tool, done) => void tick(tool, done) }
}
