// Puts the content script into pages that are already open. Pages to come are the registration's business.

import { sendToTab } from '../../browser/messaging'
import { inject } from '../../browser/scripting'
import { isRunning } from '../../guide/progress-state'
import { readStoredState } from '../storage/read-stored-state'
import { inWriteQueue } from '../storage/write-queue'
import { reconcile } from '../sync/reconcile'
import { CONTENT_SCRIPT_FILE } from './content-script-file'
import { salesforceTabIds } from './salesforce-tabs'

/** A page that does not answer by then (ms) is busy or shows a dialog; the script will come when it can. */
const PING_TIMEOUT_MS = 1500

/**
 * Makes sure that a tab's pages have a living content script. `late`: the page is too busy to say. `no`: the browser does
 * not allow it.
 */
export async function ensureInjected(tabId: number): Promise<'yes' | 'late' | 'no'> {
  const done = answersPing(tabId).then(async (there) =>
    there || (await inject(tabId, CONTENT_SCRIPT_FILE)) ? 'yes' : 'no',
  )
  const late = new Promise<'late'>((resolve) => setTimeout(resolve, PING_TIMEOUT_MS, 'late'))
  return Promise.race([done, late] as const)
}

const answersPing = async (tabId: number): Promise<boolean> => (await sendToTab(tabId, { kind: 'ping' }, 0)) === true

/** Injects into all open Salesforce tabs but the given one. Never waited for: a stranger's page may hang. */
export async function injectIntoOtherTabs(exceptTabId: number | null): Promise<void> {
  for (const id of await salesforceTabIds()) if (id !== exceptTabId) void ensureInjected(id)
}

/** After an installation or update: registrations are gone and the scripts in open tabs are cut off. */
export async function injectAfterUpdate(): Promise<void> {
  await inWriteQueue(reconcile)
  const { guides } = await readStoredState()
  if (Object.values(guides).some(({ progress }) => isRunning(progress))) await injectIntoOtherTabs(null)
}
