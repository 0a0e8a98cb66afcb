// Tabs. Without the "tabs" permission, an address is given only for hosts that the extension may act on.
import { browser } from './api'

export interface TabInfo {
  readonly id: number
  readonly windowId: number
  readonly url: string | undefined
  /** ms since the epoch */
  readonly lastAccessed: number
}

type RawTab = Awaited<ReturnType<typeof browser.tabs.query>>[number]

function toInfo(tab: RawTab): TabInfo[] {
  if (tab.id === undefined) return []
  return [{ id: tab.id, windowId: tab.windowId ?? -1, url: tab.url, lastAccessed: tab.lastAccessed ?? 0 }]
}

export async function tabsMatching(patterns: readonly string[]): Promise<TabInfo[]> {
  return (await browser.tabs.query({ url: [...patterns] })).flatMap(toInfo)
}

export async function activeTab(): Promise<TabInfo | null> {
  const tabs = await browser.tabs.query({ active: true, currentWindow: true })
  return tabs.flatMap(toInfo)[0] ?? null
}

/** The tab, or null when it is gone. */
export async function tabById(id: number): Promise<TabInfo | null> {
  try {
    return toInfo(await browser.tabs.get(id))[0] ?? null
  } catch {
    return null // the tab was closed
  }
}

/** The tab this page is shown in; null in a real popup. */
export const ownTab = async (): Promise<TabInfo | null> => {
  const tab = await browser.tabs.getCurrent()
  return tab === undefined ? null : (toInfo(tab)[0] ?? null)
}

export async function openTab(url: string): Promise<void> {
  await browser.tabs.create({ url })
}

/** Brings a tab and its window to the front. */
export async function showTab({ id, windowId }: TabInfo): Promise<void> {
  await browser.tabs.update(id, { active: true })
  if (windowId >= 0) await browser.windows.update(windowId, { focused: true })
}

export const onTabClosed = (listener: (tabId: number) => void): void => browser.tabs.onRemoved.addListener(listener)

/** Tells when any tab changed its address or came to the front. */
export function onTabsChanged(listener: () => void): void {
  browser.tabs.onUpdated.addListener((_id, change) => {
    if (change.url !== undefined || change.status === 'complete') listener()
  })
  browser.tabs.onActivated.addListener(listener)
}
