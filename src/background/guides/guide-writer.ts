// Reads a guide, applies events to it, and stores it where that changed it. Nothing else writes guides. Call only
// inside the write queue (write-queue.ts).
import { advanceProgress, type GuideEvent } from '../../guide/advance-progress'
import { clampProgressTimes } from '../../guide/clamp-future-times'
import { NEW_PROGRESS } from '../../guide/progress-state'
import { parseGuide } from '../../state/readers/parse-stored-guide'
import { GUIDE_VERSION, type Guide, type GuideOwner } from '../../state/records/guide-record-types'
import { guideKey, orgGuideKey, userKeysOfOrg } from '../../state/records/storage-keys'
import { storedStateFrom } from '../../state/stored/stored-state'
import { guidesOfOrg } from '../../state/users-of-org'
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
    const stored = (await readGuide(key)) ?? newGuide(owner)
    const before = clampProgressTimes(stored.progress, Date.now())
    const progress = events.reduce(advanceProgress, before)
    const turn = events.some(isChoiceOfGuide) ? await turnInFront(stored) : stored.turn
    if (progress !== before || turn !== stored.turn) {
      const asks = progress.reset === null ? null : stored.asks // without a reset there is nothing to ask about
      changed[key] = { ...stored, owner, progress, asks, turn, changedAt: Date.now() }
    }
  }
  if (Object.keys(changed).length > 0) await writeGuides(changed)
  await reconcile()
}

const isChoiceOfGuide = ({ kind }: GuideEvent): boolean => kind === 'started' || kind === 'restarted'

/** The guide of an owner for which nothing is stored yet. */
export const newGuide = (owner: GuideOwner): Guide => ({
  version: GUIDE_VERSION,
  owner,
  progress: NEW_PROGRESS,
  label: '',
  asks: null,
  turn: 0,
  changedAt: Date.now(),
})

/** The turn with which a guide is the one that the person chose last among those of its org. */
export async function turnInFront({ owner, turn }: Guide): Promise<number> {
  if (owner.kind === 'login') return turn
  const others = (await readGuidesOfOrg(owner.org.key)).filter((each) => guideKey(each.owner) !== guideKey(owner))
  const highest = Math.max(...others.map((each) => each.turn), Number.NEGATIVE_INFINITY)
  return turn > highest ? turn : highest + 1
}

/** All guides of an org, in the order of its users. */
export async function readGuidesOfOrg(orgKey: string): Promise<readonly Guide[]> {
  const keys = userKeysOfOrg(orgKey).map(orgGuideKey)
  return guidesOfOrg(storedStateFrom(await readStoredItems(keys)).guides, orgKey)
}

/**
 * Stores guides and deletes others, in one write; `items` are stored with them. The browser agrees with it after the
 * next reconcile.
 */
export async function writeGuides(
  changed: Readonly<Record<string, Guide>>,
  removed: readonly string[] = [],
  items: Readonly<Record<string, unknown>> = {},
) {
  const kept = Object.entries((await readStoredState()).guides).filter(([key]) => !removed.includes(key))
  await unregisterBeforeLastEnd({ guides: { ...Object.fromEntries(kept), ...changed } })
  await storeItems({ ...items, ...changed }, removed)
}

export const deleteGuide = (key: string): Promise<void> => deleteItems([key])
