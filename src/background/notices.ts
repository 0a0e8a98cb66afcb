// A reminder that is still on screen goes when its token no longer waits.
import { clearNotice, shownNotices } from '../browser/notifications'
import { isWaiting } from '../guide/progress'
import type { Shelf } from '../state/shelf'
import { guideKeyOf } from './alarms'

/** In place of a guide's key, in a notification about several orgs. */
export const SEVERAL = 'several'

export async function syncNotices({ guides }: Shelf): Promise<void> {
  const waiting = Object.entries(guides).flatMap(([key, { progress }]) => (isWaiting(progress) ? [key] : []))
  for (const id of await shownNotices()) {
    const key = guideKeyOf(id)
    const isOwed = key === SEVERAL ? waiting.length > 0 : key === null || waiting.includes(key)
    if (!isOwed) await clearNotice(id)
  }
}
