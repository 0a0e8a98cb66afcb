// What to do now: one main button, and what must be known before or after the reset.
import { type MessageKey, t, uiLanguage } from '../browser/i18n'
import type { GuideStatus } from '../guide/guide-status'
import { isSaved, type Progress } from '../guide/progress-state'
import { planReminders } from '../guide/reminder-plan'
import { progressesOf, type StoredState } from '../state/stored/stored-state'
import { ask, type Run } from '../ui/ask-background'
import { when } from '../ui/relative-time-text'
import { MailPanel } from './mail/mail-panel'
import { startOrShow } from './popup-actions'
import { resetOf, type Subject, tokenPlaceOf, toolsToDo } from './popup-subject'
import type { TabContext } from './tab-context'
import { PlacePart } from './token-place/token-place-section'
import { ToolsLine } from './tools/affected-tools-summary'
import type { ViewId } from './view-address'

interface Props {
  subject: Subject
  shelf: StoredState
  around: TabContext
  run: Run
  openView: (view: ViewId) => void
}

const MAIN_LABEL: Readonly<Record<GuideStatus, MessageKey>> = {
  new: 'popup_start',
  stopped: 'popup_continue',
  running: 'popup_show',
  waiting: 'popup_show',
  saved: 'popup_start_again',
}

const moment = (time: number): string => when(time, Date.now(), uiLanguage())

export function MainPart({ subject, shelf, around, run, openView }: Props) {
  const { progress, status, owner } = subject
  const start = () => run(startOrShow(subject, around))
  return (
    <section class="main-part">
      <State progress={progress} stage={status} isOpen={toolsToDo(subject, shelf) > 0} />
      {!isUnsaved(progress) && owner.kind === 'org' && (
        <PlacePart
          key={subject.key}
          org={owner.org.key}
          place={tokenPlaceOf(shelf, owner)}
          resetAt={resetOf(progress)}
          asks={status === 'saved'}
          run={run}
        />
      )}
      <ToolsLine subject={subject} shelf={shelf} openView={openView} />
      {isUnsaved(progress) ? (
        <Waiting subject={subject} shelf={shelf} run={run} start={start} openView={openView} />
      ) : (
        <button type="button" class={status === 'saved' ? 'secondary' : 'primary'} data-action="start" onClick={start}>
          {t(MAIN_LABEL[status])}
        </button>
      )}
    </section>
  )
}

/** A token was mailed, and nobody has said that it is safe; also while the guide is stopped. */
const isUnsaved = (progress: Progress): boolean => progress.reset !== null && !isSaved(progress)

/** `isOpen`: a tool on the list has not got the new token. */
function State({ progress, stage, isOpen }: { progress: Progress; stage: GuideStatus; isOpen: boolean }) {
  const { told, lastReset, reset } = progress
  const savedAt = told['save-token']?.at
  const resetAt = reset?.at ?? lastReset?.at
  const isOver = stage === 'saved' || stage === 'new'
  return (
    <>
      {stage === 'saved' && savedAt !== undefined && (
        <p class="good">
          {t(told['use-token']?.kind === 'done' && !isOpen ? 'popup_all_done' : 'popup_saved_line', moment(savedAt))}
        </p>
      )}
      {stage === 'stopped' && <p class="quiet">{t(isUnsaved(progress) ? 'popup_stopped_unsaved' : 'popup_stopped')}</p>}
      {isOver && resetAt !== undefined && <p class="quiet">{t('popup_last_reset', moment(resetAt))}</p>}
    </>
  )
}

interface WaitingProps extends Pick<Props, 'subject' | 'shelf' | 'run' | 'openView'> {
  start: () => void
}

function Waiting({ subject, shelf, run, start, openView }: WaitingProps) {
  const { key, progress, status } = subject
  const save = () => run(ask({ kind: 'tick', guide: key, step: 'save-token', done: true }))
  return (
    <>
      <p class="asks">{t('popup_waiting', moment(progress.reset?.at ?? 0))}</p>
      <div class="pair">
        <button type="button" class="primary" data-action="saved" onClick={save}>
          {t('saved_button')}
        </button>
        {status === 'waiting' && (
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
          {status === 'waiting' && reminderText(subject, shelf)}
        </span>
        <button type="button" data-action="start" onClick={start}>
          {t(MAIN_LABEL[status])}
        </button>
      </div>
      <MailPanel subject={subject} mailbox={shelf.mailbox} run={run} openView={openView} />
    </>
  )
}

function reminderText({ key, progress }: Subject, shelf: StoredState): string {
  const next = planReminders(progressesOf(shelf), Date.now()).get(key)
  if (next === undefined) return t('popup_no_more_reminders')
  return t(progress.snoozedUntil === null ? 'popup_next_reminder' : 'popup_snoozed', moment(next))
}
