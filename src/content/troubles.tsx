// Help for a step: what may be the reason, the documentation, and a report to send.
import { useState } from 'preact/hooks'
import { t } from '../browser/i18n'
import { copy } from '../ui/clipboard'
import type { CardContent } from './card-content'

export function Troubles({ content: { troubles, helpHref, report } }: { content: CardContent }) {
  return (
    <div class="troubles" data-trouble>
      <ul>
        {troubles.map((text) => (
          <li key={text}>{text}</li>
        ))}
      </ul>
      <a href={helpHref} target="_blank" rel="noreferrer">
        {t('card_help')}
      </a>
      {report !== null && <Report text={report} />}
    </div>
  )
}

function Report({ text }: { text: string }) {
  const [isOpen, setOpen] = useState(false)
  const [isCopied, setCopied] = useState<boolean | null>(null)
  return (
    <div class="report">
      <button type="button" data-action="report" aria-expanded={isOpen} onClick={() => setOpen(!isOpen)}>
        {t('card_report')}
      </button>
      {isOpen && (
        <>
          <p>{t('card_report_what')}</p>
          <pre data-report>{text}</pre>
          <button type="button" data-action="copy-report" onClick={() => void copy(text).then(setCopied)}>
            {t('card_report_copy')}
          </button>
          <span role="status">{isCopied !== null && t(isCopied ? 'card_report_copied' : 'card_report_select')}</span>
        </>
      )}
    </div>
  )
}
