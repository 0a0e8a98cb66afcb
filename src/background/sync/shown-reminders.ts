// The reminder notifications that are on screen: which guides each is about, and when one is closed because a token it
// names no longer waits to be saved.
import { clearNotification, shownNotificationIds } from '../../browser/notifications'
import { isWaiting } from '../../guide/progress-state'
import type { Guide } from '../../state/records/guide-record-types'
import type { StoredState } from '../../state/stored/stored-state'
import { guideKeyOfReminder, reminderName } from './reminder-alarms'

/** Stands in place of a guide's key in the id of a notification about several guides. Their number follows. */
const SEVERAL_PREFIX = 'several:'

export const isAboutSeveral = (key: string): boolean => key.startsWith(SEVERAL_PREFIX)

/** The id of a notification about the guides with these keys. */
export const notificationIdFor = (keys: readonly string[]): string =>
  reminderName(keys.length === 1 ? (keys[0] ?? '') : `${SEVERAL_PREFIX}${keys.length}`)

/** A guide whose token waits to be saved. */
export type WaitingGuide = readonly [key: string, guide: Guide]

/**
 * The guides that a notification is about and that still wait. For a notification about several, these are the guides
 * that were reminded of last.
 */
export function waitingGuidesOf(key: string, { guides }: StoredState): readonly WaitingGuide[] {
  const all = Object.entries(guides)
  const lastRemindedAt = Math.max(...all.map(([, { progress }]) => progress.remindedAt ?? 0))
  return all
    .filter(([, { progress }]) => isWaiting(progress))
    .filter(([each, { progress }]) => (isAboutSeveral(key) ? progress.remindedAt === lastRemindedAt : each === key))
}

/** The guides of all reminders on screen that still wait. */
export async function waitingGuidesOnScreen(state: StoredState): Promise<readonly WaitingGuide[]> {
  const keys = (await shownNotificationIds()).flatMap((id) => guideKeyOfReminder(id) ?? [])
  return keys.flatMap((key) => waitingGuidesOf(key, state))
}

export async function closeReminders(): Promise<void> {
  for (const id of await shownNotificationIds()) if (guideKeyOfReminder(id) !== null) await clearNotification(id)
}

/**
 * Closes each reminder that names an org whose token no longer waits. It closes also where the reminder names other
 * orgs that still wait: the popup shows those. Where the person wants no reminders, all are closed.
 */
export async function closeOutdatedReminders(state: StoredState): Promise<void> {
  if (!state.settings.reminds) return closeReminders()
  for (const id of await shownNotificationIds()) {
    const key = guideKeyOfReminder(id)
    if (key === null) continue
    const waitingKeys = waitingGuidesOf(key, state).map(([each]) => each)
    if (waitingKeys.length === 0 || notificationIdFor(waitingKeys) !== id) await clearNotification(id)
  }
}
