// Reminders that are on screen: which guides each is about, and when it goes because a token no longer waits.
import { clearNotification, shownNotificationIds } from '../../browser/notifications'
import { isWaiting } from '../../guide/progress-state'
import type { Guide } from '../../state/records/guide-record'
import type { StoredState } from '../../state/stored/stored-state'
import { alarmName, guideKeyOf } from './reminder-alarms'

/** In place of a guide's key, in a notification about several; how many stands behind it. */
const SEVERAL = 'several:'

export const isAboutSeveral = (key: string): boolean => key.startsWith(SEVERAL)

export const noticeIdFor = (keys: readonly string[]): string =>
  alarmName(keys.length === 1 ? (keys[0] ?? '') : `${SEVERAL}${keys.length}`)

export type Waiting = readonly [key: string, guide: Guide]

/** The guides that a notification is about and that still wait: the one, or those that the last reminder was about. */
export function waitingFor(key: string, { guides }: StoredState): readonly Waiting[] {
  const all = Object.entries(guides)
  const last = Math.max(...all.map(([, { progress }]) => progress.remindedAt ?? 0))
  return all
    .filter(([, { progress }]) => isWaiting(progress))
    .filter(([each, { progress }]) => (isAboutSeveral(key) ? progress.remindedAt === last : each === key))
}

/** The guides of all reminders on screen that still wait. */
export async function waitingOnScreen(shelf: StoredState): Promise<readonly Waiting[]> {
  const keys = (await shownNotificationIds()).flatMap((id) => guideKeyOf(id) ?? [])
  return keys.flatMap((key) => waitingFor(key, shelf))
}

export async function clearReminders(): Promise<void> {
  for (const id of await shownNotificationIds()) if (guideKeyOf(id) !== null) await clearNotification(id)
}

/** What names an org whose token no longer waits goes, also where it names others: the popup shows those. */
export async function syncNotices(shelf: StoredState): Promise<void> {
  for (const id of await shownNotificationIds()) {
    const key = guideKeyOf(id)
    if (key === null) continue
    const waiting = waitingFor(key, shelf).map(([each]) => each)
    if (waiting.length === 0 || noticeIdFor(waiting) !== id) await clearNotification(id)
  }
}
