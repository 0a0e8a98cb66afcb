// The help for a step: possible reasons why it does not work, the documentation, and a report to send.
import { t } from '../../browser/i18n'
import { requestFromBackground } from '../../state/messages/messages'
import type { CardContent } from './card-content'
import { copyFromCard } from './copy-from-card'
import { button, h } from './dom-patch'

/** Which sections of the card the person has opened. */
export interface OpenSections {
  /** Null until the person opens or closes the help: the content of the card then says whether it is open. */
  readonly help: boolean | null
  readonly report: boolean
  /** Whether the report was copied; null until the person has tried. */
  readonly isReportCopied: boolean | null
  /** Whether the message for the administrator was copied; null until the person has tried. */
  readonly isAdminMessageCopied: boolean | null
}

export type SetOpenSections = (change: Partial<OpenSections>) => void

export const NO_OPEN_SECTIONS: OpenSections = {
  help: null,
  report: false,
  isReportCopied: null,
  isAdminMessageCopied: null,
}

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
  const onCopy = (clicked: HTMLElement): void =>
    void copyFromCard(report, clicked).then((isCopied) => setOpen({ isReportCopied: isCopied }))
  return [
    h('p', {}, t('card_report_what')),
    h('pre', { 'data-report': '' }, report),
    button('copy-report', t('card_report_copy'), onCopy),
    copyStatus(isReportCopied),
    h('p', {}, t('card_report_more')),
    button('page-report', t('card_report_page'), () => void requestFromBackground({ kind: 'open-report' })),
  ]
}

const copyStatus = (isCopied: boolean | null): HTMLElement =>
  h('span', { role: 'status' }, isCopied === null ? '' : t(isCopied ? 'card_report_copied' : 'card_report_select'))

/** Copies a message for the administrator, and shows it where it cannot be copied. */
export function adminMessageSection(
  message: string,
  { isAdminMessageCopied }: OpenSections,
  setOpen: SetOpenSections,
): HTMLElement {
  const onCopy = (clicked: HTMLElement): void =>
    void copyFromCard(message, clicked).then((isCopied) => setOpen({ isAdminMessageCopied: isCopied }))
  return h(
    'div',
    { class: 'report' },
    button('copy-admin-message', t('admin_copy'), onCopy),
    copyStatus(isAdminMessageCopied),
    isAdminMessageCopied === false ? h('pre', { 'data-admin-message': '' }, message) : null,
  )
}
