// Reminders that are on screen: which guides each is about, and when it goes because a token no longer waits.
import { clearNotice, shownNotices } from '../../browser/notifications'
import { isWaiting } from '../../guide/progress-state'
import type { Guide } from '../../state/records/guide-record'
import type { StoredState } from '../../state/stored/stored-state'
import { guideKeyOfReminder, reminderName } from './reminder-alarms'

/** In place of a guide's key, in a notification about several; how many stands behind it. */
const SEVERAL_PREFIX = 'several:'

export const isAboutSeveral = (key: string): boolean => key.startsWith(SEVERAL_PREFIX)

export const notificationIdFor = (keys: readonly string[]): string =>
  reminderName(keys.length === 1 ? (keys[0] ?? '') : `${SEVERAL_PREFIX}${keys.length}`)

export type WaitingGuide = readonly [key: string, guide: Guide]

/** The guides that a notification is about and that still wait: the one, or those that the last reminder was about. */
export function waitingGuidesOf(key: string, { guides }: StoredState): readonly WaitingGuide[] {
  const all = Object.entries(guides)
  const last = Math.max(...all.map(([, { progress }]) => progress.remindedAt ?? 0))
  return all
    .filter(([, { progress }]) => isWaiting(progress))
    .filter(([each, { progress }]) => (isAboutSeveral(key) ? progress.remindedAt === last : each === key))
}

/** The guides of all reminders on screen that still wait. */
export async function waitingGuidesOnScreen(shelf: StoredState): Promise<readonly WaitingGuide[]> {
  const keys = (await shownNotices()).flatMap((id) => guideKeyOfReminder(id) ?? [])
  return keys.flatMap((key) => waitingGuidesOf(key, shelf))
}

export async function closeReminders(): Promise<void> {
  for (const id of await shownNotices()) if (guideKeyOfReminder(id) !== null) await clearNotice(id)
}

/** What names an org whose token no longer waits goes, also where it names others: the popup shows those. */
export async function closeOutdatedReminders(shelf: StoredState): Promise<void> {
  for (const id of await shownNotices()) {
    const key = guideKeyOfReminder(id)
    if (key === null) continue
    const waiting = waitingGuidesOf(key, shelf).map(([each]) => each)
    if (waiting.length === 0 || notificationIdFor(waiting) !== id) await clearNotice(id)
  }
}
