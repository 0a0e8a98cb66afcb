// The only place that writes storage. A write that fails stays pending in the session's storage; what is pending is
// read as if it were stored. Call only inside the write queue (write-queue.ts).
//
//                        write succeeds
//   nothing pending  <------------------  pending writes  --+
//          |                                 ^      ^       |  next change, or the alarm
//          +---------- write fails ----------+      +-------+  after a minute: write fails again
import { setAlarm } from '../../browser/alarms'
import {
  type Items,
  readItems,
  readSessionItem,
  removeItems,
  writeItems,
  writeSessionItems,
} from '../../browser/storage'
import {
  hasPendingWrites,
  mergePendingWrites,
  NO_PENDING_WRITES,
  overlayPendingWrites,
  PENDING_WRITES_KEY,
  type PendingWrites,
  parsePendingWrites,
} from '../../state/records/writes-to-retry'
import { sendToSalesforceTabs } from '../tabs/salesforce-tabs'

/** The name of the alarm at which pending writes are tried again. */
export const RETRY_ALARM = 'store-again'

const RETRY_DELAY_MS = 60_000

const readPendingWrites = async (): Promise<PendingWrites> =>
  parsePendingWrites(await readSessionItem(PENDING_WRITES_KEY))

/** The items under the keys (null: all items), with the pending writes laid over them. */
export async function readStoredItems(keys: string[] | null): Promise<Items> {
  return overlayPendingWrites(await readItems(keys), await readPendingWrites(), keys)
}

/**
 * Writes items and deletes keys, together with all that is pending. Where that fails, it stays pending and is tried
 * again. Rejects only where the session's storage fails, too.
 */
export async function storeItems(items: Items, removed: readonly string[] = []): Promise<void> {
  const pending = await readPendingWrites()
  const writes = mergePendingWrites(pending, { items, removed })
  if (await tryToWrite(writes)) {
    if (hasPendingWrites(pending)) await writeSessionItems({ [PENDING_WRITES_KEY]: NO_PENDING_WRITES })
    return
  }
  await writeSessionItems({ [PENDING_WRITES_KEY]: writes })
  await setAlarm(RETRY_ALARM, Date.now() + RETRY_DELAY_MS).catch(() => {}) // then the next event tries again
  await sendToSalesforceTabs({ kind: 'pending-writes', items, removed: [...removed] })
}

export const deleteItems = (keys: readonly string[]): Promise<void> => storeItems({}, keys)

export const retryPendingWrites = async (): Promise<void> => {
  if (hasPendingWrites(await readPendingWrites())) await storeItems({})
}

/** Whether the browser could write all of it. */
async function tryToWrite({ items, removed }: PendingWrites): Promise<boolean> {
  try {
    if (Object.keys(items).length > 0) await writeItems(items)
    if (removed.length > 0) await removeItems([...removed]) // last: by then, a copy that was set aside is stored
    return true
  } catch (error) {
    console.warn('Token Guide could not store that yet.', error)
    return false
  }
}
