// Remembers that a person wants to start a guide while the browser asks for a permission, and fulfils it when the
// permission comes. Call only inside the write queue (write-queue.ts).
import { mayAccessHost } from '../../browser/permissions'
import { readSessionItem, writeSessionItems } from '../../browser/storage'
import { tabById } from '../../browser/tabs'
import { salesforceHostOf } from '../../salesforce/hosts/salesforce-host'
import { parseStartWish, START_WISH_KEY, type StartWish } from '../../state/records/start-wish'
import { ALL_USERS, guideKey } from '../../state/records/storage-keys'
import { ownerForHost } from './find-or-adopt-guide'

const writeStartWish = (wish: StartWish): Promise<void> => writeSessionItems({ [START_WISH_KEY]: wish })

export const rememberStartWish = (tabId: number, guide: string, otherUser: string | null): Promise<void> =>
  writeStartWish({ tabId, guide, otherUser, at: Date.now(), begun: null })

/** The wish was for another user, whose guide has been begun under this storage key. */
export const noteBegunGuide = (wish: StartWish, begun: string): Promise<void> => writeStartWish({ ...wish, begun })

export const readStartWish = async (): Promise<StartWish | null> =>
  parseStartWish(await readSessionItem(START_WISH_KEY), Date.now())

export async function forgetStartWish(): Promise<void> {
  if ((await readSessionItem(START_WISH_KEY)) != null) await writeSessionItems({ [START_WISH_KEY]: null })
}

/**
 * The wish that is to be fulfilled now, and the user of `guide`; null where nobody waits for it, the tab shows something
 * else by now, or the permission that came is another one. The wish is forgotten with the answer.
 */
export async function takeStartWish(): Promise<{ readonly wish: StartWish; readonly user: number } | null> {
  const wish = await readStartWish()
  if (wish === null || wish.begun !== null) return null
  const tab = await tabById(wish.tabId)
  const host = salesforceHostOf(tab?.url)
  if (tab?.url === undefined || host === null) return null
  const user = ALL_USERS.find((each) => guideKey(ownerForHost(host, wish.tabId, each)) === wish.guide)
  if (user === undefined) return null
  if (!(await mayAccessHost(new URL(tab.url).hostname))) return null
  await forgetStartWish()
  return { wish, user }
}
