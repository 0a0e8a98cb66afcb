// The footer: More, help, and apart from them what ends or begins anew. Starting over asks first, because it clears the
// checklist.
import { useState } from 'preact/hooks'
import { browserLanguage, t } from '../../browser/i18n'
import { helpAddress } from '../../salesforce/addresses/address-builders'
import { guideDisplayName } from '../../state/guide-display-name'
import { askBackground, type ShowOutcome } from '../../ui/ask-background'
import { OutIcon } from '../../ui/icons'
import { lazyPart } from '../lazy-part'
import type { Subject } from '../popup-subject'
import type { ViewId } from '../view-address'
import { MoreMenu } from './more-menu'

const ConfirmQuestion = lazyPart(() => import('../../ui/confirm-question').then((module) => module.ConfirmQuestion))

interface Props {
  readonly subject: Subject | null
  readonly showOutcome: ShowOutcome
  readonly openView: (view: ViewId) => void
  readonly startOrShow: () => void
}

export function PopupFooter({ subject, showOutcome, openView, startOrShow }: Props) {
  return (
    <footer class="foot">
      <MoreMenu subject={subject} openView={openView} />
      <a
        class="button plain"
        data-action="help"
        href={helpAddress(browserLanguage())}
        title={t('popup_help_title')}
        target="_blank"
        rel="noreferrer"
      >
        {t('popup_help')}
        <OutIcon />
      </a>
      <span class="push" />
      {subject !== null && <GuideControls subject={subject} showOutcome={showOutcome} startOrShow={startOrShow} />}
    </footer>
  )
}

interface GuideControlsProps extends Pick<Props, 'showOutcome' | 'startOrShow'> {
  readonly subject: Subject
}

function GuideControls({ subject, showOutcome, startOrShow }: GuideControlsProps) {
  const { key, status } = subject
  const [isQuestionOpen, setQuestionOpen] = useState(false)
  const restart = () => {
    setQuestionOpen(false)
    showOutcome(askBackground({ kind: 'restart', guide: key }))
  }
  return (
    <>
      {status !== 'new' && (
        <QuietButton action="restart" text={t('popup_restart')} onClick={() => setQuestionOpen(true)} />
      )}
      {(status === 'running' || status === 'waiting') && (
        <QuietButton
          action="stop"
          text={t('popup_stop')}
          onClick={() => showOutcome(askBackground({ kind: 'stop', guide: key }))}
        />
      )}
      {status === 'saved' && <QuietButton action="start" text={t('popup_start_again')} onClick={startOrShow} />}
      {isQuestionOpen && (
        <ConfirmQuestion
          action="restart"
          title={t('popup_restart_question', guideDisplayName(subject))}
          text={t('popup_restart_about')}
          yesLabel={t('popup_restart_yes')}
          noLabel={t('popup_restart_no')}
          onYes={restart}
          onNo={() => setQuestionOpen(false)}
        />
      )}
    </>
  )
}

const QuietButton = ({ action, text, onClick }: { action: string; text: string; onClick: () => void }) => (
  <button type="button" class="plain quiet" data-action={action} onClick={onClick}>
    {text}
  </button>
)
