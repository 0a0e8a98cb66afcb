// The Salesforce tabs that are open, the one that the popup acts on, and whether we may see its host.

import { onPermissionsAdded, onPermissionsRemoved } from '../browser/permissions'
import { activeTab, isInPopup, onTabsChanged, ownTab, type TabInfo, tabsMatching } from '../browser/tabs'
import { ALL_PATTERNS } from '../salesforce/hosts/host-patterns'
import { type OtherSite, otherSiteOf } from '../salesforce/hosts/other-salesforce-sites'
import { type SalesforceHost, salesforceHostOf } from '../salesforce/hosts/salesforce-host'
import type { GuideOwner } from '../state/records/guide-record-types'
import {
  CLOSED_CARD_TABS_KEY,
  LOGIN_GUIDE_KEY,
  MAILBOX_KEY,
  orgGuideKey,
  SETTINGS_KEY,
  tokenPlaceKey,
  toolsKey,
  userKeysOfOrg,
} from '../state/records/storage-keys'
import { type Place, placeOf } from './place'
import { type MissingAccess, missingAccessFor } from './site-access'

export interface SalesforceTab {
  readonly tab: TabInfo
  readonly host: SalesforceHost
}

/** `hidden`: the browser does not tell us the address: no click on the icon led here, or a company keeps extensions out. */
export type Elsewhere = OtherSite | 'hidden' | 'elsewhere'

export interface OpenTabs {
  /** All Salesforce tabs, the most recently used first. */
  readonly salesforceTabs: readonly SalesforceTab[]
  /**
   * The Salesforce tab in front. Where the popup is itself a tab, the Salesforce tab that was used last. Null when
   * another site is in front, or when there is none.
   */
  readonly currentTab: SalesforceTab | null
  /** What is in front instead of an org's page. */
  readonly elsewhere: Elsewhere
  /** Where this page stands itself. */
  readonly place: Place
}

export interface TabContext extends OpenTabs {
  /** The hosts that are needed here and that the browser does not let us see; null when none is missing. */
  readonly missingAccess: MissingAccess | null
}

const asSalesforceTab = (tab: TabInfo): SalesforceTab[] => {
  const host = salesforceHostOf(tab.url)
  return host === null ? [] : [{ tab, host }]
}

/**
 * All three questions are asked at once: each answer comes from the browser's own process, which is busy while a
 * popup opens.
 */
export async function readOpenTabs(): Promise<OpenTabs> {
  const [popupTab, matchingTabs, frontTab] = await Promise.all([ownTab(), tabsMatching(ALL_PATTERNS), activeTab()])
  const salesforceTabs = matchingTabs.flatMap(asSalesforceTab).sort((a, b) => b.tab.lastAccessed - a.tab.lastAccessed)
  const isOrdinaryTab = popupTab !== null
  const currentTab = isOrdinaryTab
    ? (salesforceTabs[0] ?? null)
    : frontTab === null
      ? null
      : (asSalesforceTab(frontTab)[0] ?? null)
  const place = placeOf(new URLSearchParams(location.search), isOrdinaryTab, isInPopup())
  // A panel is told no address of other sites, because no click on the icon led there.
  const elsewhere = place === 'popup' ? elsewhereAt(frontTab?.url) : 'elsewhere'
  return { salesforceTabs, currentTab, place, elsewhere }
}

/** A click on the icon shows us the address of every tab, unless the browser keeps it from extensions. */
const elsewhereAt = (url: string | undefined): Elsewhere =>
  url === undefined ? 'hidden' : (otherSiteOf(url) ?? 'elsewhere')

/** Adds to the tabs which host permission is missing. */
export const readTabContext = async (openTabs: OpenTabs): Promise<TabContext> => ({
  ...openTabs,
  missingAccess: await missingAccessFor(openTabs.currentTab?.host ?? null),
})

/** Reads the tabs again whenever one changes, or what we may see, for as long as the popup is open. The newest answer counts. */
export function watchTabContext(onChange: (tabContext: TabContext) => void): void {
  let asked = 0
  const read = async (): Promise<void> => {
    asked += 1
    const number = asked
    const tabContext = await readTabContext(await readOpenTabs())
    if (number === asked) onChange(tabContext)
  }
  for (const listen of [onTabsChanged, onPermissionsAdded, onPermissionsRemoved]) listen(() => void read())
}

/** Another one where another tab is in front, or another org in it. */
export const tabKey = (tab: SalesforceTab | null): string =>
  tab === null ? '' : `${tab.tab.id} ${guideKeyOfHost(tab.host)}`

/** The storage key of the first guide that belongs to a host. A login host does not tell its org, so all share one key. */
export const guideKeyOfHost = (host: SalesforceHost): string =>
  host.kind === 'org' ? orgGuideKey(host.org.key) : LOGIN_GUIDE_KEY

/** Whether a tab shows the org of a guide, or a login page where its org is not known yet. */
export const isTabOf = (owner: GuideOwner, { host }: SalesforceTab): boolean =>
  owner.kind === 'org' ? host.kind === 'org' && host.org.key === owner.org.key : host.kind === 'login'

/** The most recently used tab of a guide's org, or null. */
export const latestTabOf = (owner: GuideOwner, { salesforceTabs }: TabContext): SalesforceTab | null =>
  salesforceTabs.find((tab) => isTabOf(owner, tab)) ?? null

/**
 * The storage keys that the popup needs for the org in front. Null where the org is not known before everything
 * stored was read: on other sites, on a login page, or when a guide was asked for by its key.
 */
export function storageKeysOfCurrentOrg({ currentTab }: OpenTabs, askedGuide: string | null): readonly string[] | null {
  if (currentTab?.host.kind !== 'org' || askedGuide !== null) return null
  const users = userKeysOfOrg(currentTab.host.org.key)
  const keysOfUsers = [orgGuideKey, toolsKey, tokenPlaceKey].flatMap((keyOf) => users.map(keyOf))
  return [...keysOfUsers, MAILBOX_KEY, SETTINGS_KEY, CLOSED_CARD_TABS_KEY]
}
