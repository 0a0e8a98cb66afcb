// Shows a reminder when its alarm fires, and does what its buttons say. When it fires is decided in guide/plan.ts.
import { pageAddress } from '../browser/action'
import { t } from '../browser/i18n'
import { clearNotice, type Notice, notify, shownNotices } from '../browser/notifications'
import { openTab } from '../browser/tabs'
import { dueBy, planReminders } from '../guide/plan'
import { isWaiting } from '../guide/progress'
import { snoozeUntil } from '../guide/reminders'
import { type Guide, guideKey } from '../state/guide-record'
import { orgName } from '../state/org-name'
import { progressesOf, readShelf } from '../state/shelf'
import { alarmName, guideKeyOf } from './alarms'
import { rightenClocks } from './clocks'
import { SEVERAL } from './notices'
import { reconcile } from './reconcile'
import { advanceGuide } from './writer'

const POPUP_PAGE = 'src/popup/popup.html'
const FIRST_BUTTON = 0

/** Reminds of all guides that are due, in one notification; an alarm that came too early is set again. */
export async function remind(name: string): Promise<void> {
  if (guideKeyOf(name) === null) return
  await rightenClocks()
  const shelf = await readShelf()
  const now = Date.now()
  const due = dueBy(now, progressesOf(shelf)).flatMap((key) => shelf.guides[key] ?? [])
  const [first] = due
  if (first === undefined) return reconcile()
  const id = due.length === 1 ? alarmName(guideKey(first.owner)) : alarmName(SEVERAL)
  for (const shown of await shownNotices()) if (guideKeyOf(shown) !== null && shown !== id) await clearNotice(shown)
  await notify(id, due.length === 1 ? noticeOf(first) : noticeOfSeveral(due))
  for (const { owner } of due) await advanceGuide(owner, { kind: 'reminded', at: now })
}

const noticeOf = ({ owner }: Guide): Notice => ({
  title: t('reminder_title'),
  message: t('reminder_text', orgName(owner)),
  buttons: [t('saved_button'), t('snooze_button')],
})

const noticeOfSeveral = (guides: readonly Guide[]): Notice => ({
  title: t('reminder_title_several'),
  message: t('reminder_text_several', guides.map(({ owner }) => orgName(owner)).join(', ')),
  buttons: [t('reminder_show'), t('snooze_button')],
})

/** Opens the checklist of the org that the reminder was about. */
export async function reminderClicked(id: string): Promise<void> {
  const key = guideKeyOf(id)
  if (key === null) return
  const [first] = await remindedGuides(key)
  const query = first === undefined ? '' : `?guide=${encodeURIComponent(first[0])}`
  await openTab(pageAddress(`${POPUP_PAGE}${query}`))
  await clearNotice(id)
}

export async function reminderButton(id: string, button: number): Promise<void> {
  const key = guideKeyOf(id)
  if (key === null) return
  if (key === SEVERAL && button === FIRST_BUTTON) return reminderClicked(id)
  const now = Date.now()
  for (const [each, { owner }] of await remindedGuides(key)) {
    if (button === FIRST_BUTTON) await advanceGuide(owner, { kind: 'ticked', step: 'save-token', done: true, at: now })
    else await advanceGuide(owner, { kind: 'snoozed', until: await laterThanPlanned(each, now) })
  }
  await clearNotice(id)
}

/** Of the guides that wait: the one with this key, or those that the last reminder was about. */
async function remindedGuides(key: string): Promise<readonly [string, Guide][]> {
  const { guides } = await readShelf()
  const waiting = Object.entries(guides).filter(([, { progress }]) => isWaiting(progress))
  const last = Math.max(...waiting.map(([, { progress }]) => progress.remindedAt ?? 0))
  return waiting.filter(([each, { progress }]) => (key === SEVERAL ? progress.remindedAt === last : key === each))
}

/** The moment to which "remind me later" moves a guide's next reminder (ms since the epoch). */
export async function laterThanPlanned(key: string, now: number): Promise<number> {
  return snoozeUntil(planReminders(progressesOf(await readShelf()), now).get(key) ?? now, now)
}
