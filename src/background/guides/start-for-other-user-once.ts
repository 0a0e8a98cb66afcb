// Begins a guide for another user of an org once, although two ask for it when a permission comes: the wish that was kept
// while the browser asked, and the popup, if it is still open. Call only inside the write queue (write-queue.ts).
import type { Refusal } from '../../state/messages/messages'
import type { StartWish } from '../../state/records/start-wish'
import { forgetStartWish, noteBegunGuide, readStartWish } from './start-wish'
import { startForOtherUser } from './users-of-org-changes'

/** The popup's request. Gives the guide of the wish for the same user, where that was begun already. */
export async function startForOtherUserOnce(
  guide: string,
  label: string,
): Promise<{ readonly guide: string } | { readonly why: Refusal }> {
  const wish = await readStartWish()
  await forgetStartWish()
  if (wish !== null && wish.begun !== null && wish.guide === guide && wish.otherUser === label) {
    return { guide: wish.begun }
  }
  return startForOtherUser(guide, label)
}

/** The wish, taken. Does nothing where it is for no other user. */
export async function beginOtherUserOfWish(wish: StartWish): Promise<void> {
  if (wish.otherUser === null) return
  const outcome = await startForOtherUser(wish.guide, wish.otherUser)
  if ('guide' in outcome) await noteBegunGuide(wish, outcome.guide)
}
