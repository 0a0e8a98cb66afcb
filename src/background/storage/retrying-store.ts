// The one place where anything is stored. What the browser cannot store now is kept for the session, read as if it were
// stored, and tried again: with the next change, and every minute. Call in turn (write-queue.ts).
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
  isUnstored,
  NOTHING_UNSTORED,
  overlaid,
  parseUnstored,
  UNSTORED_KEY,
  type Unstored,
  withMore,
} from '../../state/records/pending-writes'
import { tellPages } from '../tabs/salesforce-tabs'

export const STORE_AGAIN = 'store-again'

/** How long until what could not be stored is tried again (ms). */
const AGAIN_AFTER = 60_000

const waiting = async (): Promise<Unstored> => parseUnstored(await readSessionItem(UNSTORED_KEY))

/** The given keys, or everything, as it is or is to be stored. */
export async function readStored(keys: string[] | null): Promise<Items> {
  return overlaid(await readItems(keys), await waiting(), keys)
}

/** Rejects only where nothing at all can be kept. */
export async function store(items: Items, removed: readonly string[] = []): Promise<void> {
  const before = await waiting()
  const all = withMore(before, { items, removed })
  if (await isWritten(all)) {
    if (isUnstored(before)) await writeSessionItems({ [UNSTORED_KEY]: NOTHING_UNSTORED })
    return
  }
  await writeSessionItems({ [UNSTORED_KEY]: all })
  setAlarm(STORE_AGAIN, Date.now() + AGAIN_AFTER)
  await tellPages({ kind: 'changed', items, removed: [...removed] })
}

export const unstore = (keys: readonly string[]): Promise<void> => store({}, keys)

/** Tries once more to store what waits. */
export const storeAgain = async (): Promise<void> => {
  if (isUnstored(await waiting())) await store({})
}

async function isWritten({ items, removed }: Unstored): Promise<boolean> {
  try {
    if (Object.keys(items).length > 0) await writeItems(items)
    if (removed.length > 0) await removeItems([...removed]) // last: what takes its place is safe by then
    return true
  } catch (error) {
    console.warn('Token Guide could not store that yet.', error)
    return false
  }
}
