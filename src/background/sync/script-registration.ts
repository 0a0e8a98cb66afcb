// The registration of the content script for pages to come.
import { grantedOrigins } from '../../browser/permissions'
import { registerContentScript, unregisterContentScript } from '../../browser/scripting'
import { isRunning } from '../../guide/progress-state'
import { grantedSalesforcePatterns } from '../../salesforce/hosts/granted-patterns'
import { PUBLIC_SITE_PATTERNS } from '../../salesforce/hosts/host-patterns'
import type { StoredState } from '../../state/stored/stored-state'
import { CONTENT_SCRIPT_FILE } from '../tabs/built-content-script-path'

const REGISTRATION_ID = 'guide'

/**
 * Promise 1 of ARCHITECTURE.md: the script is registered while any guide runs, and at no other time. It is registered for
 * the hosts that are granted. Where none is, it is not registered: a person may take the access away while a guide runs.
 */
export async function syncScriptRegistration({ guides }: StoredState): Promise<void> {
  const matches = isAnyRunning(guides) ? grantedSalesforcePatterns(await grantedOrigins()) : []
  if (matches.length === 0) return unregisterContentScript(REGISTRATION_ID)
  await registerContentScript({
    id: REGISTRATION_ID,
    matches,
    excludeMatches: PUBLIC_SITE_PATTERNS,
    file: CONTENT_SCRIPT_FILE,
  })
}

/**
 * Call before the end of the last guide is stored: once it is, no page gets the script any more. Never rejects. What a
 * person has said is stored all the same; reconcile tries again, and the script ends by itself where no guide runs.
 */
export async function unregisterBeforeLastEnd({ guides }: Pick<StoredState, 'guides'>): Promise<void> {
  if (isAnyRunning(guides)) return
  try {
    await unregisterContentScript(REGISTRATION_ID)
  } catch (error) {
    console.warn('Token Guide could not unregister its script yet.', error)
  }
}

const isAnyRunning = (guides: StoredState['guides']): boolean =>
  Object.values(guides).some(({ progress }) => isRunning(progress))
