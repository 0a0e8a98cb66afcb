// The last step follows the list of tools: done when every one of them has the new token, open again when one has not.
import { hasNewToken, type ToolChange } from '../../guide/tool-list'
import { orgGuideKey } from '../../state/records/storage-keys'
import type { KnownTool } from '../../state/records/tool-record'
import { changeToolRecord } from '../storage/write-org-records'
import { advanceGuide, readGuide } from './guide-writer'

/** False where the list is full. Call only inside the write queue (write-queue.ts). */
export async function changeToolsAndTick(org: string, change: ToolChange<KnownTool>): Promise<boolean> {
  const tools = await changeToolRecord(org, change)
  if (tools === null) return false
  const guide = await readGuide(orgGuideKey(org))
  if (guide?.progress.reset == null || tools.length === 0) return true
  const { reset, told } = guide.progress
  const isDone = told['use-token']?.kind === 'done'
  const all = tools.every((tool) => hasNewToken(tool, reset.at))
  // Who has said that all is done in spite of the list is not contradicted by another tick.
  const opens = change.kind === 'added' || (change.kind === 'ticked' && change.at === null)
  if (all !== isDone && (all || opens)) {
    await advanceGuide(guide.owner, { kind: 'ticked', step: 'use-token', done: all, at: Date.now() })
  }
  return true
}
