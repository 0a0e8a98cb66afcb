// Puts the content script into pages that are already open. Pages to come are the registration's business.

import { sendToTab } from '../browser/messaging'
import { inject } from '../browser/scripting'
import { tabsMatching } from '../browser/tabs'
import { isRunning } from '../guide/progress'
import { ALL_PATTERNS } from '../salesforce/host-table'
import { placeOf } from '../salesforce/hosts'
import { readShelf } from '../state/shelf'
import { CONTENT_FILE } from './content-file'
import { reconcile } from './reconcile'

/** Makes sure that a tab's pages have a living content script. False where the browser does not allow it. */
export async function ensureInjected(tabId: number): Promise<boolean> {
  const answer = await sendToTab(tabId, { kind: 'ping' }, 0)
  return answer === true || inject(tabId, CONTENT_FILE)
}

/** Injects into all open Salesforce tabs but the given one. */
export async function injectOthers(exceptTabId: number | null): Promise<void> {
  const tabs = await tabsMatching(ALL_PATTERNS)
  const others = tabs.filter(({ id, url }) => id !== exceptTabId && placeOf(url) !== null)
  await Promise.all(others.map(({ id }) => ensureInjected(id)))
}

/** After an installation or update: registrations are gone and the scripts in open tabs are cut off. */
export async function injectEverywhere(): Promise<void> {
  await reconcile()
  const { guides } = await readShelf()
  if (Object.values(guides).some(({ progress }) => isRunning(progress))) await injectOthers(null)
}
