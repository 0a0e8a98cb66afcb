// Deleting what is stored, and bringing it back. Call only inside the write queue (write-queue.ts).
import type { Items } from '../../browser/storage'
import { checkRecord, isOurKey } from '../../state/readers/check-record'
import { reconcile } from '../sync/reconcile'
import { deleteItems, readStoredItems, storeItems } from './retrying-store'

export async function deleteRecords(keys: readonly string[]): Promise<void> {
  await deleteItems(keys)
  await reconcile()
}

/** Only sound records of ours, and only where nothing has taken their place. */
export async function restoreRecords(items: Items): Promise<void> {
  const taken = await readStoredItems(null)
  const sound = Object.entries(items).filter(
    ([key, value]) => isOurKey(key) && !(key in taken) && checkRecord(key, value).kind === 'fine',
  )
  if (sound.length > 0) await storeItems(Object.fromEntries(sound))
  await reconcile()
}
