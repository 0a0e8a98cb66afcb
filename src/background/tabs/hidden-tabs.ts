// Tabs in which the person closed the card, until the popup brings it back. Tab ids do not outlive the browser.
import { sendToTab } from '../../browser/messaging'
import { parseHiddenTabs } from '../../state/records/hidden-tabs-record'
import { HIDDEN_TABS_KEY } from '../../state/records/storage-keys'
import { readStored, store } from '../storage/retrying-store'

const read = async (): Promise<readonly number[]> =>
  parseHiddenTabs((await readStored([HIDDEN_TABS_KEY]))[HIDDEN_TABS_KEY])

const write = (tabs: readonly number[]): Promise<void> => store({ [HIDDEN_TABS_KEY]: tabs })

export const isHidden = async (tabId: number): Promise<boolean> => (await read()).includes(tabId)

export async function hideInTab(tabId: number): Promise<void> {
  const hidden = await read()
  if (!hidden.includes(tabId)) await write([...hidden, tabId])
  void sendToTab(tabId, { kind: 'hide' })
}

export async function showInTab(tabId: number): Promise<void> {
  await forgetTab(tabId)
  void sendToTab(tabId, { kind: 'show' })
}

/** Brings the card back in every tab. */
export async function showEverywhere(): Promise<void> {
  for (const tabId of await read()) void sendToTab(tabId, { kind: 'show' })
  await forgetHiddenTabs()
}

export async function forgetTab(tabId: number): Promise<void> {
  const hidden = await read()
  if (hidden.includes(tabId)) await write(hidden.filter((id) => id !== tabId))
}

export async function forgetHiddenTabs(): Promise<void> {
  if ((await read()).length > 0) await write([])
}
