// Keyboard commands.
import { sendToTab } from '../browser/messaging'
import { activeTab } from '../browser/tabs'

/** Moves the keyboard focus into the card of the tab in front. */
export async function runKeyboardCommand(command: string): Promise<void> {
  if (command !== 'focus-card') return
  const tab = await activeTab()
  if (tab !== null) await sendToTab(tab.id, { kind: 'focus-card' })
}
