// Stored values at the start of the worker: older versions are brought to today's; of damaged ones, what is valid is kept, and
// what was there is set aside under a dated key. Nothing is thrown away but what looks like a token in a person's own texts.

import { checkRecord, type RecordCondition } from '../../state/readers/check-record'
import { setAsideKey } from '../../state/records/set-aside-keys'
import { isGuideKey } from '../../state/records/storage-keys'
import { redactTokens } from '../../state/user-text/secret-detection'
import { readStoredItems, storeItems } from './retrying-store'

export async function repairStoredRecords(): Promise<void> {
  for (const [key, value] of Object.entries(await readStoredItems(null))) {
    try {
      await repairRecord(key, value, checkRecord(key, value))
    } catch (error) {
      console.warn('Token Guide leaves a damaged value where it is.', error) // it cannot even be kept for the session
    }
  }
}

async function repairRecord(key: string, value: unknown, mended: RecordCondition): Promise<void> {
  switch (mended.kind) {
    case 'fine':
      return
    case 'migrated':
      return storeItems({ [key]: mended.value })
    case 'salvaged':
      return storeItems({ ...setAsideCopy(key, value), [key]: mended.value })
    case 'lost':
      return storeItems(setAsideCopy(key, value), [key])
  }
}

/** No text of a guide is the person's own. */
const setAsideCopy = (key: string, value: unknown): Record<string, unknown> => ({
  [setAsideKey(key, Date.now())]: isGuideKey(key) ? value : redactTokens(value),
})
