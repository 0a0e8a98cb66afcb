// Makes the browser agree with what is stored: script registration, alarms, badge and icon, notifications. Safe to call at any
// time. Each part works on its own: one that the browser refuses holds up no other. It is noted for our own pages, and
// tried again with the next change, when the worker starts, and after a minute.
import { setAlarm } from '../../browser/alarms'
import { readSessionItem, writeSessionItems } from '../../browser/storage'
import {
  BROWSER_PARTS,
  type BrowserPart,
  parseRefusedParts,
  REFUSED_PARTS_KEY,
} from '../../state/records/refused-parts'
import type { StoredState } from '../../state/stored/stored-state'
import { readStoredState } from '../storage/read-stored-state'
import { syncReminderAlarms } from './reminder-alarms'
import { syncScriptRegistration } from './script-registration'
import { closeOutdatedReminders } from './shown-reminders'
import { syncToolbarBadge } from './toolbar-badge'
import { syncToolbarClick } from './toolbar-click'

/** The name of the alarm at which the browser is made to agree again. */
export const RECONCILE_ALARM = 'reconcile-again'

const RETRY_DELAY_MS = 60_000

const SYNC: Readonly<Record<BrowserPart, (state: StoredState) => Promise<void>>> = {
  script: syncScriptRegistration,
  alarms: syncReminderAlarms,
  badge: syncToolbarBadge,
  icon: syncToolbarClick,
  notifications: closeOutdatedReminders,
}

/** Resolves to the parts that the browser refused. Never rejects. */
export async function reconcile(): Promise<readonly BrowserPart[]> {
  const refused = await syncAllParts()
  try {
    await noteRefusedParts(refused) // first: alarms may be what the browser refuses
    if (refused.length > 0) await setAlarm(RECONCILE_ALARM, Date.now() + RETRY_DELAY_MS)
  } catch (error) {
    console.warn('Token Guide could not note what the browser refused, or when to try again.', error)
  }
  return refused
}

async function syncAllParts(): Promise<readonly BrowserPart[]> {
  const refused: BrowserPart[] = []
  const attempt = async (part: BrowserPart, state: StoredState): Promise<void> => {
    try {
      await SYNC[part](state)
    } catch (error) {
      console.warn(`Token Guide: the browser refused a part: ${part}.`, error)
      refused.push(part)
    }
  }
  try {
    const state = await readStoredState()
    for (const part of BROWSER_PARTS) await attempt(part, state)
    return refused
  } catch (error) {
    console.warn('Token Guide could not read what is stored.', error)
    return BROWSER_PARTS
  }
}

async function noteRefusedParts(refused: readonly BrowserPart[]): Promise<void> {
  const noted = parseRefusedParts(await readSessionItem(REFUSED_PARTS_KEY))
  if (refused.join() !== noted.join()) await writeSessionItems({ [REFUSED_PARTS_KEY]: refused })
}
