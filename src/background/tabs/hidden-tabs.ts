// The tabs in which the person closed the card, until the popup brings it back. The list is emptied when the browser
// starts, because tab ids do not outlive it.
import { sendToTab } from '../../browser/messaging'
import type { BackgroundToContent } from '../../state/messages/messages'
import { parseHiddenTabs } from '../../state/records/hidden-tabs-record'
import { HIDDEN_TABS_KEY } from '../../state/records/storage-keys'
import { readStoredItems, storeItems } from '../storage/retrying-store'

const readHiddenTabs = async (): Promise<readonly number[]> =>
  parseHiddenTabs((await readStoredItems([HIDDEN_TABS_KEY]))[HIDDEN_TABS_KEY])

const writeHiddenTabs = (tabIds: readonly number[]): Promise<void> => storeItems({ [HIDDEN_TABS_KEY]: tabIds })

/** Does not wait for an answer: a page may be busy. */
const tellTab = (tabId: number, message: BackgroundToContent): void => void sendToTab(tabId, message)

export const isCardHidden = async (tabId: number): Promise<boolean> => (await readHiddenTabs()).includes(tabId)

export async function hideCardInTab(tabId: number): Promise<void> {
  const hidden = await readHiddenTabs()
  if (!hidden.includes(tabId)) await writeHiddenTabs([...hidden, tabId])
  tellTab(tabId, { kind: 'hide-card' })
}

export async function showCardInTab(tabId: number): Promise<void> {
  await removeHiddenTab(tabId)
  tellTab(tabId, { kind: 'show-card' })
}

export async function showCardInAllTabs(): Promise<void> {
  for (const tabId of await readHiddenTabs()) tellTab(tabId, { kind: 'show-card' })
  await clearHiddenTabs()
}

export async function removeHiddenTab(tabId: number): Promise<void> {
  const hidden = await readHiddenTabs()
  if (hidden.includes(tabId)) await writeHiddenTabs(hidden.filter((id) => id !== tabId))
}

export async function clearHiddenTabs(): Promise<void> {
  if ((await readHiddenTabs()).length > 0) await writeHiddenTabs([])
}
