// The one place where anything is stored. What the browser cannot store now is kept for the session, read as if it were
// stored, and tried again: with the next change, and every minute. Call only inside the write queue (write-queue.ts).
import { setAlarm } from '../../browser/alarms'
import { type Items, readItems, readSession, removeItems, writeItems, writeSession } from '../../browser/storage'
import {
  hasPendingWrites,
  mergePendingWrites,
  NO_PENDING_WRITES,
  overlayPendingWrites,
  PENDING_WRITES_KEY,
  type PendingWrites,
  parsePendingWrites,
} from '../../state/records/pending-writes'
import { sendToSalesforceTabs } from '../tabs/salesforce-tabs'

export const RETRY_ALARM = 'store-again'

/** How long until what could not be stored is tried again (ms). */
const RETRY_DELAY_MS = 60_000

const readPendingWrites = async (): Promise<PendingWrites> => parsePendingWrites(await readSession(PENDING_WRITES_KEY))

/** The given keys, or everything, as it is or is to be stored. */
export async function readStoredItems(keys: string[] | null): Promise<Items> {
  return overlayPendingWrites(await readItems(keys), await readPendingWrites(), keys)
}

/** Rejects only where nothing at all can be kept. */
export async function storeItems(items: Items, removed: readonly string[] = []): Promise<void> {
  const before = await readPendingWrites()
  const all = mergePendingWrites(before, { items, removed })
  if (await tryToWrite(all)) {
    if (hasPendingWrites(before)) await writeSession({ [PENDING_WRITES_KEY]: NO_PENDING_WRITES })
    return
  }
  await writeSession({ [PENDING_WRITES_KEY]: all })
  setAlarm(RETRY_ALARM, Date.now() + RETRY_DELAY_MS)
  await sendToSalesforceTabs({ kind: 'changed', items, removed: [...removed] })
}

export const deleteItems = (keys: readonly string[]): Promise<void> => storeItems({}, keys)

/** Tries once more to store what waits. */
export const retryPendingWrites = async (): Promise<void> => {
  if (hasPendingWrites(await readPendingWrites())) await storeItems({})
}

async function tryToWrite({ items, removed }: PendingWrites): Promise<boolean> {
  try {
    if (Object.keys(items).length > 0) await writeItems(items)
    if (removed.length > 0) await removeItems([...removed]) // last: what takes its place is safe by then
    return true
  } catch (error) {
    console.warn('Token Guide could not store that yet.', error)
    return false
  }
}
