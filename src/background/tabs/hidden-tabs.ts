// Tabs in which the person closed the card, until the popup brings it back. Tab ids do not outlive the browser.
import { sendToTab } from '../../browser/messaging'
import { parseHiddenTabs } from '../../state/records/hidden-tabs-record'
import { HIDDEN_TABS_KEY } from '../../state/records/storage-keys'
import { readStoredItems, storeItems } from '../storage/retrying-store'

const readHiddenTabs = async (): Promise<readonly number[]> =>
  parseHiddenTabs((await readStoredItems([HIDDEN_TABS_KEY]))[HIDDEN_TABS_KEY])

const writeHiddenTabs = (tabs: readonly number[]): Promise<void> => storeItems({ [HIDDEN_TABS_KEY]: tabs })

export const isCardHidden = async (tabId: number): Promise<boolean> => (await readHiddenTabs()).includes(tabId)

export async function hideCardInTab(tabId: number): Promise<void> {
  const hidden = await readHiddenTabs()
  if (!hidden.includes(tabId)) await writeHiddenTabs([...hidden, tabId])
  void sendToTab(tabId, { kind: 'hide' })
}

export async function showCardInTab(tabId: number): Promise<void> {
  await removeHiddenTab(tabId)
  void sendToTab(tabId, { kind: 'show' })
}

/** Brings the card back in every tab. */
export async function showCardInAllTabs(): Promise<void> {
  for (const tabId of await readHiddenTabs()) void sendToTab(tabId, { kind: 'show' })
  await clearHiddenTabs()
}

export async function removeHiddenTab(tabId: number): Promise<void> {
  const hidden = await readHiddenTabs()
  if (hidden.includes(tabId)) await writeHiddenTabs(hidden.filter((id) => id !== tabId))
}

export async function clearHiddenTabs(): Promise<void> {
  if ((await readHiddenTabs()).length > 0) await writeHiddenTabs([])
}
