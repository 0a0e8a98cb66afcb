// Entry of the background: connects the browser's events with the functions that answer them. The browser starts this
// worker for an event and calls only listeners that were added at once; so all are added here, before anything else
// runs. Nothing is kept in memory between events.
import { onAlarm } from '../browser/alarms'
import { onCommand, onFirstInstalled, onInstalled, onStartup } from '../browser/extension-events'
import { onIconMenuChosen } from '../browser/icon-menu'
import { onMessage } from '../browser/messaging'
import { listenToNotifications } from '../browser/notifications'
import { onPermissionsAdded, onPermissionsRemoved } from '../browser/permissions'
import { toggleSidebar } from '../browser/side-panel'
import { onTabClosed } from '../browser/tabs'
import { onIconClicked } from '../browser/toolbar-icon'
import { fulfilStartWish } from './guides/start-guide-in-tab'
import { registerIconMenu, runIconMenuItem } from './icon-menu'
import { runKeyboardCommand } from './keyboard-commands'
import { routeMessage } from './messages/message-router'
import { onReminderButton, onReminderClicked, showDueReminders } from './reminder-notification'
import { clampStoredTimes } from './storage/clamp-stored-times'
import { repairStoredRecords } from './storage/repair-stored-records'
import { RETRY_ALARM, retryPendingWrites } from './storage/retrying-store'
import { inWriteQueue } from './storage/write-queue'
import { RECONCILE_ALARM, reconcile } from './sync/reconcile-browser-with-state'
import { clearClosedCardTabs, forgetClosedCardTab } from './tabs/closed-card-tabs'
import { endWhereAccessIsGone } from './tabs/end-where-access-is-gone'
import { reconcileAndInject } from './tabs/inject-into-open-tabs'
import { openWelcomeTab } from './tabs/open-welcome-tab'

/** Also called when the permission for notifications comes, always with the same functions. */
const notificationListeners = {
  onClicked: (id: string) => void onReminderClicked(id),
  onButtonClicked: (id: string, button: number) => void inWriteQueue(() => onReminderButton(id, button)),
}

onMessage(routeMessage)
listenToNotifications(notificationListeners)
onAlarm((name) => void inWriteQueue(() => runAlarm(name)))
onTabClosed((tabId) => void inWriteQueue(() => forgetClosedCardTab(tabId)))
onStartup(() => void inWriteQueue(clearClosedCardTabs))
onStartup(() => void inWriteQueue(registerIconMenu))
onInstalled(() => void reconcileAndInject())
onFirstInstalled(() => void openWelcomeTab())
onInstalled(() => void inWriteQueue(registerIconMenu))
onPermissionsAdded(() => {
  listenToNotifications(notificationListeners)
  void reconcileAndInject().then(fulfilStartWish)
})
onPermissionsRemoved(() => void inWriteQueue(reconcile).then(endWhereAccessIsGone))
onCommand((command, windowId) => void runKeyboardCommand(command, windowId))
onIconClicked(() => void toggleSidebar())
onIconMenuChosen((id, tab) => void runIconMenuItem(id, tab))

void inWriteQueue(async () => {
  await retryPendingWrites()
  await repairStoredRecords()
  await clampStoredTimes()
  await reconcile()
})

async function runAlarm(name: string): Promise<void> {
  if (name === RETRY_ALARM) await retryPendingWrites()
  else if (name === RECONCILE_ALARM) await reconcile()
  else await showDueReminders(name)
}
