// Starts the guide of a tab's org, brings its card back, and fulfils a wish to start that waited for a permission.
import { tabById } from '../../browser/tabs'
import { salesforceHostOf } from '../../salesforce/hosts/salesforce-host'
import type { Reply } from '../../state/messages/messages'
import { inWriteQueue } from '../storage/write-queue'
import { showCardInTab } from '../tabs/closed-card-tabs'
import { ensureInjected, injectIntoOtherTabs } from '../tabs/inject-into-open-tabs'
import { ownerForHost } from './find-or-adopt-guide'
import { advanceGuide } from './guide-writer'
import { forgetStartWish, takeStartWish } from './start-wish'

/**
 * Starts or continues the guide of a tab's org. The script goes into that tab's page and into all other Salesforce
 * tabs.
 */
export async function startGuideInTab(tabId: number): Promise<Reply> {
  const tab = await tabById(tabId)
  if (tab === null) return { ok: false, why: 'tab-gone' }
  const host = salesforceHostOf(tab.url)
  if (host === null) return { ok: false, why: 'not-salesforce' }
  await inWriteQueue(async () => {
    await forgetStartWish()
    await advanceGuide(ownerForHost(host, tabId), { kind: 'started', at: Date.now() })
  })
  const reply = await showCard(tabId)
  await injectIntoOtherTabs(tabId)
  return reply
}

/** Brings the card back in a tab where it was closed. */
export async function showCard(tabId: number): Promise<Reply> {
  await inWriteQueue(() => showCardInTab(tabId))
  const injection = await ensureInjected(tabId)
  return injection === 'refused' ? { ok: false, why: 'tab-needs-reload' } : { ok: true }
}

/** Call when a permission has come. */
export async function fulfilStartWish(): Promise<void> {
  const tabId = await inWriteQueue(takeStartWish)
  if (tabId !== null) await startGuideInTab(tabId)
}
