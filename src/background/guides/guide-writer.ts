// Reads a guide, applies events to it, and stores it where that changed it. Nothing else writes guides. Call only
// inside the write queue (write-queue.ts).
import { advanceProgress, type GuideEvent } from '../../guide/advance-progress'
import { clampProgressTimes } from '../../guide/clamp-future-times'
import { NEW_PROGRESS } from '../../guide/progress-state'
import { parseGuide } from '../../state/readers/parse-stored-guide'
import { GUIDE_VERSION, type Guide, type GuideOwner } from '../../state/records/guide-record-types'
import { guideKey } from '../../state/records/storage-keys'
import { readStoredState } from '../storage/read-stored-state'
import { deleteItems, readStoredItems, storeItems } from '../storage/retrying-store'
import { reconcile } from '../sync/reconcile-browser-with-state'
import { unregisterBeforeLastEnd } from '../sync/script-registration'

/** The stored guide; null where none is stored, or it cannot be read. */
export async function readGuide(key: string): Promise<Guide | null> {
  const parsed = parseGuide(key, (await readStoredItems([key]))[key])
  return parsed.kind === 'damaged' ? null : parsed.guide
}

type GuideAdvance = readonly [owner: GuideOwner, ...events: GuideEvent[]]

/** Advances the guide of an owner. Begins a new one where there is none. */
export const advanceGuide = (owner: GuideOwner, ...events: GuideEvent[]): Promise<void> =>
  advanceGuides([[owner, ...events]])

/** Advances several guides in one write. */
export async function advanceGuides(advances: readonly GuideAdvance[]): Promise<void> {
  const changed: Record<string, Guide> = {}
  for (const [owner, ...events] of advances) {
    const key = guideKey(owner)
    const before = clampProgressTimes((await readGuide(key))?.progress ?? NEW_PROGRESS, Date.now())
    const progress = events.reduce(advanceProgress, before)
    if (progress !== before) changed[key] = { version: GUIDE_VERSION, owner, progress, changedAt: Date.now() }
  }
  if (Object.keys(changed).length > 0) {
    const state = await readStoredState()
    await unregisterBeforeLastEnd({ guides: { ...state.guides, ...changed } })
    await storeItems(changed)
  }
  await reconcile()
}

export const deleteGuide = (key: string): Promise<void> => deleteItems([key])
