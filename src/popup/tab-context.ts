// Where the popup was opened: the Salesforce tabs there are, and the one it acts on.

import { hasHostPermissions } from '../browser/permissions'
import { activeTab, onTabsChanged, ownTab, type TabInfo, tabsMatching } from '../browser/tabs'
import { ALL_PATTERNS, GROUP_PATTERNS } from '../salesforce/hosts/host-patterns'
import type { HostGroup } from '../salesforce/hosts/host-table'
import { type SalesforceHost, salesforceHostOf } from '../salesforce/hosts/salesforce-host'
import type { GuideOwner } from '../state/records/guide-record'
import {
  guideKey,
  HIDDEN_TABS_KEY,
  LOGIN_GUIDE_KEY,
  MAILBOX_KEY,
  orgGuideKey,
  tokenPlaceKey,
  toolsKey,
} from '../state/records/storage-keys'

export interface SalesforceTab {
  readonly tab: TabInfo
  readonly host: SalesforceHost
}

export interface Tabs {
  /** All Salesforce tabs, the most recently used first. */
  readonly tabs: readonly SalesforceTab[]
  /** The Salesforce tab in front; opened as an ordinary tab, the most recently used one. Null when it is another site. */
  readonly here: SalesforceTab | null
  /** This page is an ordinary tab, not the toolbar's popup. */
  readonly isOrdinaryTab: boolean
}

export interface TabContext extends Tabs {
  /** Hosts that the person (or Firefox) has not let us look at, of those needed here; null when none is missing. */
  readonly lacks: HostGroup | null
}

const toSalesforce = (tab: TabInfo): SalesforceTab[] => {
  const place = salesforceHostOf(tab.url)
  return place === null ? [] : [{ tab, host: place }]
}

/** All is asked at once: each answer comes from another process, which has much to do while a popup opens. */
export async function findTabs(): Promise<Tabs> {
  const [own, found, front] = await Promise.all([ownTab(), tabsMatching(ALL_PATTERNS), activeTab()])
  const tabs = found.flatMap(toSalesforce).sort((a, b) => b.tab.lastAccessed - a.tab.lastAccessed)
  const isOrdinaryTab = own !== null
  const here = isOrdinaryTab ? (tabs[0] ?? null) : front === null ? null : (toSalesforce(front)[0] ?? null)
  return { tabs, here, isOrdinaryTab }
}

/** Looks around from where the tabs are. */
export async function lookAround(tabs: Tabs): Promise<TabContext> {
  const needed = tabs.here?.host.group ?? 'main'
  return { ...tabs, lacks: (await hasHostPermissions(GROUP_PATTERNS[needed])) ? null : needed }
}

/** Looks around again whenever a tab changes. */
export function keepLooking(tell: (surroundings: TabContext) => void): void {
  onTabsChanged(() => void findTabs().then(lookAround).then(tell))
}

/** The key of the guide that belongs to a place. */
export const keyOfHost = (place: SalesforceHost): string =>
  place.kind === 'org' ? orgGuideKey(place.org.key) : LOGIN_GUIDE_KEY

/** The most recently used tab of a guide's org, or null. */
export const tabOf = (owner: GuideOwner, { tabs }: TabContext): SalesforceTab | null =>
  tabs.find(({ host }) => keyOfHost(host) === guideKey(owner)) ?? null

/** What is stored of the org that the popup opens for, and of this browser; null where that is not known without all of it. */
export function keysOfSubject({ here }: Tabs, asked: string | null): readonly string[] | null {
  if (here?.host.kind !== 'org' || asked !== null) return null
  const { key } = here.host.org
  return [orgGuideKey(key), toolsKey(key), tokenPlaceKey(key), MAILBOX_KEY, HIDDEN_TABS_KEY]
}
