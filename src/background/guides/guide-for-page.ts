// Which guide an event on a Salesforce page belongs to.
import { tabById } from '../../browser/tabs'
import { isRunning } from '../../guide/progress-state'
import type { SalesforceHost } from '../../salesforce/hosts/salesforce-host'
import { sharedLoginGuide } from '../../state/guide-for-shared-login'
import type { Guide, Owner } from '../../state/records/guide-record'
import { orgGuideKey, PENDING_KEY } from '../../state/records/storage-keys'
import { readStoredState } from '../storage/read-stored-state'
import { reconcile } from '../sync/reconcile'
import { advanceGuide, forgetGuide, readGuide } from './guide-writer'

export const ownerOf = (place: SalesforceHost, tabId: number): Owner =>
  place.kind === 'org' ? { kind: 'org', org: place.org } : { kind: 'login', host: place.hostname, tabId }

/** The running guide that a page speaks to, or null. A guide that was started on a shared login page finds its org here. */
export async function runningOwner(place: SalesforceHost, tabId: number): Promise<Owner | null> {
  if (place.kind === 'login') return onSharedLogin()
  const key = orgGuideKey(place.org.key)
  const own = await running(key)
  const pending = await running(PENDING_KEY)
  if (pending !== null && (await isPendingHere(pending, tabId))) {
    const owner = ownerOf(place, tabId)
    await advanceGuide(owner, { kind: 'started', at: Date.now() }, { kind: 'adopted', from: pending.progress })
    await forgetGuide(PENDING_KEY) // last: while neither runs, the page's script would end
    await reconcile()
    return owner
  }
  return own?.owner ?? null
}

async function running(key: string): Promise<Guide | null> {
  const guide = await readGuide(key)
  return guide !== null && isRunning(guide.progress) ? guide : null
}

/** A tab that is gone, or was another browser session's, can no longer tell: then any tab may answer. */
async function isPendingHere({ owner }: Guide, tabId: number): Promise<boolean> {
  if (owner.kind !== 'login') return false
  return owner.tabId === tabId || (await tabById(owner.tabId)) === null
}

/** On a shared login page: the guide started there, else the last changed one that still leads to the reset. */
async function onSharedLogin(): Promise<Owner | null> {
  const { guides } = await readStoredState()
  return sharedLoginGuide(Object.values(guides))?.owner ?? null
}
