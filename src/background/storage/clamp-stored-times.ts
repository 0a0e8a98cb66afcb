// Repairs stored times after the computer's clock was set back. A time in the future is set to now, once, so that
// nothing waits for it and nothing later counts as older.
import type { Items } from '../../browser/storage'
import { clampProgressTimes, clampTime } from '../../guide/clamp-future-times'
import { tokenPlaceRecord } from '../../state/records/token-place-record'
import { toolsRecord } from '../../state/records/tool-list-record'
import type { StoredState } from '../../state/stored/stored-state'
import { readStoredState } from './read-stored-state'
import { storeItems } from './retrying-store'

/** Call only inside the write queue (write-queue.ts). */
export async function clampStoredTimes(): Promise<void> {
  const clamped = clampedItems(await readStoredState(), Date.now())
  if (Object.keys(clamped).length > 0) await storeItems(clamped)
}

/** The records that have a time in the future, with that time set to now. */
function clampedItems({ guides, tools, tokenPlaces }: StoredState, now: number): Items {
  const items: Items = {}
  for (const [key, guide] of Object.entries(guides)) {
    const progress = clampProgressTimes(guide.progress, now)
    if (progress !== guide.progress) items[key] = { ...guide, progress }
  }
  for (const [key, tokenPlace] of Object.entries(tokenPlaces)) {
    const at = clampTime(tokenPlace.at, now)
    if (at !== tokenPlace.at) items[key] = tokenPlaceRecord({ ...tokenPlace, at })
  }
  for (const [key, list] of Object.entries(tools)) {
    const clamped = list.map((tool) => ({
      ...tool,
      updatedAt: tool.updatedAt === null ? null : clampTime(tool.updatedAt, now),
    }))
    if (clamped.some(({ updatedAt }, index) => updatedAt !== list[index]?.updatedAt)) items[key] = toolsRecord(clamped)
  }
  return items
}
