// Tabs. The extension has no "tabs" permission, so it sees the address of a tab only on hosts for which it has a permission.
import { extensionApi } from './api-native-for-all-contexts'

export interface TabInfo {
  readonly id: number
  /** -1 when the browser does not tell. */
  readonly windowId: number
  /** Undefined on hosts without permission. */
  readonly url: string | undefined
  /** ms since the epoch; 0 when the browser does not tell. */
  readonly lastAccessed: number
}

type RawTab = Awaited<ReturnType<typeof extensionApi.tabs.query>>[number]

/** No item for a tab without an id, such as a developer tools window. */
function toTabInfos(tab: RawTab): TabInfo[] {
  if (tab.id === undefined) return []
  return [{ id: tab.id, windowId: tab.windowId ?? -1, url: tab.url, lastAccessed: tab.lastAccessed ?? 0 }]
}

export async function tabsMatching(patterns: readonly string[]): Promise<TabInfo[]> {
  return (await extensionApi.tabs.query({ url: [...patterns] })).flatMap(toTabInfos)
}

export const allTabs = async (): Promise<TabInfo[]> => (await extensionApi.tabs.query({})).flatMap(toTabInfos)

/** The tab in front in the current window. */
export async function activeTab(): Promise<TabInfo | null> {
  const tabs = await extensionApi.tabs.query({ active: true, currentWindow: true })
  return tabs.flatMap(toTabInfos)[0] ?? null
}

/** The tab, or null when it was closed. */
export async function tabById(id: number): Promise<TabInfo | null> {
  try {
    return toTabInfos(await extensionApi.tabs.get(id))[0] ?? null
  } catch {
    return null
  }
}

/** The tab this page is shown in; null in a real popup. */
export const ownTab = async (): Promise<TabInfo | null> => {
  const tab = await extensionApi.tabs.getCurrent()
  return tab === undefined ? null : (toTabInfos(tab)[0] ?? null)
}

/** Whether this page is shown in the window that opens from the toolbar. */
export const isInPopup = (): boolean => extensionApi.extension.getViews({ type: 'popup' }).includes(window)

/** Opens a window where none is open, as after a click on a reminder. */
export async function openTab(url: string): Promise<void> {
  await openTabForNow(url)
}

/** As openTab; resolves to the tab's id, by which it can be closed again. */
export async function openTabForNow(url: string): Promise<number | undefined> {
  const windows = await extensionApi.windows.getAll({ windowTypes: ['normal'] })
  if (windows.length > 0) return (await extensionApi.tabs.create({ url })).id
  return (await extensionApi.windows.create({ url, focused: true })).tabs?.[0]?.id
}

/** Opens a tab behind the one in front; resolves to its id. */
export const openTabBehind = async (url: string): Promise<number | undefined> =>
  (await extensionApi.tabs.create({ url, active: false })).id

/** Nothing happens where the tab is gone. */
export const closeTab = (id: number): Promise<void> => extensionApi.tabs.remove(id).catch(() => {})

/** Brings a tab and its window to the front. */
export async function focusTab({ id, windowId }: TabInfo): Promise<void> {
  await extensionApi.tabs.update(id, { active: true })
  if (windowId >= 0) await extensionApi.windows.update(windowId, { focused: true })
}

export const onTabClosed = (listener: (tabId: number) => void): void =>
  extensionApi.tabs.onRemoved.addListener(listener)

/** Calls the listener when a tab has changed its address, was loaded, came to the front or was closed. */
export function onTabsChanged(listener: () => void): void {
  extensionApi.tabs.onUpdated.addListener((_id, change) => {
    if (change.url !== undefined || change.status === 'complete') listener()
  })
  extensionApi.tabs.onActivated.addListener(listener)
  onTabClosed(listener)
}
