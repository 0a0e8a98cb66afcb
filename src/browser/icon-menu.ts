// The context menu of the toolbar icon.
import { browser } from './api-polyfilled-for-background'

export interface IconMenuItem {
  readonly id: string
  readonly title: string
}

/** Replaces all items. Browsers keep them until the extension is updated. */
export async function setIconMenu(items: readonly IconMenuItem[]): Promise<void> {
  await browser.contextMenus.removeAll()
  for (const { id, title } of items) await createItem(id, title)
}

const createItem = (id: string, title: string): Promise<void> =>
  new Promise((resolve, reject) => {
    browser.contextMenus.create({ id, title, contexts: ['action'] }, () => {
      const { lastError } = browser.runtime
      if (lastError === undefined || lastError === null) resolve()
      else reject(lastError)
    })
  })

/** Calls the listener with the item that was chosen, and with the tab in front. */
export const onIconMenuChosen = (
  listener: (id: string, tab: { readonly id: number; readonly windowId: number }) => void,
): void =>
  browser.contextMenus.onClicked.addListener(({ menuItemId }, tab) => {
    if (tab?.id !== undefined && tab.windowId !== undefined)
      listener(String(menuItemId), { id: tab.id, windowId: tab.windowId })
  })
