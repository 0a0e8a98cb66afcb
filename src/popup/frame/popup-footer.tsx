// The footer: More, help, and apart from them what ends or begins anew.
import { useState } from 'preact/hooks'
import { browserLanguage, t } from '../../browser/i18n'
import { helpAddress } from '../../salesforce/addresses/address-builders'
import { askBackground, type ShowOutcome } from '../../ui/ask-background'
import { OutIcon } from '../../ui/icons'
import { lazyPart } from '../lazy-part'
import type { Subject } from '../popup-subject'
import type { ShowMessage } from '../use-message-with-undo'
import type { ViewId } from '../view-address'
import { MoreMenu } from './more-menu'

const StartOverQuestion = lazyPart(() => import('./start-over-question').then((module) => module.StartOverQuestion))

interface Props {
  readonly subject: Subject | null
  readonly showOutcome: ShowOutcome
  readonly showMessage: ShowMessage
  readonly openView: (view: ViewId) => void
}

export function PopupFooter({ subject, showOutcome, showMessage, openView }: Props) {
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
      {subject !== null && <GuideControls subject={subject} showOutcome={showOutcome} showMessage={showMessage} />}
    </footer>
  )
}

interface GuideControlsProps extends Pick<Props, 'showOutcome' | 'showMessage'> {
  readonly subject: Subject
}

function GuideControls({ subject, showOutcome, showMessage }: GuideControlsProps) {
  const { key, status } = subject
  const [isQuestionOpen, setQuestionOpen] = useState(false)
  return (
    <>
      {status !== 'new' && (
        <QuietButton
          action="restart"
          text={t(status === 'saved' ? 'popup_again' : 'popup_restart')}
          onClick={() => setQuestionOpen(true)}
        />
      )}
      {(status === 'running' || status === 'waiting') && (
        <QuietButton
          action="stop"
          text={t('popup_stop')}
          onClick={() => showOutcome(askBackground({ kind: 'stop', guide: key }))}
        />
      )}
      {isQuestionOpen && (
        <StartOverQuestion
          subject={subject}
          showOutcome={showOutcome}
          showMessage={showMessage}
          onClose={() => setQuestionOpen(false)}
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
