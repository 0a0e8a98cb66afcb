// The subject of the popup: the one guide that it shows. The tab in front chooses it, or a reminder, or the person.
// Pure functions over the stored state and the tabs.

import { type GuideStatus, guideStatusOf } from '../guide/guide-status'
import { isRunning, isWaiting, NEW_PROGRESS, type Progress } from '../guide/progress-state'
import { hasNewToken } from '../guide/tool-list'
import { orgAddress, personalInformationAddress } from '../salesforce/addresses/address-builders'
import { salesforceHostOf } from '../salesforce/hosts/salesforce-host'
import type { Guide, GuideOwner } from '../state/records/guide-record-types'
import { guideKey, tokenPlaceKey, toolsKey } from '../state/records/storage-keys'
import type { KnownTokenPlace } from '../state/records/token-place-record'
import type { KnownTool } from '../state/records/tool-list-record'
import type { StoredState } from '../state/stored/stored-state'
import { guideKeyOfHost, latestTabOf, type SalesforceTab, type TabContext } from './tab-context'

export interface Subject {
  /** The storage key of the guide. */
  readonly key: string
  readonly owner: GuideOwner
  readonly progress: Progress
  readonly status: GuideStatus
  /** The tab to act in; null when this org has none open. */
  readonly tab: SalesforceTab | null
}

/**
 * `chosenGuide` is the storage key that the person or a reminder asked for. Null away from Salesforce while no guide is
 * running.
 */
export function subjectOf(stored: StoredState, tabContext: TabContext, chosenGuide: string | null): Subject | null {
  if (chosenGuide !== null) {
    const guide = Object.hasOwn(stored.guides, chosenGuide) ? stored.guides[chosenGuide] : undefined
    if (guide !== undefined) return subjectOfGuide(guide, tabContext)
    const openTab = tabContext.salesforceTabs.find(({ host }) => guideKeyOfHost(host) === chosenGuide)
    if (openTab !== undefined) return subjectOfTab(stored, openTab, tabContext)
  }
  if (tabContext.currentTab !== null) return subjectOfTab(stored, tabContext.currentTab, tabContext)
  const latest = latestRunningGuide(Object.values(stored.guides))
  return latest === null ? null : subjectOfGuide(latest, tabContext)
}

function subjectOfGuide({ owner, progress }: Guide, tabContext: TabContext): Subject {
  const tab =
    tabContext.currentTab !== null && owner.kind === 'login' ? tabContext.currentTab : latestTabOf(owner, tabContext)
  return { key: guideKey(owner), owner, progress, status: guideStatusOf(progress), tab }
}

function subjectOfTab(stored: StoredState, salesforceTab: SalesforceTab, tabContext: TabContext): Subject {
  const { host, tab } = salesforceTab
  const guide = stored.guides[guideKeyOfHost(host)]
  if (guide !== undefined) return { ...subjectOfGuide(guide, tabContext), tab: salesforceTab }
  const owner: GuideOwner =
    host.kind === 'org' ? { kind: 'org', org: host.org } : { kind: 'login', host: host.hostname, tabId: tab.id }
  return { key: guideKey(owner), owner, progress: NEW_PROGRESS, status: 'new', tab: salesforceTab }
}

/** The guide to show away from Salesforce: first one whose token waits to be saved, else the one that changed last. */
function latestRunningGuide(guides: readonly Guide[]): Guide | null {
  const latestFirst = guides.filter(({ progress }) => isRunning(progress)).toSorted((a, b) => b.changedAt - a.changedAt)
  return latestFirst.find(({ progress }) => isWaiting(progress)) ?? latestFirst[0] ?? null
}

/** The tools on the person's list that use this org's token; none on a login page, where the org is not known yet. */
export const toolsOf = ({ tools }: StoredState, owner: GuideOwner): readonly KnownTool[] =>
  owner.kind === 'org' ? (tools[toolsKey(owner.org.key)] ?? []) : []

/** Where the person keeps this org's token; null when they have not told. */
export const tokenPlaceOf = ({ tokenPlaces }: StoredState, owner: GuideOwner): KnownTokenPlace | null =>
  owner.kind === 'org' ? (tokenPlaces[tokenPlaceKey(owner.org.key)] ?? null) : null

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

/** The same subject, with the progress that is stored now. */
export function subjectWithStoredProgress(subject: Subject, stored: StoredState): Subject {
  const guide = Object.hasOwn(stored.guides, subject.key) ? stored.guides[subject.key] : undefined
  return guide === undefined ? subject : { ...subject, progress: guide.progress, status: guideStatusOf(guide.progress) }
}
