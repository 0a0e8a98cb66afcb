// Makes the browser agree with what is stored: script registration, alarms, badge, notifications. Safe to call at any
// time.
import { grantedHostPatterns } from '../../browser/permissions'
import { registerContentScript, unregisterContentScript } from '../../browser/scripting'
import { isRunning } from '../../guide/progress-state'
import { ALL_PATTERNS, PUBLIC_SITE_PATTERNS } from '../../salesforce/hosts/host-patterns'
import type { StoredState } from '../../state/stored/stored-state'
import { readStoredState } from '../storage/read-stored-state'
import { CONTENT_SCRIPT_FILE } from '../tabs/built-content-script-path'
import { syncReminderAlarms } from './reminder-alarms'
import { closeOutdatedReminders } from './shown-reminders'
import { syncToolbarBadge } from './toolbar-badge'

const REGISTRATION_ID = 'guide'

export async function reconcile(): Promise<void> {
  const state = await readStoredState()
  await syncScriptRegistration(state)
  await syncReminderAlarms(state)
  await syncToolbarBadge(state)
  await closeOutdatedReminders(state)
}

/** Promise 1 of ARCHITECTURE.md: the script is registered while any guide runs, and at no other time. */
export async function syncScriptRegistration({ guides }: StoredState): Promise<void> {
  const isAnyRunning = Object.values(guides).some(({ progress }) => isRunning(progress))
  if (!isAnyRunning) return unregisterContentScript(REGISTRATION_ID)
  await registerContentScript({
    id: REGISTRATION_ID,
    matches: await grantedHostPatterns(ALL_PATTERNS),
    excludeMatches: PUBLIC_SITE_PATTERNS,
    file: CONTENT_SCRIPT_FILE,
  })
}
