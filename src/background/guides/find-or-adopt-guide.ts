// Finds the guide that an event on a Salesforce page belongs to, by the page's host and tab.
import { tabById } from '../../browser/tabs'
import { advanceProgress, mayBeOneReset } from '../../guide/advance-progress'
import { isRunning } from '../../guide/progress-state'
import type { SalesforceHost } from '../../salesforce/hosts/salesforce-host'
import { guideForSharedLogin } from '../../state/guide-for-shared-login'
import type { Guide, GuideOwner } from '../../state/records/guide-record-types'
import { guideKey, LOGIN_GUIDE_KEY } from '../../state/records/storage-keys'
import { activeGuide, lastChosenGuide } from '../../state/users-of-org'
import { readStoredState } from '../storage/read-stored-state'
import { reconcile } from '../sync/reconcile-browser-with-state'
import { advanceGuide, deleteGuide, newGuide, readGuide, readGuidesOfOrg } from './guide-writer'
import { keepApart } from './keep-apart'

/** The owner of a guide that is started on a host. `user`: which user of its org, counted from 1. */
export const ownerForHost = (host: SalesforceHost, tabId: number, user: number): GuideOwner =>
  host.kind === 'org' ? { kind: 'org', org: host.org, user } : { kind: 'login', host: host.hostname, tabId }

/** The user whose guide goes on where a host is all that is known: the one that the person chose last. */
async function lastChosenUser(host: SalesforceHost): Promise<number> {
  if (host.kind === 'login') return 1
  const guides = await readGuidesOfOrg(host.org.key)
  const owner = (activeGuide(guides) ?? lastChosenGuide(guides))?.owner
  return owner?.kind === 'org' ? owner.user : 1
}

/**
 * The owner of the running guide for a page; null where none runs. A guide that was started on a shared login page
 * becomes the org's guide here, as soon as its tab shows an org.
 */
export async function ownerOfRunningGuide(host: SalesforceHost, tabId: number): Promise<GuideOwner | null> {
  if (host.kind === 'login') return ownerForSharedLogin()
  const orgGuide = activeGuide(await readGuidesOfOrg(host.org.key))
  const loginGuide = await readRunningGuide(LOGIN_GUIDE_KEY)
  if (loginGuide !== null && (await mayBeAdoptedIn(tabId, loginGuide))) {
    const owner = ownerForHost(host, tabId, await lastChosenUser(host))
    await adopt(owner, loginGuide)
    return owner
  }
  return orgGuide?.owner ?? null
}

/** Where both have a reset, the tokens may be of two users. Where it cannot be kept apart, the login guide stays. */
async function adopt(owner: GuideOwner, { progress: from }: Guide): Promise<void> {
  const started = { kind: 'started', at: Date.now() } as const
  const guide = (await readGuide(guideKey(owner))) ?? newGuide(owner)
  const { reset } = advanceProgress(guide.progress, started)
  if (reset !== null && from.reset !== null && !mayBeOneReset(reset, from.reset)) {
    await advanceGuide(owner, started)
    await keepApart(guide, from, [LOGIN_GUIDE_KEY])
    return
  }
  await advanceGuide(owner, started, { kind: 'adopted', from })
  await deleteGuide(LOGIN_GUIDE_KEY) // last: while neither guide runs, the page's script would end
  await reconcile()
}

async function readRunningGuide(key: string): Promise<Guide | null> {
  const guide = await readGuide(key)
  return guide !== null && isRunning(guide.progress) ? guide : null
}

/**
 * Whether a tab shows the org that a guide of a shared login page was started for: it is the tab in which it was
 * started, or that tab no longer exists. Tab ids do not outlive the browser.
 */
async function mayBeAdoptedIn(tabId: number, { owner }: Guide): Promise<boolean> {
  if (owner.kind !== 'login') return false
  return owner.tabId === tabId || (await tabById(owner.tabId)) === null
}

async function ownerForSharedLogin(): Promise<GuideOwner | null> {
  const { guides } = await readStoredState()
  return guideForSharedLogin(Object.values(guides))?.owner ?? null
}
