// Help, stop, start over. Starting over asks first.
import { useEffect, useRef, useState } from 'preact/hooks'
import { t, uiLanguage } from '../browser/i18n'
import { helpAddress } from '../salesforce/links'
import { orgName } from '../state/org-name'
import { ask } from './actions'
import type { Subject } from './subject'

interface Props {
  subject: Subject | null
  run: (task: Promise<string | null>) => void
}

export function Footer({ subject, run }: Props) {
  const [isAsking, setAsking] = useState(false)
  const isRunning = subject?.stage === 'running' || subject?.stage === 'waiting'
  return (
    <footer>
      {subject !== null && isAsking ? (
        <Question
          text={t('popup_restart_question', orgName(subject.owner))}
          onYes={() => {
            setAsking(false)
            run(ask({ kind: 'restart', guide: subject.key }))
          }}
          onNo={() => setAsking(false)}
        />
      ) : (
        <div class="row">
          <a data-action="help" href={helpAddress(uiLanguage())} target="_blank" rel="noreferrer">
            {t('popup_help')}
          </a>
          <span class="spacer" />
          {subject !== null && subject.stage !== 'new' && (
            <button type="button" data-action="restart" onClick={() => setAsking(true)}>
              {t('popup_restart')}
            </button>
          )}
          {subject !== null && isRunning && (
            <button type="button" data-action="stop" onClick={() => run(ask({ kind: 'stop', guide: subject.key }))}>
              {t('popup_stop')}
            </button>
          )}
        </div>
      )}
    </footer>
  )
}

function Question({ text, onYes, onNo }: { text: string; onYes: () => void; onNo: () => void }) {
  const keep = useRef<HTMLButtonElement>(null)
  useEffect(() => keep.current?.focus(), [])
  return (
    <div class="question" role="alertdialog" aria-labelledby="question-text">
      <p id="question-text">{text}</p>
      <div class="row">
        <button type="button" class="primary" data-action="restart" data-answer="yes" onClick={onYes}>
          {t('popup_restart_yes')}
        </button>
        <button type="button" class="secondary" data-answer="no" onClick={onNo} ref={keep}>
          {t('popup_restart_no')}
        </button>
      </div>
    </div>
  )
}
