// Deletes stored records, and stores deleted ones again. Call only inside the write queue (write-queue.ts).
import type { Items } from '../../browser/storage'
import { checkRecord } from '../../state/readers/check-and-migrate-record'
import type { Guide } from '../../state/records/guide-record-types'
import { isOurKey, orgGuideKey, userKey } from '../../state/records/storage-keys'
import { reconcile } from '../sync/reconcile-browser-with-state'
import { unregisterBeforeLastEnd } from '../sync/script-registration'
import { readStoredState } from './read-stored-state'
import { readStoredItems, storeItems } from './retrying-store'

export async function deleteRecords(keys: readonly string[]): Promise<void> {
  const { guides } = await readStoredState()
  const left = Object.entries(guides).filter(([key]) => !keys.includes(key))
  await unregisterBeforeLastEnd({ guides: Object.fromEntries(left) })
  await storeItems(withoutQuestionsAbout(keys, left), keys)
  await reconcile()
}

/** Whether a reset is of a user whose guide is deleted is asked no longer: it is of another user from now on. */
function withoutQuestionsAbout(deleted: readonly string[], left: readonly (readonly [string, Guide])[]): Items {
  const asking = left.filter(
    ([, { owner, asks }]) =>
      owner.kind === 'org' && asks !== null && deleted.includes(orgGuideKey(userKey(owner.org.key, asks))),
  )
  return Object.fromEntries(asking.map(([key, guide]) => [key, { ...guide, asks: null }]))
}

/** Restores only valid records of ours, and only under keys that are free. */
export async function restoreRecords(items: Items): Promise<void> {
  const stored = await readStoredItems(null)
  const restorable = Object.entries(items).filter(
    ([key, value]) => isOurKey(key) && !(key in stored) && checkRecord(key, value).kind === 'valid',
  )
  if (restorable.length > 0) await storeItems(Object.fromEntries(restorable))
  await reconcile()
}
