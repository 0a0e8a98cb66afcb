// Deletes stored records, and stores deleted ones again. Call only inside the write queue (write-queue.ts).
import type { Items } from '../../browser/storage'
import { checkRecord } from '../../state/readers/check-and-migrate-record'
import { isOurKey } from '../../state/records/storage-keys'
import { reconcile } from '../sync/reconcile-browser-with-state'
import { unregisterBeforeLastEnd } from '../sync/script-registration'
import { readStoredState } from './read-stored-state'
import { deleteItems, readStoredItems, storeItems } from './retrying-store'

export async function deleteRecords(keys: readonly string[]): Promise<void> {
  const { guides } = await readStoredState()
  const left = Object.entries(guides).filter(([key]) => !keys.includes(key))
  await unregisterBeforeLastEnd({ guides: Object.fromEntries(left) })
  await deleteItems(keys)
  await reconcile()
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
