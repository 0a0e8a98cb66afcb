// The state between the reset and the saved token: the mailbox, the question, and what is left of the list. What is to be done
// next stands first and has the filled button.
import { useState } from 'preact/hooks'
import { t } from '../../browser/i18n'
import { checklist, currentStep } from '../../guide/checklist'
import type { StepId } from '../../guide/steps'
import { adoptStylesheet } from '../../ui/adopt-stylesheet'
import { useNow } from '../../ui/use-now'
import { isMailLate } from '../mail/mail-clock'
import { MailPanel } from '../mail/mail-panel'
import { ProgressBars } from '../steps/progress-bars'
import { StepList } from '../steps/step-list'
import type { StateProps } from './state-props'
import { TokenWaitsCard } from './token-waits-card'
import styles from './waiting-state.css?inline'
import '../../ui/adopt-fields'

adoptStylesheet(styles)

/** The token is still in the mailbox. */
const MAIL_STEPS: readonly (StepId | null)[] = ['find-mailbox', 'open-email']

export function WaitingState({ children, onToggle, ...props }: StateProps) {
  const { subject, stored, showOutcome, openView, startOrShow } = props
  const now = useNow()
  const [isPictureOpen, setPictureOpen] = useState(false)
  const isLate = isMailLate(subject.progress, now)
  const isMailNext = subject.status === 'waiting' && MAIL_STEPS.includes(currentStep(subject.progress))
  const bars = <ProgressBars statuses={checklist(subject.progress)} />
  const question = <TokenWaitsCard {...props} key="question" isNext={!isMailNext} bars={!isMailNext && bars} />
  return (
    <>
      {!isMailNext && question}
      <MailPanel
        key="mail"
        subject={subject}
        mailbox={stored.mailbox}
        now={now}
        isNext={isMailNext}
        bars={isMailNext && bars}
        isPictureOpen={isPictureOpen}
        setPictureOpen={setPictureOpen}
        showOutcome={showOutcome}
        openView={openView}
      />
      {isMailNext && question}
      {children}
      <StepList
        progress={subject.progress}
        form={isLate || isPictureOpen ? 'current-and-folded' : 'after-reset'}
        onToggle={onToggle}
        currentAction={
          subject.status === 'waiting' && (
            <button type="button" class="plain end-edge" data-action="start" onClick={startOrShow}>
              {t('popup_show')}
            </button>
          )
        }
      />
    </>
  )
}
