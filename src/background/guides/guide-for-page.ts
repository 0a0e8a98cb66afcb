// Which guide an event on a Salesforce page belongs to.
import { tabById } from '../../browser/tabs'
import { isRunning } from '../../guide/progress-state'
import type { SalesforceHost } from '../../salesforce/hosts/salesforce-host'
import { guideForSharedLogin } from '../../state/guide-for-shared-login'
import type { Guide, GuideOwner } from '../../state/records/guide-record'
import { LOGIN_GUIDE_KEY, orgGuideKey } from '../../state/records/storage-keys'
import { readStoredState } from '../storage/read-stored-state'
import { reconcile } from '../sync/reconcile'
import { advanceGuide, deleteGuide, readGuide } from './guide-writer'

export const ownerForHost = (place: SalesforceHost, tabId: number): GuideOwner =>
  place.kind === 'org' ? { kind: 'org', org: place.org } : { kind: 'login', host: place.host, tabId }

/** The running guide that a page speaks to, or null. A guide that was started on a shared login page finds its org here. */
export async function ownerOfRunningGuide(place: SalesforceHost, tabId: number): Promise<GuideOwner | null> {
  if (place.kind === 'login') return ownerForSharedLogin()
  const key = orgGuideKey(place.org.key)
  const own = await readRunningGuide(key)
  const pending = await readRunningGuide(LOGIN_GUIDE_KEY)
  if (pending !== null && (await mayAdoptInTab(pending, tabId))) {
    const owner = ownerForHost(place, tabId)
    await advanceGuide(owner, { kind: 'started', at: Date.now() }, { kind: 'adopted', from: pending.progress })
    await deleteGuide(LOGIN_GUIDE_KEY) // last: while neither runs, the page's script would end
    await reconcile()
    return owner
  }
  return own?.owner ?? null
}

async function readRunningGuide(key: string): Promise<Guide | null> {
  const guide = await readGuide(key)
  return guide !== null && isRunning(guide.progress) ? guide : null
}

/** A tab that is gone, or was another browser session's, can no longer tell: then any tab may answer. */
async function mayAdoptInTab({ owner }: Guide, tabId: number): Promise<boolean> {
  if (owner.kind !== 'login') return false
  return owner.tabId === tabId || (await tabById(owner.tabId)) === null
}

/** On a shared login page: the guide started there, else the last changed one that still leads to the reset. */
async function ownerForSharedLogin(): Promise<GuideOwner | null> {
  const { guides } = await readStoredState()
  return guideForSharedLogin(Object.values(guides))?.owner ?? null
}
