// The one writer of guides: reads one, advances it, writes it if it changed. Call in turn (write-queue.ts).
import { advance, type GuideEvent } from '../../guide/advance-progress'
import { withinNow } from '../../guide/clamp-future-times'
import { NEW_PROGRESS } from '../../guide/progress-state'
import { type Guide, type Owner, parseGuide, VERSION } from '../../state/records/guide-record'
import { guideKey } from '../../state/records/storage-keys'
import { readStoredState } from '../storage/read-stored-state'
import { readStored, store, unstore } from '../storage/retrying-store'
import { reconcile, syncRegistration } from '../sync/reconcile'

/** The stored guide, or null when there is none that can be read. */
export async function readGuide(key: string): Promise<Guide | null> {
  const parsed = parseGuide(key, (await readStored([key]))[key])
  return parsed.kind === 'damaged' ? null : parsed.guide
}

type Advance = readonly [owner: Owner, ...events: GuideEvent[]]

/** Advances the guide of an owner, beginning a new one where there is none. */
export const advanceGuide = (owner: Owner, ...events: GuideEvent[]): Promise<void> =>
  advanceGuides([[owner, ...events]])

/** Advances several guides in one write. */
export async function advanceGuides(all: readonly Advance[]): Promise<void> {
  const changed: Record<string, Guide> = {}
  for (const [owner, ...events] of all) {
    const key = guideKey(owner)
    const before = withinNow((await readGuide(key))?.progress ?? NEW_PROGRESS, Date.now())
    const progress = events.reduce(advance, before)
    if (progress !== before) changed[key] = { version: VERSION, owner, progress, changedAt: Date.now() }
  }
  if (Object.keys(changed).length > 0) {
    const shelf = await readStoredState()
    // First the script, then the word: when the end is known, no page gets it any more.
    await syncRegistration({ ...shelf, guides: { ...shelf.guides, ...changed } })
    await store(changed)
  }
  await reconcile()
}

export const forgetGuide = (key: string): Promise<void> => unstore([key])
