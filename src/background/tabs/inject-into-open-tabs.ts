// Puts the content script into pages that are already open. Pages that are opened later get it from the script
// registration (sync/reconcile-browser-with-state.ts).
import { sendToTab } from '../../browser/messaging'
import { type InjectionResult, injectIntoTab } from '../../browser/scripting'
import { isRunning } from '../../guide/progress-state'
import { readStoredState } from '../storage/read-stored-state'
import { inWriteQueue } from '../storage/write-queue'
import { reconcile } from '../sync/reconcile-browser-with-state'
import { CONTENT_SCRIPT_FILE } from './built-content-script-path'
import { salesforceTabIds } from './salesforce-tabs'

/** A page that does not answer within this time (ms) is busy or shows a dialog. The script runs there once it can. */
const INJECTION_TIMEOUT_MS = 1500

/** `timed-out`: the page is too busy to answer. */
type Injection = InjectionResult | 'timed-out'

/** Makes sure that a tab's page has a content script that is alive. */
export async function ensureInjected(tabId: number): Promise<Injection> {
  const injection = answersPing(tabId).then((isAlive): Injection | Promise<Injection> =>
    isAlive ? 'injected' : injectIntoTab(tabId, CONTENT_SCRIPT_FILE),
  )
  const timeout = new Promise<Injection>((resolve) => setTimeout(resolve, INJECTION_TIMEOUT_MS, 'timed-out'))
  return Promise.race([injection, timeout])
}

const answersPing = async (tabId: number): Promise<boolean> => (await sendToTab(tabId, { kind: 'ping' }, 0)) === true

/** Injects into all open Salesforce tabs except the given one. Does not wait for them: a page may never answer. */
export async function injectIntoOtherTabs(exceptTabId: number | null): Promise<void> {
  for (const id of await salesforceTabIds()) if (id !== exceptTabId) void ensureInjected(id)
}

/**
 * Registers the script again, and injects it into open tabs while a guide runs. After an installation or update the
 * registration is gone and the scripts in open tabs are cut off; after a change of permissions other hosts are allowed.
 */
export async function reconcileAndInject(): Promise<void> {
  await inWriteQueue(reconcile)
  const { guides } = await readStoredState()
  if (Object.values(guides).some(({ progress }) => isRunning(progress))) await injectIntoOtherTabs(null)
}
