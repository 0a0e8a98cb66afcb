// Entry of the background: wires the browser's events to the rooms beside it. Listeners are added at once, because a
// worker is started for an event and must be ready for it. Nothing is kept in memory between events.
import { onAlarm } from '../browser/alarms'
import { onCommand, onInstalled, onStartup } from '../browser/extension-events'
import { onMessage } from '../browser/messaging'
import { onNotificationButtonClicked, onNotificationClicked } from '../browser/notifications'
import { onPermissionsChanged } from '../browser/permissions'
import { onTabClosed } from '../browser/tabs'
import { focusCard } from './keyboard-commands'
import { route } from './messages/message-router'
import { remind, reminderButton, reminderClicked } from './reminder-notification'
import { rightenClocks } from './storage/clamp-stored-times'
import { repair } from './storage/repair-stored-records'
import { STORE_AGAIN, storeAgain } from './storage/retrying-store'
import { inTurn } from './storage/write-queue'
import { reconcile } from './sync/reconcile'
import { forgetHiddenTabs, forgetTab } from './tabs/hidden-tabs'
import { injectEverywhere } from './tabs/inject-into-open-tabs'

onMessage(route)
onAlarm((name) => void inTurn(() => (name === STORE_AGAIN ? storeAgain() : remind(name))))
onNotificationClicked((id) => void reminderClicked(id))
onNotificationButtonClicked((id, button) => void inTurn(() => reminderButton(id, button)))
onTabClosed((tabId) => void inTurn(() => forgetTab(tabId)))
onStartup(() => void inTurn(forgetHiddenTabs))
onInstalled(() => void injectEverywhere())
onPermissionsChanged(() => void injectEverywhere())
onCommand((command) => void focusCard(command))

void inTurn(async () => {
  await storeAgain()
  await repair()
  await rightenClocks()
  await reconcile()
})
