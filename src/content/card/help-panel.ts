// The help for a step: possible reasons why it does not work, the documentation, and a report to send.
import { t } from '../../browser/i18n'
import { requestFromBackground } from '../../state/messages/messages'
import { adminMessage, type ForAdmin } from '../../ui/admin-message'
import type { CardContent } from './card-content'
import { copyFromCard } from './copy-from-card'
import { button, h } from './dom-patch'

/** Which sections of the card the person has opened. */
export interface OpenSections {
  /** Null until the person opens or closes the help: the content of the card then says whether it is open. */
  readonly help: boolean | null
  readonly report: boolean
  /** Whether what the person tried to copy last was copied. */
  readonly copied: Readonly<Partial<Record<Copied, boolean>>>
}

export type SetOpenSections = (change: Partial<OpenSections>) => void

export const NO_OPEN_SECTIONS: OpenSections = { help: null, report: false, copied: {} }

export const helpPanel = (
  { troubles, helpHref, report, forAdmin }: CardContent,
  open: OpenSections,
  setOpen: SetOpenSections,
): HTMLElement =>
  h(
    'div',
    { class: 'troubles', 'data-trouble': '' },
    forAdmin === null ? null : adminMessageSection(forAdmin, open, setOpen),
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

const openReport = (report: string, open: OpenSections, setOpen: SetOpenSections): HTMLElement[] => [
  h('p', {}, t('card_report_what')),
  h('pre', { 'data-report': '' }, report),
  ...copyParts('report', t('card_report_copy'), report, open, setOpen),
  h('p', {}, t('card_report_more')),
  button('page-report', t('card_report_page'), () => void requestFromBackground({ kind: 'open-report' })),
]

type Copied = 'report' | 'admin-message'

/** A button that copies the text, and whether that went well. */
const copyParts = (
  what: Copied,
  label: string,
  text: string,
  { copied }: OpenSections,
  setOpen: SetOpenSections,
): HTMLElement[] => [
  button(`copy-${what}`, label, (clicked) => {
    void copyFromCard(text, clicked).then((isCopied) => setOpen({ copied: { [what]: isCopied } }))
  }),
  h('span', { role: 'status' }, what in copied ? t(copied[what] ? 'card_report_copied' : 'card_report_select') : null),
]

/** Copies a message for the administrator, and shows it where it cannot be copied. */
function adminMessageSection(seen: ForAdmin, open: OpenSections, setOpen: SetOpenSections): HTMLElement {
  const message = adminMessage(seen)
  return h(
    'div',
    { class: 'report' },
    ...copyParts('admin-message', t('admin_copy'), message, open, setOpen),
    open.copied['admin-message'] === false ? h('pre', {}, message) : null,
  )
}
