// Starts the guide of a tab's org, brings its card back, and fulfils a wish to start that waited for a permission.
import { mayAccessHost } from '../../browser/permissions'
import { tabById } from '../../browser/tabs'
import { salesforceHostOf } from '../../salesforce/hosts/salesforce-host'
import type { Reply } from '../../state/messages/messages'
import type { GuideOwner } from '../../state/records/guide-record-types'
import { guideKey } from '../../state/records/storage-keys'
import { inWriteQueue } from '../storage/write-queue'
import { showCardInAllTabs, showCardInTab } from '../tabs/closed-card-tabs'
import { ensureInjected, injectIntoOtherTabs } from '../tabs/inject-into-open-tabs'
import { ownerForHost } from './find-or-adopt-guide'
import { advanceGuide, readGuide } from './guide-writer'
import { beginOtherUserOfWish, startForOtherUserOnce } from './start-for-other-user-once'
import { forgetStartWish, takeStartWish } from './start-wish'

/**
 * Starts or continues the guide of a user of a tab's org. The script goes into that tab's page and into all other Salesforce
 * tabs.
 */
export async function startGuideInTab(tabId: number, user: number): Promise<Reply> {
  const tab = await tabById(tabId)
  if (tab === null) return { ok: false, why: 'tab-gone' }
  const host = salesforceHostOf(tab.url)
  if (host === null) return { ok: false, why: 'not-salesforce' }
  const isStarted = await inWriteQueue(async () => {
    await forgetStartWish()
    return startGuide(ownerForHost(host, tabId, user))
  })
  if (!isStarted) return { ok: false, why: 'no-such-guide' }
  const reply = await showCard(tabId)
  await injectIntoOtherTabs(tabId)
  return reply
}

/** False where the user is not the first one, and has no guide yet: that one begins with `start-other-user`. */
async function startGuide(owner: GuideOwner): Promise<boolean> {
  if (owner.kind === 'org' && owner.user > 1 && (await readGuide(guideKey(owner))) === null) return false
  await advanceGuide(owner, { kind: 'started', at: Date.now() })
  return true
}

/** Starts a guide for another user of the org of the guide `guide`. */
export async function startGuideForOtherUser(guide: string, label: string): Promise<Reply> {
  const outcome = await inWriteQueue(() => startForOtherUserOnce(guide, label))
  if ('why' in outcome) return { ok: false, why: outcome.why }
  await showInAllTabs()
  return { ok: true, guide: outcome.guide }
}

async function showInAllTabs(): Promise<void> {
  await inWriteQueue(showCardInAllTabs)
  await injectIntoOtherTabs(null)
}

/** Brings the card back in a tab where it was closed. */
export async function showCard(tabId: number): Promise<Reply> {
  await inWriteQueue(() => showCardInTab(tabId))
  const injection = await ensureInjected(tabId)
  if (injection === 'injected' || injection === 'timed-out') return { ok: true }
  return { ok: false, why: injection === 'kept-out' && (await isGranted(tabId)) ? 'kept-out' : 'tab-needs-reload' }
}

/** Whether the person has allowed the host of a tab. Where the script is kept out all the same, a policy forbids it. */
async function isGranted(tabId: number): Promise<boolean> {
  const url = (await tabById(tabId))?.url
  return url !== undefined && mayAccessHost(new URL(url).hostname)
}

/** Call when a permission has come. */
export async function fulfilStartWish(): Promise<void> {
  const taken = await inWriteQueue(async () => {
    const taken = await takeStartWish()
    if (taken !== null) await beginOtherUserOfWish(taken.wish)
    return taken
  })
  if (taken === null) return
  if (taken.wish.otherUser === null) await startGuideInTab(taken.wish.tabId, taken.user)
  else await showInAllTabs()
}
