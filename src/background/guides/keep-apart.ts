// Until the person says whose a reset is, it has a guide of its own, with its own reminders: neither token is lost. Call
// only inside the write queue (write-queue.ts).
import type { Progress } from '../../guide/progress-state'
import type { Guide } from '../../state/records/guide-record-types'
import { guideKey } from '../../state/records/storage-keys'
import { reconcile } from '../sync/reconcile-browser-with-state'
import { firstFreeOrDoneUser } from './first-free-user'
import { newGuide, writeGuides } from './guide-writer'

/**
 * `waiting`: the guide whose user may have reset again. `removed`: keys to delete in the same write. False where the org
 * has as many users as it can have, and nothing was changed.
 */
export async function keepApart(
  { owner, asks }: Guide,
  progress: Progress,
  removed: readonly string[] = [],
): Promise<boolean> {
  if (owner.kind !== 'org') return false
  const waiting = asks ?? owner.user
  const user = await firstFreeOrDoneUser(owner.org.key, waiting)
  if (user === null) return false
  const apart = newGuide({ ...owner, user })
  await writeGuides({ [guideKey(apart.owner)]: { ...apart, progress, asks: waiting } }, removed)
  await reconcile()
  return true
}
