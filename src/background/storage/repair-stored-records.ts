// Repairs stored records when the worker starts:
//
//   valid     stays
//   migrated  is stored in today's version
//   salvaged  is stored as far as it could be read; a copy of the damaged value is set aside under a dated key
//   lost      is deleted; a copy is set aside; a guide is begun anew beside those of other users of its org
//
// Nothing is thrown away, except words in a person's own texts that look like a token.
import type { Items } from '../../browser/storage'
import { checkRecord, type RecordCondition } from '../../state/readers/check-and-migrate-record'
import { setAsideKey } from '../../state/records/set-aside-keys'
import { isGuideKey } from '../../state/records/storage-keys'
import { redactTokens } from '../../state/user-text/secret-detection'
import { guideInPlaceOfLost } from './guide-in-place-of-lost'
import { readStoredItems, storeItems } from './retrying-store'

/** Call only inside the write queue (write-queue.ts). */
export async function repairStoredRecords(): Promise<void> {
  const stored = await readStoredItems(null)
  for (const [key, value] of Object.entries(stored)) {
    try {
      await repairRecord(key, value, checkRecord(key, value), stored)
    } catch (error) {
      console.warn('Token Guide leaves a damaged value where it is.', error) // not even the session's storage takes it
    }
  }
}

async function repairRecord(key: string, value: unknown, condition: RecordCondition, stored: Items): Promise<void> {
  switch (condition.kind) {
    case 'valid':
      return
    case 'migrated':
      return storeItems({ [key]: condition.value })
    case 'salvaged':
      return storeItems({ ...setAsideCopy(key, value), [key]: condition.value })
    case 'lost': {
      const anew = guideInPlaceOfLost(key, stored)
      if (anew === null) return storeItems(setAsideCopy(key, value), [key])
      return storeItems({ ...setAsideCopy(key, value), [key]: anew })
    }
  }
}

/** The only text of a guide that a person wrote is its label. The names of orgs may be long, and are kept. */
const setAsideCopy = (key: string, value: unknown): Record<string, unknown> => ({
  [setAsideKey(key, Date.now())]: isGuideKey(key) ? withRedactedLabel(value) : redactTokens(value),
})

const withRedactedLabel = (value: unknown): unknown =>
  typeof value === 'object' && value !== null && 'label' in value
    ? { ...value, label: redactTokens(value.label) }
    : value
