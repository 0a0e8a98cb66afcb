// The subject of the popup: the one guide that it shows. The tab in front chooses it, or a reminder, or the person.
// Pure functions over the stored state and the tabs.

import { type GuideStatus, guideStatusOf } from '../guide/guide-status'
import { isRunning, isSaved, isWaiting, NEW_PROGRESS, type Progress } from '../guide/progress-state'
import { hasNewToken } from '../guide/tool-list'
import { orgAddress, personalInformationAddress } from '../salesforce/addresses/address-builders'
import { type SalesforceHost, salesforceHostOf } from '../salesforce/hosts/salesforce-host'
import type { Guide, GuideOwner } from '../state/records/guide-record-types'
import { guideKey, LOGIN_GUIDE_KEY, tokenPlaceKey, toolsKey, userKeyOf } from '../state/records/storage-keys'
import type { KnownTokenPlace } from '../state/records/token-place-record'
import type { KnownTool } from '../state/records/tool-list-record'
import type { StoredState } from '../state/stored/stored-state'
import { activeGuide, guidesOfOrg, lastChosenGuide } from '../state/users-of-org'
import { guideKeyOfHost, isTabOf, latestTabOf, type SalesforceTab, type TabContext } from './tab-context'

export interface Subject extends Pick<Guide, 'owner' | 'label' | 'asks'> {
  /** The storage key of the guide. */
  readonly key: string
  readonly progress: Progress
  readonly status: GuideStatus
  /** The tab to act in; null when this org has none open. */
  readonly tab: SalesforceTab | null
}

/** So long (ms) a saved guide is shown away from Salesforce. Whoever comes later comes for something else. */
const SAVED_IS_NEWS_MS = 24 * 60 * 60_000

/**
 * `chosenGuide` is the storage key that the person or a reminder asked for, `lastShown` that of the guide which the
 * popup has shown so far: it stays, while its org does. Null away from Salesforce while no guide is running or was
 * saved just now.
 */
export function subjectOf(
  stored: StoredState,
  tabContext: TabContext,
  chosenGuide: string | null,
  lastShown: string | null = null,
  now = Date.now(),
): Subject | null {
  if (chosenGuide !== null) {
    const guide = Object.hasOwn(stored.guides, chosenGuide) ? stored.guides[chosenGuide] : undefined
    if (guide !== undefined) return subjectOfGuide(guide, tabContext)
    const openTab = tabContext.salesforceTabs.find(({ host }) => guideKeyOfHost(host) === chosenGuide)
    if (openTab !== undefined) return subjectOfTab(stored, openTab, tabContext, lastShown)
  }
  if (tabContext.currentTab !== null) return subjectOfTab(stored, tabContext.currentTab, tabContext, lastShown)
  const guide = guideOffSalesforce(stored, tabContext, lastShown, now)
  return guide === null ? null : subjectOfGuide(guide, tabContext)
}

function subjectOfGuide({ owner, label, asks, progress }: Guide, tabContext: TabContext): Subject {
  const tab =
    tabContext.currentTab !== null && owner.kind === 'login' ? tabContext.currentTab : latestTabOf(owner, tabContext)
  return { key: guideKey(owner), owner, label, asks, progress, status: guideStatusOf(progress), tab }
}

function subjectOfTab(
  stored: StoredState,
  salesforceTab: SalesforceTab,
  tabContext: TabContext,
  lastShown: string | null,
): Subject {
  const { host, tab } = salesforceTab
  const guide = guideOfHost(stored, host, lastShown)
  if (guide !== null) return { ...subjectOfGuide(guide, tabContext), tab: salesforceTab }
  const owner: GuideOwner =
    host.kind === 'org'
      ? { kind: 'org', org: host.org, user: 1 }
      : { kind: 'login', host: host.hostname, tabId: tab.id }
  return {
    key: guideKey(owner),
    owner,
    label: '',
    asks: null,
    progress: NEW_PROGRESS,
    status: 'new',
    tab: salesforceTab,
  }
}

function guideOfHost({ guides }: StoredState, host: SalesforceHost, lastShown: string | null): Guide | null {
  if (host.kind === 'login') return guides[LOGIN_GUIDE_KEY] ?? null
  const all = guidesOfOrg(guides, host.org.key)
  return all.find(({ owner }) => guideKey(owner) === lastShown) ?? activeGuide(all) ?? lastChosenGuide(all)
}

/** The guides of all users of the subject's org; none while the org is not known yet. */
export const guidesOfSubject = ({ guides }: StoredState, subject: Subject | null): readonly Guide[] =>
  subject?.owner.kind === 'org' ? guidesOfOrg(guides, subject.owner.org.key) : []

/**
 * The guide to show away from Salesforce: the one that was saved while it was shown, then one whose token waits to be
 * saved, then the one under way that changed last. Else the one that changed last of all, if it is saved and no other org
 * was in front since.
 */
function guideOffSalesforce(
  { guides }: StoredState,
  { salesforceTabs: [lastUsed] }: TabContext,
  lastShown: string | null,
  now: number,
): Guide | null {
  const latestFirst = Object.values(guides).toSorted((a, b) => b.changedAt - a.changedAt)
  const running = latestFirst.filter(({ progress }) => isRunning(progress))
  const [latest] = latestFirst
  const isNews =
    latest !== undefined &&
    now - latest.changedAt < SAVED_IS_NEWS_MS &&
    (lastUsed === undefined || lastUsed.tab.lastAccessed <= latest.changedAt || isTabOf(latest.owner, lastUsed))
  return (
    latestFirst.find(({ owner, progress }) => guideKey(owner) === lastShown && isSaved(progress)) ??
    running.find(({ progress }) => isWaiting(progress)) ??
    running[0] ??
    (isNews && isSaved(latest.progress) ? latest : null)
  )
}

/** The tools on the person's list that use this user's token; none on a login page, where the org is not known yet. */
export const toolsOf = ({ tools }: StoredState, owner: GuideOwner): readonly KnownTool[] =>
  owner.kind === 'org' ? (tools[toolsKey(userKeyOf(owner))] ?? []) : []

/** Where the person keeps this user's token; null when they have not told. */
export const tokenPlaceOf = ({ tokenPlaces }: StoredState, owner: GuideOwner): KnownTokenPlace | null =>
  owner.kind === 'org' ? (tokenPlaces[tokenPlaceKey(userKeyOf(owner))] ?? null) : null

/** How many tools on the person's list have not been given the newest token. */
export const countToolsToUpdate = ({ owner, progress }: Subject, stored: StoredState): number =>
  toolsOf(stored, owner).filter((tool) => !hasNewToken(tool, latestResetTime(progress))).length

/** When the newest token was mailed (ms since the epoch); null when no reset is known. */
export const latestResetTime = ({ reset, lastReset }: Progress): number | null => reset?.at ?? lastReset?.at ?? null

/**
 * Whether the org is a sandbox: Salesforce changes users' e-mail addresses there with every refresh (KB 000386507).
 * On a login page only the host test.salesforce.com tells.
 */
export function isInSandbox(subject: Subject | null): boolean {
  if (subject === null) return false
  const { owner } = subject
  return owner.kind === 'org' ? owner.org.type === 'sandbox' : owner.host.startsWith('test.')
}

/**
 * The address of the personal settings, where the e-mail address stands. Built from the org's open tab, or else from
 * the org's My Domain; null where neither is known.
 */
export function emailSettingsAddress({ tab, owner }: Subject): string | null {
  const address = tab?.tab.url ?? (owner.kind === 'org' ? orgAddress(owner.org) : undefined)
  const host = salesforceHostOf(address)
  return address === undefined || host === null ? null : personalInformationAddress(host, address)
}

/** The same subject, as its guide is stored now. */
export function subjectWithStoredProgress(subject: Subject, stored: StoredState): Subject {
  const guide = Object.hasOwn(stored.guides, subject.key) ? stored.guides[subject.key] : undefined
  if (guide === undefined) return subject
  const { progress, label, asks } = guide
  return { ...subject, progress, label, asks, status: guideStatusOf(progress) }
}
