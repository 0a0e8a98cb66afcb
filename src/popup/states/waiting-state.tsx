// The state between the reset and the saved token: the question, the mailbox, and what is left of the list.
import { useState } from 'preact/hooks'
import { t } from '../../browser/i18n'
import { useNow } from '../../ui/use-now'
import { isMailLate } from '../mail/mail-clock'
import { MailPanel } from '../mail/mail-panel'
import { StepList } from '../steps/step-list'
import type { StateProps } from './state-props'
import { TokenWaitsCard } from './token-waits-card'
import '../../ui/adopt-fields'

export function WaitingState({ children, onToggle, ...props }: StateProps) {
  const { subject, stored, showOutcome, openView, startOrShow } = props
  const now = useNow()
  const [isPictureOpen, setPictureOpen] = useState(false)
  const isLate = isMailLate(subject.progress, now)
  return (
    <>
      <TokenWaitsCard {...props} />
      {children}
      <MailPanel
        subject={subject}
        mailbox={stored.mailbox}
        now={now}
        isPictureOpen={isPictureOpen}
        setPictureOpen={setPictureOpen}
        showOutcome={showOutcome}
        openView={openView}
      />
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
