// Makes the browser agree with what is stored: script registration, alarms, badge, notifications. Safe to call at any
// time.
import { readStoredState } from '../storage/read-stored-state'
import { syncReminderAlarms } from './reminder-alarms'
import { syncScriptRegistration } from './script-registration'
import { closeOutdatedReminders } from './shown-reminders'
import { syncToolbarBadge } from './toolbar-badge'

export async function reconcile(): Promise<void> {
  const state = await readStoredState()
  await syncScriptRegistration(state)
  await syncReminderAlarms(state)
  await syncToolbarBadge(state)
  await closeOutdatedReminders(state)
}
