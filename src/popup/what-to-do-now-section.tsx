// What to do now: one main button, and beside it what the person must know before or after the reset.
import { type MessageKey, t, uiLanguage } from '../browser/i18n'
import type { GuideStatus } from '../guide/guide-status'
import { isSaved, type Progress } from '../guide/progress-state'
import { planReminders } from '../guide/reminder-plan-across-orgs'
import { userKeyOf } from '../state/records/storage-keys'
import { progressesOf, type StoredState } from '../state/stored/stored-state'
import { askBackground, type ShowOutcome } from '../ui/ask-background'
import { dayAndTimeText } from '../ui/relative-time-text'
import { lazyPart } from './lazy-part'
import { MailPanel } from './mail/mail-panel'
import { countToolsToUpdate, latestResetTime, type Subject, tokenPlaceOf } from './popup-subject'
import { startOrShowGuide } from './start-guide-and-open-tabs'
import type { TabContext } from './tab-context'
import { TokenPlaceSection } from './token-place/token-place-section'
import { ToolsStoppedOrUpdated } from './tools/tools-stopped-or-updated'
import type { ViewId } from './view-address'

const RemindersNotice = lazyPart(() => import('./reminders-notice').then((module) => module.RemindersNotice))

interface Props {
  subject: Subject
  stored: StoredState
  tabContext: TabContext
  showOutcome: ShowOutcome
  openView: (view: ViewId) => void
}

const START_BUTTON_LABELS: Readonly<Record<GuideStatus, MessageKey>> = {
  new: 'popup_start',
  stopped: 'popup_continue',
  running: 'popup_show',
  waiting: 'popup_show',
  saved: 'popup_start_again',
}

const dayAndTime = (time: number): string => dayAndTimeText(time, Date.now(), uiLanguage())

export function WhatToDoNowSection({ subject, stored, tabContext, showOutcome, openView }: Props) {
  const { progress, status, owner } = subject
  const startOrShow = () => showOutcome(startOrShowGuide(subject, tabContext))
  return (
    <section class="main-part">
      <GuideStatusLines
        progress={progress}
        status={status}
        hasToolsToUpdate={countToolsToUpdate(subject, stored) > 0}
      />
      {!hasUnsavedToken(progress) && owner.kind === 'org' && (
        <TokenPlaceSection
          key={subject.key}
          orgKey={userKeyOf(owner)}
          tokenPlace={tokenPlaceOf(stored, owner)}
          resetAt={latestResetTime(progress)}
          isQuestionDue={status === 'saved'}
          showOutcome={showOutcome}
        />
      )}
      <ToolsStoppedOrUpdated subject={subject} stored={stored} openView={openView} />
      {hasUnsavedToken(progress) ? (
        <UnsavedTokenActions
          subject={subject}
          stored={stored}
          showOutcome={showOutcome}
          startOrShow={startOrShow}
          openView={openView}
        />
      ) : (
        <button
          type="button"
          class={status === 'saved' ? 'secondary' : 'primary'}
          data-action="start"
          onClick={startOrShow}
        >
          {t(START_BUTTON_LABELS[status])}
        </button>
      )}
    </section>
  )
}

/**
 * A token was mailed, and the person has not ticked that it is in a safe place. True also while the guide is stopped.
 */
const hasUnsavedToken = (progress: Progress): boolean => progress.reset !== null && !isSaved(progress)

interface GuideStatusLinesProps {
  progress: Progress
  status: GuideStatus
  /** A tool on the person's list has not been given the new token. */
  hasToolsToUpdate: boolean
}

function GuideStatusLines({ progress, status, hasToolsToUpdate }: GuideStatusLinesProps) {
  const { told, lastReset, reset } = progress
  const savedAt = told['save-token']?.at
  const resetAt = reset?.at ?? lastReset?.at
  const isOver = status === 'saved' || status === 'new'
  return (
    <>
      {status === 'saved' && savedAt !== undefined && (
        <p class="good">
          {t(
            told['use-token']?.kind === 'done' && !hasToolsToUpdate ? 'popup_all_done' : 'popup_saved_line',
            dayAndTime(savedAt),
          )}
        </p>
      )}
      {status === 'stopped' && (
        <p class="quiet">{t(hasUnsavedToken(progress) ? 'popup_stopped_unsaved' : 'popup_stopped')}</p>
      )}
      {isOver && resetAt !== undefined && <p class="quiet">{t('popup_last_reset', dayAndTime(resetAt))}</p>}
      {status === 'saved' && <p class="quiet">{t('popup_token_ends')}</p>}
    </>
  )
}

interface UnsavedTokenActionsProps extends Pick<Props, 'subject' | 'stored' | 'showOutcome' | 'openView'> {
  startOrShow: () => void
}

function UnsavedTokenActions({ subject, stored, showOutcome, startOrShow, openView }: UnsavedTokenActionsProps) {
  const { key, progress, status } = subject
  const tickSaved = () => showOutcome(askBackground({ kind: 'tick', guide: key, step: 'save-token', done: true }))
  return (
    <>
      <p class="asks">{t('popup_waiting')}</p>
      <div class="pair">
        <button type="button" class="primary" data-action="saved" onClick={tickSaved}>
          {t('saved_button')}
        </button>
        {status === 'waiting' && (
          <button
            type="button"
            class="secondary"
            data-action="snooze"
            onClick={() => showOutcome(askBackground({ kind: 'snooze', guide: key }))}
          >
            {t('snooze_button')}
          </button>
        )}
      </div>
      <div class="row">
        <span class="quiet" data-next-reminder>
          {status === 'waiting' && nextReminderText(subject, stored)}
        </span>
        <button type="button" data-action="start" onClick={startOrShow}>
          {t(START_BUTTON_LABELS[status])}
        </button>
      </div>
      {status === 'waiting' && <RemindersNotice showOutcome={showOutcome} />}
      <MailPanel subject={subject} mailbox={stored.mailbox} showOutcome={showOutcome} openView={openView} />
    </>
  )
}

function nextReminderText({ key, progress }: Subject, stored: StoredState): string {
  const next = planReminders(progressesOf(stored), Date.now(), stored.settings).get(key)
  if (next === undefined) return t('popup_no_more_reminders')
  return t(progress.snoozedUntil === null ? 'popup_next_reminder' : 'popup_snoozed', dayAndTime(next))
}
