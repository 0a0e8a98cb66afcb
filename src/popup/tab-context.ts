// Where the popup was opened: the Salesforce tabs there are, and the one it acts on.

import { hasHosts } from '../browser/permissions'
import { activeTab, onTabsChanged, ownTab, type TabInfo, tabsMatching } from '../browser/tabs'
import { ALL_PATTERNS, GROUP_PATTERNS } from '../salesforce/hosts/host-patterns'
import type { HostGroup } from '../salesforce/hosts/host-table'
import { type SalesforceHost, salesforceHostOf } from '../salesforce/hosts/salesforce-host'
import type { Owner } from '../state/records/guide-record'
import {
  guideKey,
  HIDDEN_TABS_KEY,
  MAILBOX_KEY,
  orgGuideKey,
  PENDING_KEY,
  tokenPlaceKey,
  toolsKey,
} from '../state/records/storage-keys'

export interface SalesforceTab {
  readonly tab: TabInfo
  readonly host: SalesforceHost
}

export interface OpenTabs {
  /** All Salesforce tabs, the most recently used first. */
  readonly salesforceTabs: readonly SalesforceTab[]
  /** The Salesforce tab in front; opened as an ordinary tab, the most recently used one. Null when it is another site. */
  readonly currentTab: SalesforceTab | null
  /** This page is an ordinary tab, not the toolbar's popup. */
  readonly isOrdinaryTab: boolean
}

export interface TabContext extends OpenTabs {
  /** Hosts that the person (or Firefox) has not let us look at, of those needed here; null when none is missing. */
  readonly missingHostGroup: HostGroup | null
}

const asSalesforceTab = (tab: TabInfo): SalesforceTab[] => {
  const place = salesforceHostOf(tab.url)
  return place === null ? [] : [{ tab, host: place }]
}

/** All is asked at once: each answer comes from another process, which has much to do while a popup opens. */
export async function readOpenTabs(): Promise<OpenTabs> {
  const [own, found, front] = await Promise.all([ownTab(), tabsMatching(ALL_PATTERNS), activeTab()])
  const salesforceTabs = found.flatMap(asSalesforceTab).sort((a, b) => b.tab.lastAccessed - a.tab.lastAccessed)
  const isOrdinaryTab = own !== null
  const currentTab = isOrdinaryTab
    ? (salesforceTabs[0] ?? null)
    : front === null
      ? null
      : (asSalesforceTab(front)[0] ?? null)
  return { salesforceTabs, currentTab, isOrdinaryTab }
}

/** Looks around from where the tabs are. */
export async function readTabContext(tabs: OpenTabs): Promise<TabContext> {
  const needed = tabs.currentTab?.host.group ?? 'main'
  return { ...tabs, missingHostGroup: (await hasHosts(GROUP_PATTERNS[needed])) ? null : needed }
}

/** Looks around again whenever a tab changes. */
export function watchTabContext(tell: (surroundings: TabContext) => void): void {
  onTabsChanged(() => void readOpenTabs().then(readTabContext).then(tell))
}

/** The key of the guide that belongs to a place. */
export const guideKeyOfHost = (place: SalesforceHost): string =>
  place.kind === 'org' ? orgGuideKey(place.org.key) : PENDING_KEY

/** The most recently used tab of a guide's org, or null. */
export const latestTabOf = (owner: Owner, { salesforceTabs }: TabContext): SalesforceTab | null =>
  salesforceTabs.find(({ host }) => guideKeyOfHost(host) === guideKey(owner)) ?? null

/** What is stored of the org that the popup opens for, and of this browser; null where that is not known without all of it. */
export function storageKeysOfCurrentOrg({ currentTab }: OpenTabs, asked: string | null): readonly string[] | null {
  if (currentTab?.host.kind !== 'org' || asked !== null) return null
  const { key } = currentTab.host.org
  return [orgGuideKey(key), toolsKey(key), tokenPlaceKey(key), MAILBOX_KEY, HIDDEN_TABS_KEY]
}
