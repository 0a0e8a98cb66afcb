// After a clock was set back: stored moments that lie ahead are put right, once, so that nothing waits for them and nothing
// counts as later than what comes next.
import type { Items } from '../../browser/storage'
import { clampProgressTimes, clampTime } from '../../guide/clamp-future-times'
import { tokenPlaceRecord } from '../../state/records/token-place-record'
import { toolsRecord } from '../../state/records/tool-record'
import type { StoredState } from '../../state/stored/stored-state'
import { readStoredState } from './read-stored-state'
import { storeItems } from './retrying-store'

export async function clampStoredTimes(): Promise<void> {
  const righted = clampedItems(await readStoredState(), Date.now())
  if (Object.keys(righted).length > 0) await storeItems(righted)
}

/** What has to be written anew. */
function clampedItems({ guides, tools, tokenPlaces }: StoredState, now: number): Items {
  const items: Items = {}
  for (const [key, guide] of Object.entries(guides)) {
    const progress = clampProgressTimes(guide.progress, now)
    if (progress !== guide.progress) items[key] = { ...guide, progress }
  }
  for (const [key, place] of Object.entries(tokenPlaces)) {
    const at = clampTime(place.at, now)
    if (at !== place.at) items[key] = tokenPlaceRecord({ ...place, at })
  }
  for (const [key, list] of Object.entries(tools)) {
    const righted = list.map((tool) => ({
      ...tool,
      updatedAt: tool.updatedAt === null ? null : clampTime(tool.updatedAt, now),
    }))
    if (righted.some(({ updatedAt }, at) => updatedAt !== list[at]?.updatedAt)) items[key] = toolsRecord(righted)
  }
  return items
}
