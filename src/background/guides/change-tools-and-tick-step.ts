// Changes an org's list of tools, and ticks the last step by it: done when every tool has the new token, open when one
// has not.
import { hasNewToken, type ToolChange } from '../../guide/tool-list'
import { orgGuideKey } from '../../state/records/storage-keys'
import type { KnownTool } from '../../state/records/tool-list-record'
import { changeToolRecord } from '../storage/write-tools-place-mailbox'
import { advanceGuide, readGuide } from './guide-writer'

/** False where the list is full, and nothing was changed. Call only inside the write queue (write-queue.ts). */
export async function changeToolsAndTick(orgKey: string, change: ToolChange<KnownTool>): Promise<boolean> {
  const tools = await changeToolRecord(orgKey, change)
  if (tools === null) return false
  const guide = await readGuide(orgGuideKey(orgKey))
  if (guide?.progress.reset == null || tools.length === 0) return true
  const { reset, told } = guide.progress
  const isStepDone = told['use-token']?.kind === 'done'
  const haveAllNewToken = tools.every((tool) => hasNewToken(tool, reset.at))
  // A person may tick the step although some tools are open. Ticking one more tool must not open the step again.
  const opensStep = change.kind === 'added' || (change.kind === 'ticked' && change.at === null)
  if (haveAllNewToken !== isStepDone && (haveAllNewToken || opensStep)) {
    await advanceGuide(guide.owner, { kind: 'ticked', step: 'use-token', done: haveAllNewToken, at: Date.now() })
  }
  return true
}
