// Makes the browser agree with what is stored: registered content script, alarms, badge, notifications. Safe to run at any time.
import { grantedHosts } from '../../browser/permissions'
import { register, unregister } from '../../browser/scripting'
import { isRunning } from '../../guide/progress-state'
import { ALL_PATTERNS, PUBLIC_SITE_PATTERNS } from '../../salesforce/hosts/host-patterns'
import type { StoredState } from '../../state/stored/stored-state'
import { readStoredState } from '../storage/read-stored-state'
import { CONTENT_SCRIPT_FILE } from '../tabs/content-script-file'
import { syncReminderAlarms } from './reminder-alarms'
import { closeOutdatedReminders } from './shown-reminders'
import { syncToolbarBadge } from './toolbar-badge'

const REGISTRATION_ID = 'guide'

export async function reconcile(): Promise<void> {
  const shelf = await readStoredState()
  await syncScriptRegistration(shelf)
  await syncReminderAlarms(shelf)
  await syncToolbarBadge(shelf)
  await closeOutdatedReminders(shelf)
}

/** Promise 1: the script is registered while any guide runs, and at no other time. */
export async function syncScriptRegistration({ guides }: StoredState): Promise<void> {
  const running = Object.values(guides).some(({ progress }) => isRunning(progress))
  if (!running) return unregister(REGISTRATION_ID)
  await register({
    id: REGISTRATION_ID,
    matches: await grantedHosts(ALL_PATTERNS),
    excludeMatches: PUBLIC_SITE_PATTERNS,
    file: CONTENT_SCRIPT_FILE,
  })
}
