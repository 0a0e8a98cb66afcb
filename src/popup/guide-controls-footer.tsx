// The footer: help, options, stop, and start over. Starting over asks first, because it clears the checklist.
import { useState } from 'preact/hooks'
import { openOptionsPage } from '../browser/extension-info'
import { browserLanguage, t } from '../browser/i18n'
import { helpAddress } from '../salesforce/addresses/address-builders'
import { guideDisplayName } from '../state/guide-display-name'
import { askBackground, type ShowOutcome } from '../ui/ask-background'
import { ConfirmQuestion } from '../ui/confirm-question'
import type { Subject } from './popup-subject'

interface Props {
  subject: Subject | null
  showOutcome: ShowOutcome
}

export function GuideControlsFooter({ subject, showOutcome }: Props) {
  const [isQuestionOpen, setQuestionOpen] = useState(false)
  const isGuideRunning = subject?.status === 'running' || subject?.status === 'waiting'
  return (
    <footer>
      {subject !== null && isQuestionOpen ? (
        <ConfirmQuestion
          action="restart"
          title={t('popup_restart_question', guideDisplayName(subject))}
          text={t('popup_restart_about')}
          yesLabel={t('popup_restart_yes')}
          noLabel={t('popup_restart_no')}
          onYes={() => {
            setQuestionOpen(false)
            showOutcome(askBackground({ kind: 'restart', guide: subject.key }))
          }}
          onNo={() => setQuestionOpen(false)}
        />
      ) : (
        <div class="row">
          <a data-action="help" href={helpAddress(browserLanguage())} target="_blank" rel="noreferrer">
            {t('popup_help')}
          </a>
          <button type="button" data-action="options" onClick={() => void openOptionsPage()}>
            {t('popup_options')}
          </button>
          <span class="spacer" />
          {subject !== null && subject.status !== 'new' && (
            <button type="button" data-action="restart" onClick={() => setQuestionOpen(true)}>
              {t('popup_restart')}
            </button>
          )}
          {subject !== null && isGuideRunning && (
            <button
              type="button"
              data-action="stop"
              onClick={() => showOutcome(askBackground({ kind: 'stop', guide: subject.key }))}
            >
              {t('popup_stop')}
            </button>
          )}
        </div>
      )}
    </footer>
  )
}
