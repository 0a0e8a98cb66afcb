// What a person says about the users of an org: what one is called, that another one comes, whose a reset is. Call only
// inside the write queue (write-queue.ts).
import { advanceProgress } from '../../guide/advance-progress'
import type { Refusal } from '../../state/messages/messages'
import type { Guide } from '../../state/records/guide-record-types'
import { guideKey, orgGuideKey, userKey } from '../../state/records/storage-keys'
import { reconcile } from '../sync/reconcile-browser-with-state'
import { firstFreeUser } from './first-free-user'
import { newGuide, readGuide, turnInFront, writeGuides } from './guide-writer'
import { joinToolsAndPlaces, withStepOfTools } from './join-tools-and-places'

async function changeGuide(guide: Guide, change: Partial<Guide>): Promise<void> {
  await writeGuides({ [guideKey(guide.owner)]: { ...guide, ...change, changedAt: Date.now() } })
  await reconcile()
}

/** Null where it is stored. `key`: the storage key of a guide. */
export async function labelGuide(key: string, label: string): Promise<Refusal | null> {
  const guide = await readGuide(key)
  if (guide === null) return 'no-such-guide'
  if (guide.label !== label) await changeGuide(guide, { label })
  return null
}

/** From now on, pages of the org count for this guide, if it runs. Does nothing where there is no such guide. */
export async function chooseGuide(key: string): Promise<void> {
  const guide = await readGuide(key)
  if (guide === null) return
  const turn = await turnInFront(guide)
  if (turn !== guide.turn) await changeGuide(guide, { turn })
}

/**
 * Starts a guide for another user of the org that the guide under `key` is of. Gives its key, or why there is none.
 */
export async function startForOtherUser(
  key: string,
  label: string,
): Promise<{ readonly guide: string } | { readonly why: Refusal }> {
  const owner = (await readGuide(key))?.owner
  if (owner?.kind !== 'org') return { why: 'no-such-guide' }
  const user = await firstFreeUser(owner.org.key)
  if (user === null) return { why: 'users-full' }
  const now = Date.now()
  const guide = newGuide({ ...owner, user })
  // Begun anew rather than only started: a confirmation page that is open already is not of this user.
  const progress = advanceProgress(guide.progress, { kind: 'restarted', at: now })
  await changeGuide(guide, { label, progress, turn: await turnInFront(guide) })
  return { guide: guideKey(guide.owner) }
}

/**
 * The person says whose the reset of the guide under `key` is: a known user's, by number, or (null) another one's. Null
 * where it is stored. An answer to a question that is not open any more changes nothing.
 */
export async function answerWhoseReset(key: string, user: number | null): Promise<Refusal | null> {
  const asking = await readGuide(key)
  if (asking === null || asking.asks === null || asking.owner.kind !== 'org') return 'no-such-question'
  if (user === null) {
    await changeGuide(asking, { asks: null, turn: await turnInFront(asking) })
    return null
  }
  const claiming = await readGuide(orgGuideKey(userKey(asking.owner.org.key, user)))
  if (claiming === null || claiming.asks !== null) return 'no-such-guide'
  const claimed = { kind: 'claimed', from: asking.progress } as const
  const joined = await joinToolsAndPlaces(asking, claiming)
  if (joined === null) return 'list-full'
  const advanced = advanceProgress(claiming.progress, claimed)
  const isStepAsked = joined.areToolsMoved || advanced.reset !== claiming.progress.reset
  const progress = isStepAsked ? withStepOfTools(advanced, joined.tools) : advanced
  await writeGuides(
    {
      [guideKey(claiming.owner)]: {
        ...claiming,
        progress,
        turn: await turnInFront(claiming),
        changedAt: Date.now(),
      },
    },
    [key, ...joined.removed],
    joined.items,
  )
  await reconcile()
  return null
}
