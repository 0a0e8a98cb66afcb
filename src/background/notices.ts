// A reminder that is still on screen goes when its token no longer waits.
import { clearNotice, shownNotices } from '../browser/notifications'
import { isWaiting } from '../guide/progress'
import type { Shelf } from '../state/shelf'
import { guideKeyOf } from './alarms'

export async function syncNotices({ guides }: Shelf): Promise<void> {
  for (const id of await shownNotices()) {
    const key = guideKeyOf(id)
    const guide = key === null ? undefined : guides[key]
    if (key !== null && (guide === undefined || !isWaiting(guide.progress))) await clearNotice(id)
  }
}
