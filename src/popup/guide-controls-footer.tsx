// Help, stop, start over. Starting over asks first.
import { useState } from 'preact/hooks'
import { openOptions } from '../browser/extension'
import { t, uiLanguage } from '../browser/i18n'
import { helpAddress } from '../salesforce/addresses/address-builders'
import { orgName } from '../state/org-display-name'
import { askBackground, type ShowOutcome } from '../ui/ask-background'
import { ConfirmQuestion } from '../ui/confirm-question'
import type { Subject } from './popup-subject'

interface Props {
  subject: Subject | null
  showOutcome: ShowOutcome
}

export function GuideControlsFooter({ subject, showOutcome }: Props) {
  const [isAsking, setAsking] = useState(false)
  const isRunning = subject?.status === 'running' || subject?.status === 'waiting'
  return (
    <footer>
      {subject !== null && isAsking ? (
        <ConfirmQuestion
          action="restart"
          text={t('popup_restart_question', orgName(subject.owner))}
          yes={t('popup_restart_yes')}
          no={t('popup_restart_no')}
          onYes={() => {
            setAsking(false)
            showOutcome(askBackground({ kind: 'restart', guide: subject.key }))
          }}
          onNo={() => setAsking(false)}
        />
      ) : (
        <div class="row">
          <a data-action="help" href={helpAddress(uiLanguage())} target="_blank" rel="noreferrer">
            {t('popup_help')}
          </a>
          <button type="button" data-action="options" onClick={() => void openOptions()}>
            {t('popup_options')}
          </button>
          <span class="spacer" />
          {subject !== null && subject.status !== 'new' && (
            <button type="button" data-action="restart" onClick={() => setAsking(true)}>
              {t('popup_restart')}
            </button>
          )}
          {subject !== null && isRunning && (
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
