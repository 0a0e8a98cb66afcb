// Carries out the keyboard commands that the manifest declares.
import { sendToTab } from '../browser/messaging'
import { activeTab } from '../browser/tabs'

/** `focus-card`: moves the keyboard focus into the card of the tab in front. Any other command does nothing. */
export async function runKeyboardCommand(command: string): Promise<void> {
  if (command !== 'focus-card') return
  const tab = await activeTab()
  if (tab !== null) await sendToTab(tab.id, { kind: 'focus-card' })
}
