// The side panel of Chromium, and the sidebar of Firefox. Both show the popup's page. Our own pages open them, too: so
// the native API is asked, which has one of the two.
import { extensionApi } from './api-native-for-all-contexts'

interface SidePanel {
  open(options: { windowId: number }): Promise<void>
  setPanelBehavior(behavior: { openPanelOnActionClick: boolean }): Promise<void>
  getPanelBehavior(): Promise<{ openPanelOnActionClick?: boolean }>
}

interface Sidebar {
  open(): Promise<void>
  toggle(): Promise<void>
}

const api = () => extensionApi as unknown as { readonly sidePanel?: SidePanel; readonly sidebarAction?: Sidebar }

/** False in a browser that has neither, such as Firefox for Android. */
export const hasSidePanel = (): boolean => api().sidePanel !== undefined || api().sidebarAction !== undefined

/**
 * Opens the panel. Browsers allow it only in the handler of a click, a key or a choice from a menu: call it there before
 * anything is awaited. `windowId`: the window, which the background has to name; Firefox takes the one in front. Resolves to
 * whether it opened; never rejects.
 */
export async function openSidePanel(windowId?: number): Promise<boolean> {
  const { sidePanel, sidebarAction } = api()
  try {
    if (sidePanel === undefined) await sidebarAction?.open()
    else await sidePanel.open({ windowId: windowId ?? (await currentWindowId()) })
    return hasSidePanel()
  } catch {
    return false
  }
}

/** A click in a page of ours still counts after this question to Chromium; in the background it would not. */
const currentWindowId = async (): Promise<number> => (await extensionApi.windows.getCurrent()).id ?? -1

/** Opens or closes Firefox's sidebar, as a click on the icon does with Chromium's panel. Under the same rule. */
export async function toggleSidebar(): Promise<void> {
  await api()
    .sidebarAction?.toggle()
    .catch(() => {})
}

/** Whether a click on the icon opens the panel. Does nothing in Firefox, where the icon cannot do it by itself. */
export async function setPanelOpensOnIconClick(openPanelOnActionClick: boolean): Promise<void> {
  const { sidePanel } = api()
  if (sidePanel === undefined) return
  const now = await sidePanel.getPanelBehavior()
  if ((now.openPanelOnActionClick ?? false) === openPanelOnActionClick) return
  await sidePanel.setPanelBehavior({ openPanelOnActionClick })
}
