// The state between the reset and the saved token: the mailbox, the question, and what is left of the list. They keep their
// places. What is to be done next has the filled button.
import { useState } from 'preact/hooks'
import { t } from '../../browser/i18n'
import { currentStep } from '../../guide/checklist'
import { adoptStylesheet } from '../../ui/adopt-stylesheet'
import { useNow } from '../../ui/use-now'
import { isMailLate } from '../mail/mail-clock'
import { MailPanel } from '../mail/mail-panel'
import { StepList } from '../steps/step-list'
import type { StateProps } from './state-props'
import { TokenWaitsCard } from './token-waits-card'
import styles from './waiting-state.css?inline'
import '../../ui/adopt-fields'

adoptStylesheet(styles)

export function WaitingState({ children, onToggle, ...props }: StateProps) {
  const { subject, stored, showOutcome, openView, startOrShow } = props
  const now = useNow()
  const [isPictureOpen, setPictureOpen] = useState(false)
  const isLate = isMailLate(subject.progress, now)
  const step = currentStep(subject.progress)
  const isInMailbox = subject.status === 'waiting' && (step === 'find-mailbox' || step === 'open-email')
  return (
    <>
      <MailPanel
        subject={subject}
        mailbox={stored.mailbox}
        now={now}
        step={isInMailbox ? step : null}
        onDone={(id) => onToggle(id, true)}
        isPictureOpen={isPictureOpen}
        setPictureOpen={setPictureOpen}
        showOutcome={showOutcome}
        openView={openView}
      />
      <TokenWaitsCard {...props} isNext={!isInMailbox} />
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
