// Shows a reminder when its alarm fires, and does what its buttons say. When alarms fire is decided in
// guide/reminder-plan-across-orgs.ts.
import { listText, t } from '../browser/i18n'
import { clearNotification, type NotificationTexts, showNotification } from '../browser/notifications'
import { dueGuideKeys, planReminders } from '../guide/reminder-plan-across-orgs'
import { snoozeUntil } from '../guide/reminder-schedule-of-org'
import { guideDisplayName } from '../state/guide-display-name'
import { progressesOf } from '../state/stored/stored-state'
import { advanceGuide, advanceGuides } from './guides/guide-writer'
import { clampStoredTimes } from './storage/clamp-stored-times'
import { readStoredState } from './storage/read-stored-state'
import { reconcile } from './sync/reconcile-browser-with-state'
import { guideKeyOfReminder } from './sync/reminder-alarms'
import {
  closeReminders,
  isAboutSeveral,
  notificationIdFor,
  type WaitingGuide,
  waitingGuidesOf,
  waitingGuidesOnScreen,
} from './sync/shown-reminders'
import { openChecklistTab } from './tabs/open-checklist-tab'

/** The first button: "saved" in a reminder of one org, "show" in one of several. The second is always "later". */
const FIRST_BUTTON = 0

/**
 * Shows one notification for all guides that are due, and for those that an older reminder on screen is about; it takes
 * the place of that one. Where the alarm came too early, it is set again. Call only inside the write queue.
 */
export async function showDueReminders(alarmName: string): Promise<void> {
  if (guideKeyOfReminder(alarmName) === null) return
  await clampStoredTimes()
  const state = await readStoredState()
  const now = Date.now()
  const due = dueGuideKeys(now, progressesOf(state), state.settings).flatMap((key): WaitingGuide[] => {
    const guide = state.guides[key]
    return guide === undefined ? [] : [[key, guide]]
  })
  if (due.length === 0) return void (await reconcile())
  const onScreen = await waitingGuidesOnScreen(state).catch((): readonly WaitingGuide[] => [])
  const all = new Map([...onScreen, ...due])
  try {
    await closeReminders()
    await showNotification(notificationIdFor([...all.keys()]), notificationFor([...all]))
  } catch (error) {
    console.warn('Token Guide could not show a reminder.', error)
  }
  // Also where nothing could be shown: the badge stays, and the next one is due at its own time.
  await advanceGuides([...all.values()].map(({ owner }) => [owner, { kind: 'reminded', at: now }]))
}

function notificationFor(waiting: readonly WaitingGuide[]): NotificationTexts {
  const names = listText(waiting.map(([, guide]) => guideDisplayName(guide)))
  return waiting.length === 1
    ? {
        title: t('reminder_title'),
        message: t('reminder_text', names),
        buttons: [t('saved_button'), t('snooze_button')],
      }
    : {
        title: t('reminder_title_several'),
        message: t('reminder_text_several', names),
        buttons: [t('reminder_show'), t('snooze_button')],
      }
}

/** Opens the checklist of the org that the reminder is about. `id`: of the notification. */
export async function onReminderClicked(id: string): Promise<void> {
  const key = guideKeyOfReminder(id)
  if (key === null) return
  const [first] = waitingGuidesOf(key, await readStoredState())
  await openChecklistTab(first?.[0] ?? null)
  await clearNotification(id)
}

/** "Saved" opens the checklist, too, because it asks where the token is kept. Call only inside the write queue. */
export async function onReminderButton(id: string, button: number): Promise<void> {
  const key = guideKeyOfReminder(id)
  if (key === null) return
  if (button === FIRST_BUTTON && isAboutSeveral(key)) return onReminderClicked(id)
  const now = Date.now()
  for (const [guideKey, { owner }] of waitingGuidesOf(key, await readStoredState())) {
    if (button === FIRST_BUTTON) {
      await advanceGuide(owner, { kind: 'ticked', step: 'save-token', done: true, at: now })
      await openChecklistTab(guideKey)
    } else await advanceGuide(owner, { kind: 'snoozed', until: await snoozedReminderTime(guideKey, now) })
  }
  await clearNotification(id)
}

/** The time to which "remind me later" moves a guide's next reminder (ms since the epoch). */
export async function snoozedReminderTime(guideKey: string, now: number): Promise<number> {
  const state = await readStoredState()
  return snoozeUntil(planReminders(progressesOf(state), now, state.settings).get(guideKey) ?? now, now)
}
