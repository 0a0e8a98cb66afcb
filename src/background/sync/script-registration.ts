// The registration of the content script for pages to come.
import { grantedHostPatterns } from '../../browser/permissions'
import { registerContentScript, unregisterContentScript } from '../../browser/scripting'
import { isRunning } from '../../guide/progress-state'
import { ALL_PATTERNS, PUBLIC_SITE_PATTERNS } from '../../salesforce/hosts/host-patterns'
import type { StoredState } from '../../state/stored/stored-state'
import { CONTENT_SCRIPT_FILE } from '../tabs/built-content-script-path'

const REGISTRATION_ID = 'guide'

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
