// Makes the browser agree with what is stored: registered content script, alarms, badge, notifications. Safe to run at any time.
import { grantedHostPatterns } from '../../browser/permissions'
import { registerContentScript, unregisterContentScript } from '../../browser/scripting'
import { isRunning } from '../../guide/progress-state'
import { ALL_PATTERNS, PUBLIC_SITE_PATTERNS } from '../../salesforce/hosts/host-patterns'
import type { StoredState } from '../../state/stored/stored-state'
import { readStoredState } from '../storage/read-stored-state'
import { CONTENT_FILE } from '../tabs/content-script-file'
import { syncAlarms } from './reminder-alarms'
import { syncNotices } from './shown-reminders'
import { syncBadge } from './toolbar-badge'

const REGISTRATION_ID = 'guide'

export async function reconcile(): Promise<void> {
  const shelf = await readStoredState()
  await syncRegistration(shelf)
  await syncAlarms(shelf)
  await syncBadge(shelf)
  await syncNotices(shelf)
}

/** Promise 1: the script is registered while any guide runs, and at no other time. */
export async function syncRegistration({ guides }: StoredState): Promise<void> {
  const running = Object.values(guides).some(({ progress }) => isRunning(progress))
  if (!running) return unregisterContentScript(REGISTRATION_ID)
  await registerContentScript({
    id: REGISTRATION_ID,
    matches: await grantedHostPatterns(ALL_PATTERNS),
    excludeMatches: PUBLIC_SITE_PATTERNS,
    file: CONTENT_FILE,
  })
}
