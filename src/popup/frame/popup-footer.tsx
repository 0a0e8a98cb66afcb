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
}

export function PopupFooter({ subject, showOutcome, openView }: Props) {
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
      {subject !== null && <GuideControls subject={subject} showOutcome={showOutcome} />}
    </footer>
  )
}

/** Both begin the checklist anew. Once the token is saved, that is another reset. */
const START_OVER = {
  button: 'popup_restart',
  question: 'popup_restart_question',
  about: 'popup_restart_about',
  yes: 'popup_restart_yes',
} as const
const RESET_AGAIN = {
  button: 'popup_again',
  question: 'popup_again_question',
  about: 'popup_again_about',
  yes: 'popup_again_yes',
} as const

interface GuideControlsProps extends Pick<Props, 'showOutcome'> {
  readonly subject: Subject
}

function GuideControls({ subject, showOutcome }: GuideControlsProps) {
  const { key, status } = subject
  const [isQuestionOpen, setQuestionOpen] = useState(false)
  const words = status === 'saved' ? RESET_AGAIN : START_OVER
  const restart = () => {
    setQuestionOpen(false)
    showOutcome(askBackground({ kind: 'restart', guide: key }))
  }
  return (
    <>
      {status !== 'new' && (
        <QuietButton action="restart" text={t(words.button)} onClick={() => setQuestionOpen(true)} />
      )}
      {(status === 'running' || status === 'waiting') && (
        <QuietButton
          action="stop"
          text={t('popup_stop')}
          onClick={() => showOutcome(askBackground({ kind: 'stop', guide: key }))}
        />
      )}
      {isQuestionOpen && (
        <ConfirmQuestion
          action="restart"
          title={t(words.question, guideDisplayName(subject))}
          text={t(words.about)}
          yesLabel={t(words.yes)}
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
