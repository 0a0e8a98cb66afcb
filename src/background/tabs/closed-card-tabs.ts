// The tabs in which the person closed the card, until the popup brings it back. The list is emptied when the browser
// starts, because tab ids do not outlive it.
import { sendToTab } from '../../browser/messaging'
import type { BackgroundToContent } from '../../state/messages/messages'
import { parseClosedCardTabs } from '../../state/records/closed-card-tabs-record'
import { CLOSED_CARD_TABS_KEY } from '../../state/records/storage-keys'
import { readStoredItems, storeItems } from '../storage/retrying-store'

const readClosedCardTabs = async (): Promise<readonly number[]> =>
  parseClosedCardTabs((await readStoredItems([CLOSED_CARD_TABS_KEY]))[CLOSED_CARD_TABS_KEY])

const writeClosedCardTabs = (tabIds: readonly number[]): Promise<void> => storeItems({ [CLOSED_CARD_TABS_KEY]: tabIds })

/** Does not wait for an answer: a page may be busy. */
const tellTab = (tabId: number, message: BackgroundToContent): void => void sendToTab(tabId, message)

export const isCardHidden = async (tabId: number): Promise<boolean> => (await readClosedCardTabs()).includes(tabId)

export async function hideCardInTab(tabId: number): Promise<void> {
  const hidden = await readClosedCardTabs()
  if (!hidden.includes(tabId)) await writeClosedCardTabs([...hidden, tabId])
  tellTab(tabId, { kind: 'hide-card' })
}

export async function showCardInTab(tabId: number): Promise<void> {
  await forgetClosedCardTab(tabId)
  tellTab(tabId, { kind: 'show-card' })
}

export async function showCardInAllTabs(): Promise<void> {
  for (const tabId of await readClosedCardTabs()) tellTab(tabId, { kind: 'show-card' })
  await clearClosedCardTabs()
}

export async function forgetClosedCardTab(tabId: number): Promise<void> {
  const hidden = await readClosedCardTabs()
  if (hidden.includes(tabId)) await writeClosedCardTabs(hidden.filter((id) => id !== tabId))
}

export async function clearClosedCardTabs(): Promise<void> {
  if ((await readClosedCardTabs()).length > 0) await writeClosedCardTabs([])
}
