// All open tabs that show Salesforce: their ids, and a message to each of them.
import { sendToTab } from '../../browser/messaging'
import { tabsMatching } from '../../browser/tabs'
import { ALL_PATTERNS } from '../../salesforce/hosts/host-patterns'
import { salesforceHostOf } from '../../salesforce/hosts/salesforce-host'
import type { BackgroundToContent } from '../../state/messages/messages'

export async function salesforceTabIds(): Promise<readonly number[]> {
  const tabs = await tabsMatching(ALL_PATTERNS)
  return tabs.filter(({ url }) => salesforceHostOf(url) !== null).map(({ id }) => id)
}

/** Does not wait for answers: a page may never answer. */
export async function sendToSalesforceTabs(message: BackgroundToContent): Promise<void> {
  for (const id of await salesforceTabIds()) void sendToTab(id, message)
}
