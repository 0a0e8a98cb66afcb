// A token was mailed and is not saved yet, as far as we know: the question whether it is, and the next reminder.
import { t, uiLanguage } from '../../browser/i18n'
import type { NotificationAccess } from '../../browser/notification-access'
import { planReminders } from '../../guide/reminder-plan-across-orgs'
import { progressesOf, type StoredState } from '../../state/stored/stored-state'
import { askBackground } from '../../ui/ask-background'
import { dayAndTimeText } from '../../ui/relative-time-text'
import { useNotificationAccess } from '../../ui/use-notification-access'
import type { Subject } from '../popup-subject'
import { tickWithUndo } from '../tick-with-undo'
import { RemindersNotice } from './reminders-notice'
import type { StateProps } from './state-props'

interface Props extends Omit<StateProps, 'onToggle' | 'children'> {
  /** Saving is what is to be done next. */
  readonly isNext: boolean
}

export function TokenWaitsCard({ subject, stored, isNext, showOutcome, showMessage, startOrShow }: Props) {
  const { key, progress, status } = subject
  const tickSaved = () =>
    void tickWithUndo({ guide: key, progress, step: 'save-token', done: true }, showOutcome, showMessage)
  const { access, askForAccess } = useNotificationAccess()
  const isReminding = status === 'waiting' && stored.settings.reminds
  const snooze = async () =>
    (await askBackground({ kind: 'snooze', guide: key })) ??
    t(access === 'not-asked' ? 'popup_reminders_refused' : 'popup_put_off')
  return (
    <section class="card">
      <div class="stack">
        <h2 class="title" tabIndex={isNext ? -1 : undefined}>
          {t('popup_waiting')}
        </h2>
        <div class="line reminder">
          {!(isReminding && access === 'switched-off') && (
            <p class="small quiet" data-next-reminder>
              {status === 'waiting' ? nextReminderText(subject, stored, access) : t('popup_stopped_unsaved')}
            </p>
          )}
          {isReminding && <RemindersNotice access={access} askForAccess={askForAccess} showOutcome={showOutcome} />}
        </div>
      </div>
      <div class="actions">
        <button type="button" class={isNext ? 'primary' : 'secondary'} data-action="saved" onClick={tickSaved}>
          {t('saved_button')}
        </button>
        {status === 'waiting' ? (
          <button type="button" class="secondary" data-action="snooze" onClick={() => showOutcome(snooze())}>
            {t('snooze_button')}
          </button>
        ) : (
          <button type="button" class="secondary" data-action="start" onClick={startOrShow}>
            {t('popup_continue')}
          </button>
        )}
      </div>
    </section>
  )
}

/** Nothing while it is not known whether a reminder can be shown. */
function nextReminderText({ key }: Subject, stored: StoredState, access: NotificationAccess | null): string {
  if (!stored.settings.reminds) return t('popup_reminders_switched_off')
  if (access === null) return ''
  const now = Date.now()
  const next = planReminders(progressesOf(stored), now, stored.settings).get(key)
  if (next === undefined) return t('popup_no_more_reminders')
  return t(
    access === 'not-asked' ? 'popup_reminder_if_allowed' : 'popup_snoozed',
    dayAndTimeText(next, now, uiLanguage()),
  )
}
