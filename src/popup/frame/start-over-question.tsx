// The question before a checklist begins anew. It can be taken back for a while, until there is a new reset.
import { t } from '../../browser/i18n'
import { guideDisplayName } from '../../state/guide-display-name'
import { askBackground, type ShowOutcome } from '../../ui/ask-background'
import { ConfirmQuestion } from '../../ui/confirm-question'
import type { Subject } from '../popup-subject'
import type { ShowMessage } from '../use-message-with-undo'

/** Both begin the checklist anew. Once the token is saved, that is another reset. */
const START_OVER = {
  question: 'popup_restart_question',
  about: 'popup_restart_about',
  yes: 'popup_restart_yes',
  no: 'popup_restart_no',
} as const
const RESET_AGAIN = {
  question: 'popup_again_question',
  about: 'popup_again_about',
  yes: 'popup_again_yes',
  no: 'popup_again_no',
} as const

interface Props {
  readonly subject: Subject
  readonly showOutcome: ShowOutcome
  readonly showMessage: ShowMessage
  readonly onClose: () => void
}

export function StartOverQuestion({ subject, showOutcome, showMessage, onClose }: Props) {
  const { key, progress, status } = subject
  const words = status === 'saved' ? RESET_AGAIN : START_OVER
  const restart = async () => {
    onClose()
    const refused = await askBackground({ kind: 'restart', guide: key })
    if (refused !== null) return showOutcome(Promise.resolve(refused))
    showMessage(t('popup_restarted'), () => showOutcome(askBackground({ kind: 'undo-restart', guide: key, progress })))
  }
  return (
    <ConfirmQuestion
      action="restart"
      title={t(words.question, guideDisplayName(subject))}
      text={t(words.about)}
      yesLabel={t(words.yes)}
      noLabel={t(words.no)}
      onYes={() => void restart()}
      onNo={onClose}
    />
  )
}
