// Deleting what is stored, and bringing it back. Call in turn (write-queue.ts).
import type { Items } from '../../browser/storage'
import { isOurKey, mend } from '../../state/records/mend-record'
import { reconcile } from '../sync/reconcile'
import { readStored, store, unstore } from './retrying-store'

export async function forget(keys: readonly string[]): Promise<void> {
  await unstore(keys)
  await reconcile()
}

/** Only sound records of ours, and only where nothing has taken their place. */
export async function bringBack(items: Items): Promise<void> {
  const taken = await readStored(null)
  const sound = Object.entries(items).filter(
    ([key, value]) => isOurKey(key) && !(key in taken) && mend(key, value).kind === 'fine',
  )
  if (sound.length > 0) await store(Object.fromEntries(sound))
  await reconcile()
}
