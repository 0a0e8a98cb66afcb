// Tabs. Without the "tabs" permission, an address is given only for hosts that the extension may act on.
import { native } from './api-without-polyfill'

export interface TabInfo {
  readonly id: number
  readonly windowId: number
  readonly url: string | undefined
  /** ms since the epoch */
  readonly lastAccessed: number
}

type RawTab = Awaited<ReturnType<typeof native.tabs.query>>[number]

function toInfo(tab: RawTab): TabInfo[] {
  if (tab.id === undefined) return []
  return [{ id: tab.id, windowId: tab.windowId ?? -1, url: tab.url, lastAccessed: tab.lastAccessed ?? 0 }]
}

export async function tabsMatching(patterns: readonly string[]): Promise<TabInfo[]> {
  return (await native.tabs.query({ url: [...patterns] })).flatMap(toInfo)
}

export async function activeTab(): Promise<TabInfo | null> {
  const tabs = await native.tabs.query({ active: true, currentWindow: true })
  return tabs.flatMap(toInfo)[0] ?? null
}

/** The tab, or null when it is gone. */
export async function tabById(id: number): Promise<TabInfo | null> {
  try {
    return toInfo(await native.tabs.get(id))[0] ?? null
  } catch {
    return null // the tab was closed
  }
}

/** The tab this page is shown in; null in a real popup. */
export const ownTab = async (): Promise<TabInfo | null> => {
  const tab = await native.tabs.getCurrent()
  return tab === undefined ? null : (toInfo(tab)[0] ?? null)
}

export async function openTab(url: string): Promise<void> {
  await native.tabs.create({ url })
}

/** Brings a tab and its window to the front. */
export async function showTab({ id, windowId }: TabInfo): Promise<void> {
  await native.tabs.update(id, { active: true })
  if (windowId >= 0) await native.windows.update(windowId, { focused: true })
}

export const onTabClosed = (listener: (tabId: number) => void): void => native.tabs.onRemoved.addListener(listener)

/** Tells when any tab changed its address or came to the front. */
export function onTabsChanged(listener: () => void): void {
  native.tabs.onUpdated.addListener((_id, change) => {
    if (change.url !== undefined || change.status === 'complete') listener()
  })
  native.tabs.onActivated.addListener(listener)
}
