// Stored values at the start of the worker: older versions are brought to today's; of damaged ones, what is valid is kept, and
// what was there is set aside under a dated key. Nothing is thrown away but what looks like a token in a person's own texts.

import { withoutTokens } from '../../state/readers/secret-detection'
import { type Mended, mend } from '../../state/records/mend-record'
import { setAsideKey } from '../../state/records/other-records'
import { isGuideKey } from '../../state/records/storage-keys'
import { readStored, store } from './retrying-store'

export async function repair(): Promise<void> {
  for (const [key, value] of Object.entries(await readStored(null))) {
    try {
      await repairOne(key, value, mend(key, value))
    } catch (error) {
      console.warn('Token Guide leaves a damaged value where it is.', error) // it cannot even be kept for the session
    }
  }
}

async function repairOne(key: string, value: unknown, mended: Mended): Promise<void> {
  switch (mended.kind) {
    case 'fine':
      return
    case 'migrated':
      return store({ [key]: mended.value })
    case 'salvaged':
      return store({ ...setAside(key, value), [key]: mended.value })
    case 'lost':
      return store(setAside(key, value), [key])
  }
}

/** No text of a guide is the person's own. */
const setAside = (key: string, value: unknown): Record<string, unknown> => ({
  [setAsideKey(key, Date.now())]: isGuideKey(key) ? value : withoutTokens(value),
})
