// Salesforce's pages that are open, all of them.
import { sendToTab } from '../../browser/messaging'
import { tabsMatching } from '../../browser/tabs'
import { ALL_PATTERNS } from '../../salesforce/hosts/host-patterns'
import { salesforceHostOf } from '../../salesforce/hosts/salesforce-host'
import type { BackgroundToContent } from '../../state/messages/messages'

/** The ids of all tabs with a page of Salesforce. */
export async function salesforceTabIds(): Promise<readonly number[]> {
  const tabs = await tabsMatching(ALL_PATTERNS)
  return tabs.filter(({ url }) => salesforceHostOf(url) !== null).map(({ id }) => id)
}

/** Tells every page. Never waits for their answers: a stranger's page may hang. */
export async function sendToSalesforceTabs(message: BackgroundToContent): Promise<void> {
  for (const id of await salesforceTabIds()) void sendToTab(id, message)
}
