// A token was mailed and is not saved yet, as far as we know: the question whether it is, and the next reminder.
import { t, uiLanguage } from '../../browser/i18n'
import { checklist } from '../../guide/checklist'
import { planReminders } from '../../guide/reminder-plan-across-orgs'
import { progressesOf, type StoredState } from '../../state/stored/stored-state'
import { askBackground } from '../../ui/ask-background'
import { dayAndTimeText } from '../../ui/relative-time-text'
import { lazyPart } from '../lazy-part'
import type { Subject } from '../popup-subject'
import { ProgressBars } from '../steps/progress-bars'
import { tickWithUndo } from '../tick-with-undo'
import type { StateProps } from './state-props'

const RemindersNotice = lazyPart(() => import('./reminders-notice').then((module) => module.RemindersNotice))

type Props = Omit<StateProps, 'onToggle' | 'children'>

export function TokenWaitsCard({ subject, stored, showOutcome, showMessage, startOrShow }: Props) {
  const { key, progress, status } = subject
  const tickSaved = () =>
    void tickWithUndo({ guide: key, progress, step: 'save-token', done: true }, showOutcome, showMessage)
  const snooze = () => showOutcome(askBackground({ kind: 'snooze', guide: key }))
  return (
    <section class="card">
      <ProgressBars statuses={checklist(progress)} />
      <div class="stack">
        <h2 class="title">{t('popup_waiting')}</h2>
        <div class="line reminder">
          <p class="small quiet" data-next-reminder>
            {status === 'waiting' ? nextReminderText(subject, stored) : t('popup_stopped_unsaved')}
          </p>
          {status === 'waiting' && stored.settings.reminds && <RemindersNotice showOutcome={showOutcome} />}
        </div>
      </div>
      <div class="actions">
        <button type="button" class="primary" data-action="saved" onClick={tickSaved}>
          {t('saved_button')}
        </button>
        {status === 'waiting' ? (
          <button type="button" class="secondary" data-action="snooze" onClick={snooze}>
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

function nextReminderText({ key }: Subject, stored: StoredState): string {
  if (!stored.settings.reminds) return t('popup_reminders_switched_off')
  const now = Date.now()
  const next = planReminders(progressesOf(stored), now, stored.settings).get(key)
  return next === undefined ? t('popup_no_more_reminders') : t('popup_snoozed', dayAndTimeText(next, now, uiLanguage()))
}
