// Reads the structure of a tab's page for a report: only for our own page that shows it, and only when a person has asked.
import { outcomesInTab } from '../../browser/scripting'
import { tabById } from '../../browser/tabs'
import { salesforceHostOf } from '../../salesforce/hosts/salesforce-host'
import type { Reply } from '../../state/messages/messages'
import type { FrameStructure } from '../../structure/frame-structure'
import { STRUCTURE_SCRIPT_FILE } from './built-content-script-path'

/** A page that does not answer within this time (ms) is busy, or shows a dialog. */
const READING_TIMEOUT_MS = 8000

/** Nothing of it is stored: it goes to the page that asked. */
export async function readPageStructure(tabId: number): Promise<Reply> {
  const tab = await tabById(tabId)
  if (tab === null) return { ok: false, why: 'tab-gone' }
  if (salesforceHostOf(tab.url) === null) return { ok: false, why: 'not-salesforce' }
  const timeout = new Promise<'late'>((resolve) => setTimeout(resolve, READING_TIMEOUT_MS, 'late'))
  const outcomes = await Promise.race([outcomesInTab(tabId, STRUCTURE_SCRIPT_FILE), timeout])
  if (outcomes === 'late') return { ok: false, why: 'page-busy' }
  const frames = outcomes as readonly FrameStructure[] | null
  return frames?.some(({ isTop }) => isTop) ? { ok: true, frames } : { ok: false, why: 'page-not-readable' }
}
