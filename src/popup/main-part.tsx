// What to do now: one main button, and what must be known before or after the reset.
import { type MessageKey, t, uiLanguage } from '../browser/i18n'
import { isSaved, type Progress } from '../guide/progress'
import { nextReminder } from '../guide/reminders'
import { when } from '../ui/when'
import { ask, startOrShow } from './actions'
import type { Stage, Subject } from './subject'

interface Props {
  subject: Subject
  isOrdinaryTab: boolean
  run: (task: Promise<string | null>) => void
}

const MAIN_LABEL: Readonly<Record<Stage, MessageKey>> = {
  new: 'popup_start',
  stopped: 'popup_continue',
  running: 'popup_show',
  waiting: 'popup_show',
  saved: 'popup_start_again',
}

const moment = (time: number): string => when(time, Date.now(), uiLanguage())

export function MainPart({ subject, isOrdinaryTab, run }: Props) {
  const { progress, stage } = subject
  const start = () => run(startOrShow(subject, isOrdinaryTab))
  return (
    <section class="main-part">
      <State progress={progress} stage={stage} />
      {progress.reset === null && <p class="warning">{t('popup_reset_warning')}</p>}
      {isUnsaved(progress) ? (
        <Waiting subject={subject} run={run} start={start} />
      ) : (
        <button type="button" class={stage === 'saved' ? 'secondary' : 'primary'} data-action="start" onClick={start}>
          {t(MAIN_LABEL[stage])}
        </button>
      )}
    </section>
  )
}

/** A token was mailed, and nobody has said that it is safe; also while the guide is stopped. */
const isUnsaved = (progress: Progress): boolean => progress.reset !== null && !isSaved(progress)

function State({ progress, stage }: { progress: Progress; stage: Stage }) {
  const { told, lastReset, reset } = progress
  const savedAt = told['save-token']?.at
  const resetAt = reset?.at ?? lastReset?.at
  const isOver = stage === 'saved' || stage === 'new'
  return (
    <>
      {stage === 'saved' && savedAt !== undefined && (
        <p class="good">
          {t(told['use-token']?.kind === 'done' ? 'popup_all_done' : 'popup_saved_line', moment(savedAt))}
        </p>
      )}
      {stage === 'stopped' && <p class="quiet">{t(isUnsaved(progress) ? 'popup_stopped_unsaved' : 'popup_stopped')}</p>}
      {isOver && resetAt !== undefined && <p class="quiet">{t('popup_last_reset', moment(resetAt))}</p>}
    </>
  )
}

interface WaitingProps {
  subject: Subject
  run: Props['run']
  start: () => void
}

function Waiting({ subject: { key, progress, stage }, run, start }: WaitingProps) {
  const save = () => run(ask({ kind: 'tick', guide: key, step: 'save-token', done: true }))
  return (
    <>
      <p class="asks">{t('popup_waiting', moment(progress.reset?.at ?? 0))}</p>
      <div class="pair">
        <button type="button" class="primary" data-action="saved" onClick={save}>
          {t('saved_button')}
        </button>
        {stage === 'waiting' && (
          <button
            type="button"
            class="secondary"
            data-action="snooze"
            onClick={() => run(ask({ kind: 'snooze', guide: key }))}
          >
            {t('snooze_button')}
          </button>
        )}
      </div>
      <div class="row">
        <span class="quiet" data-next-reminder>
          {stage === 'waiting' && reminderText(progress)}
        </span>
        <button type="button" data-action="start" onClick={start}>
          {t(MAIN_LABEL[stage])}
        </button>
      </div>
    </>
  )
}

function reminderText(progress: Progress): string {
  const next = nextReminder(progress)
  if (next === null) return t('popup_no_more_reminders')
  return t(progress.snoozedUntil === null ? 'popup_next_reminder' : 'popup_snoozed', moment(next))
}
