// Carries out the keyboard commands that the manifest declares. Another one, `_execute_action`, the browser carries out itself.
import { sendToTab } from '../browser/messaging'
import { openSidePanel } from '../browser/side-panel'
import { activeTab } from '../browser/tabs'
import type { BackgroundToContent } from '../state/messages/messages'
import { inWriteQueue } from './storage/write-queue'
import { isCardHidden, showCardInTab } from './tabs/closed-card-tabs'

/** `windowId`: of the window in which the keys were pressed. A command that is not known does nothing. */
export async function runKeyboardCommand(command: string, windowId: number): Promise<void> {
  // The panel first of all: browsers open it only before anything is awaited.
  if (command === 'open-panel') await openSidePanel(windowId)
  else if (command === 'focus-card' || command === 'show-help') await tellTabInFront({ kind: command })
}

/** A card that was closed comes back: who asks for it or for its help wants to see it. */
async function tellTabInFront(message: BackgroundToContent): Promise<void> {
  const tab = await activeTab()
  if (tab === null) return
  await inWriteQueue(async () => {
    if (await isCardHidden(tab.id)) await showCardInTab(tab.id)
  })
  await sendToTab(tab.id, message)
}
