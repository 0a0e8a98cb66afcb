// The help for a step: possible reasons why it does not work, the documentation, and a report to send.
import { t } from '../../browser/i18n'
import { requestFromBackground } from '../../state/messages/messages'
import { copyToClipboard } from '../../ui/copy-to-clipboard'
import type { CardContent } from './card-content'
import { button, h } from './dom-patch'

/** Which sections of the card the person has opened. */
export interface OpenSections {
  /** Null until the person opens or closes the help: the content of the card then says whether it is open. */
  readonly help: boolean | null
  readonly report: boolean
  /** Whether the report was copied; null until the person has tried. */
  readonly isReportCopied: boolean | null
}

export type SetOpenSections = (change: Partial<OpenSections>) => void

export const NO_OPEN_SECTIONS: OpenSections = { help: null, report: false, isReportCopied: null }

export const helpPanel = (
  { troubles, helpHref, report }: CardContent,
  open: OpenSections,
  setOpen: SetOpenSections,
): HTMLElement =>
  h(
    'div',
    { class: 'troubles', 'data-trouble': '' },
    h('ul', {}, ...troubles.map((text) => h('li', {}, text))),
    h('a', { href: helpHref, target: '_blank', rel: 'noreferrer' }, t('card_help')),
    report === null ? null : reportSection(report, open, setOpen),
  )

function reportSection(report: string, open: OpenSections, setOpen: SetOpenSections): HTMLElement {
  const toggle = button('report', t('card_report'), () => setOpen({ report: !open.report }), {
    'aria-expanded': `${open.report}`,
  })
  return h('div', { class: 'report' }, toggle, ...(open.report ? openReport(report, open, setOpen) : []))
}

function openReport(report: string, { isReportCopied }: OpenSections, setOpen: SetOpenSections): HTMLElement[] {
  const onCopy = (): void => void copyToClipboard(report).then((isCopied) => setOpen({ isReportCopied: isCopied }))
  const copyResult = isReportCopied === null ? '' : t(isReportCopied ? 'card_report_copied' : 'card_report_select')
  return [
    h('p', {}, t('card_report_what')),
    h('pre', { 'data-report': '' }, report),
    button('copy-report', t('card_report_copy'), onCopy),
    h('span', { role: 'status' }, copyResult),
    h('p', {}, t('card_report_more')),
    button('page-report', t('card_report_page'), () => void requestFromBackground({ kind: 'open-report' })),
  ]
}
