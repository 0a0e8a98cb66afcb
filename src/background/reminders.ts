// Shows a reminder when its alarm fires, and does what its buttons say. When it fires is decided in guide/reminders.ts.
import { pageAddress } from '../browser/action'
import { t } from '../browser/i18n'
import { clearNotice, notify } from '../browser/notifications'
import { openTab } from '../browser/tabs'
import { isWaiting } from '../guide/progress'
import { nextReminder, snoozeUntil } from '../guide/reminders'
import { orgName } from '../state/org-name'
import { guideKeyOf } from './alarms'
import { reconcile } from './reconcile'
import { advanceGuide, readGuide } from './writer'

const POPUP_PAGE = 'src/popup/popup.html'
const SAVED_BUTTON = 0

/** Reminds of one guide if that is due; an alarm that came too early is set again. */
export async function remind(name: string): Promise<void> {
  const key = guideKeyOf(name)
  const guide = key === null ? null : await readGuide(key)
  if (guide === null) return
  const due = nextReminder(guide.progress)
  const now = Date.now()
  if (due === null || due > now) return reconcile()
  const org = orgName(guide.owner)
  await notify(name, {
    title: t('reminder_title'),
    message: t('reminder_text', org),
    buttons: [t('saved_button'), t('snooze_button')],
  })
  await advanceGuide(guide.owner, { kind: 'reminded', at: now })
}

/** Opens the checklist of the org that the reminder was about. */
export async function reminderClicked(id: string): Promise<void> {
  const key = guideKeyOf(id)
  if (key === null) return
  await clearNotice(id)
  await openTab(pageAddress(`${POPUP_PAGE}?guide=${encodeURIComponent(key)}`))
}

export async function reminderButton(id: string, button: number): Promise<void> {
  const key = guideKeyOf(id)
  const guide = key === null ? null : await readGuide(key)
  if (guide === null || !isWaiting(guide.progress)) return
  const now = Date.now()
  if (button === SAVED_BUTTON) {
    await advanceGuide(guide.owner, { kind: 'ticked', step: 'save-token', done: true, at: now })
  } else {
    await advanceGuide(guide.owner, { kind: 'snoozed', until: snoozeUntil(guide.progress, now) })
  }
  await clearNotice(id)
}
