// The page from top to bottom: what the report is, all of it, and then what can be done with it.
import { useState } from 'preact/hooks'
import { listText, t, tCount, uiLanguage } from '../browser/i18n'
import { focusTab, tabById } from '../browser/tabs'
import { briefReportText, reportText } from '../structure/compose-report'
import { refusalText } from '../ui/ask-background'
import { copyToClipboard } from '../ui/copy-to-clipboard'
import { downloadTextFile } from '../ui/download-text-file'
import { CopyIcon, Mark, WarningIcon } from '../ui/icons'
import { type ReadOutcome, readReport } from './read-report'

const FILE = 'token-guide-report.json'

interface Props {
  readonly tabId: number | null
  readonly first: ReadOutcome
}

async function backToSalesforce(tabId: number): Promise<string> {
  const tab = await tabById(tabId)
  if (tab !== null) await focusTab(tab)
  return tab === null ? refusalText('tab-gone') : ''
}

export function ReportRoot({ tabId, first }: Props) {
  const [outcome, setOutcome] = useState(first)
  const [message, setMessage] = useState('')
  const readAgain = () => {
    setMessage(t('report_reading'))
    void readReport(tabId).then((read) => {
      setOutcome(read)
      setMessage('')
    })
  }
  return (
    <>
      <header class="stack">
        <p class="brand">
          <Mark />
          {t('extension_name')}
        </p>
        <h1 class="display">{t('report_title')}</h1>
      </header>
      {'fault' in outcome ? (
        <div class="notice fault" role="alert">
          <WarningIcon />
          <p data-fault>{outcome.fault}</p>
        </div>
      ) : (
        <WholeReport outcome={outcome} setMessage={setMessage} />
      )}
      <p class="message" role="status" data-message>
        {message}
      </p>
      {tabId !== null && (
        <p class="links start-edge">
          <button type="button" class="plain" data-action="read-again" onClick={readAgain}>
            {t('report_again')}
          </button>
          <button
            type="button"
            class="plain"
            data-action="back"
            onClick={() => void backToSalesforce(tabId).then(setMessage)}
          >
            {t('report_back')}
          </button>
        </p>
      )}
    </>
  )
}

interface WholeProps {
  readonly outcome: Exclude<ReadOutcome, { fault: string }>
  readonly setMessage: (message: string) => void
}

/** What the guide saw; the person may add how the page is built. */
function WholeReport({ outcome: { report, framesMissing }, setMessage }: WholeProps) {
  const [hasStructure, setHasStructure] = useState(false)
  const text = hasStructure ? reportText(report) : briefReportText(report)
  const { frames, framesLeftOut } = report
  const count = (of: (frame: (typeof frames)[number]) => number): number =>
    frames.reduce((sum, each) => sum + of(each), 0)
  const elements = count((frame) => frame.elements.length)
  const leftOut = count((frame) => frame.leftOut)
  const kilobytes = Math.ceil(new Blob([text]).size / 1000)
  const sizeText = new Intl.NumberFormat(uiLanguage(), { style: 'unit', unit: 'kilobyte' }).format(kilobytes)
  const copy = () =>
    void copyToClipboard(text).then((isCopied) => setMessage(t(isCopied ? 'copied' : 'report_not_copied')))
  return (
    <>
      <p>{t('report_brief')}</p>
      <label class="choice">
        <input
          type="checkbox"
          data-action="add-structure"
          checked={hasStructure}
          onChange={(event) => setHasStructure(event.currentTarget.checked)}
        />
        <span class="stack">
          <strong>{t('report_add')}</strong>
          <span class="small quiet">{t('report_about')}</span>
        </span>
      </label>
      <p>{t('report_yours')}</p>
      {hasStructure && (
        <p class="quiet" data-size>
          {listText([sizeText, tCount('report_frames', frames.length), tCount('report_elements', elements)])}{' '}
          {leftOut > 0 && tCount('report_left_out', leftOut)}{' '}
          {framesMissing + framesLeftOut > 0 && tCount('report_frames_missing', framesMissing + framesLeftOut)}
        </p>
      )}
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: it scrolls, also by the keyboard */}
      <pre data-report tabIndex={0}>
        {text}
      </pre>
      <p class="actions">
        <button type="button" class="primary" data-action="copy" onClick={copy}>
          <CopyIcon />
          {t('report_copy')}
        </button>
        <button type="button" class="secondary" data-action="save" onClick={() => downloadTextFile(text, FILE)}>
          {t('report_save')}
        </button>
      </p>
    </>
  )
}
