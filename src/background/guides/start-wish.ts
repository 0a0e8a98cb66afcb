// Remembers that a person wants to start a guide while the browser asks for a permission, and fulfils it when the
// permission comes. Call only inside the write queue (write-queue.ts).
import { mayAccessHost } from '../../browser/permissions'
import { readSessionItem, writeSessionItems } from '../../browser/storage'
import { tabById } from '../../browser/tabs'
import { salesforceHostOf } from '../../salesforce/hosts/salesforce-host'
import { parseStartWish, START_WISH_KEY } from '../../state/records/start-wish'
import { ALL_USERS, guideKey } from '../../state/records/storage-keys'
import { ownerForHost } from './find-or-adopt-guide'

export const rememberStartWish = (tabId: number, guide: string): Promise<void> =>
  writeSessionItems({ [START_WISH_KEY]: { tabId, guide, at: Date.now() } })

export async function forgetStartWish(): Promise<void> {
  if ((await readSessionItem(START_WISH_KEY)) != null) await writeSessionItems({ [START_WISH_KEY]: null })
}

/**
 * The tab in which a guide is to be started now, and for which user of its org; null where nobody waits for it, the tab shows something else by now, or
 * the permission that came is another one. The wish is forgotten with the answer.
 */
export async function takeStartWish(): Promise<{ readonly tabId: number; readonly user: number } | null> {
  const wish = parseStartWish(await readSessionItem(START_WISH_KEY), Date.now())
  if (wish === null) return null
  const tab = await tabById(wish.tabId)
  const host = salesforceHostOf(tab?.url)
  if (tab?.url === undefined || host === null) return null
  const user = ALL_USERS.find((each) => guideKey(ownerForHost(host, wish.tabId, each)) === wish.guide)
  if (user === undefined) return null
  if (!(await mayAccessHost(new URL(tab.url).hostname))) return null
  await forgetStartWish()
  return { tabId: wish.tabId, user }
}
