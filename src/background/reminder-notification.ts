// Shows a reminder when its alarm fires, and does what its buttons say. When it fires is decided in guide/reminder-plan.ts.
import { t } from '../browser/i18n'
import { clearNotification, type NotificationTexts, showNotification } from '../browser/notifications'
import { dueBy, planReminders } from '../guide/reminder-plan'
import { snoozeUntil } from '../guide/reminder-schedule'
import { orgName } from '../state/org-display-name'
import { progressesOf } from '../state/stored/stored-state'
import { advanceGuide, advanceGuides } from './guides/guide-writer'
import { rightenClocks } from './storage/clamp-stored-times'
import { readStoredState } from './storage/read-stored-state'
import { reconcile } from './sync/reconcile'
import { guideKeyOf } from './sync/reminder-alarms'
import {
  clearReminders,
  isAboutSeveral,
  noticeIdFor,
  type Waiting,
  waitingFor,
  waitingOnScreen,
} from './sync/shown-reminders'
import { openChecklist } from './tabs/open-checklist-tab'

const FIRST_BUTTON = 0

/**
 * Reminds of all guides that are due, in one notification, together with those of which one is still on screen; an alarm
 * that came too early is set again.
 */
export async function remind(name: string): Promise<void> {
  if (guideKeyOf(name) === null) return
  await rightenClocks()
  const shelf = await readStoredState()
  const now = Date.now()
  const due = dueBy(now, progressesOf(shelf)).flatMap((key): Waiting[] => {
    const guide = shelf.guides[key]
    return guide === undefined ? [] : [[key, guide]]
  })
  if (due.length === 0) return reconcile()
  const all = new Map([...(await waitingOnScreen(shelf)), ...due])
  await clearReminders()
  await showNotification(noticeIdFor([...all.keys()]), noticeOf([...all]))
  await advanceGuides([...all.values()].map(({ owner }) => [owner, { kind: 'reminded', at: now }]))
}

function noticeOf(waiting: readonly Waiting[]): NotificationTexts {
  const names = waiting.map(([, { owner }]) => orgName(owner)).join(', ')
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

/** Opens the checklist of the org that the reminder was about. */
export async function reminderClicked(id: string): Promise<void> {
  const key = guideKeyOf(id)
  if (key === null) return
  const [first] = waitingFor(key, await readStoredState())
  await openChecklist(first?.[0] ?? null)
  await clearNotification(id)
}

/** Saved, the checklist asks where; so it opens, too. */
export async function reminderButton(id: string, button: number): Promise<void> {
  const key = guideKeyOf(id)
  if (key === null) return
  if (button === FIRST_BUTTON && isAboutSeveral(key)) return reminderClicked(id)
  const now = Date.now()
  for (const [each, { owner }] of waitingFor(key, await readStoredState())) {
    if (button === FIRST_BUTTON) {
      await advanceGuide(owner, { kind: 'ticked', step: 'save-token', done: true, at: now })
      await openChecklist(each)
    } else await advanceGuide(owner, { kind: 'snoozed', until: await laterThanPlanned(each, now) })
  }
  await clearNotification(id)
}

/** The moment to which "remind me later" moves a guide's next reminder (ms since the epoch). */
export async function laterThanPlanned(key: string, now: number): Promise<number> {
  return snoozeUntil(planReminders(progressesOf(await readStoredState()), now).get(key) ?? now, now)
}
