// Help for a step: what may be the reason, the documentation, and a report to send.
import { t } from '../../browser/i18n'
import { copyToClipboard } from '../../ui/copy-to-clipboard'
import type { CardContent } from './card-content'
import { button, h } from './dom-patch'

/** What the person has opened in the card. */
export interface Opened {
  /** Null: as the card opens it by itself. */
  readonly help: boolean | null
  readonly report: boolean
  /** Whether the report could be copied; null where nobody has tried. */
  readonly copied: boolean | null
}

export type Open = (change: Partial<Opened>) => void

export const NOTHING_OPEN: Opened = { help: null, report: false, copied: null }

export const troubles = ({ troubles, helpHref, report }: CardContent, opened: Opened, onOpen: Open): HTMLElement =>
  h(
    'div',
    { class: 'troubles', 'data-trouble': '' },
    h('ul', {}, ...troubles.map((text) => h('li', {}, text))),
    h('a', { href: helpHref, target: '_blank', rel: 'noreferrer' }, t('card_help')),
    report === null ? null : reportPart(report, opened, onOpen),
  )

function reportPart(text: string, { report, copied }: Opened, onOpen: Open): HTMLElement {
  const said = copied === null ? '' : t(copied ? 'card_report_copied' : 'card_report_select')
  const onCopy = (): void => void copyToClipboard(text).then((copied) => onOpen({ copied }))
  const inside = [
    h('p', {}, t('card_report_what')),
    h('pre', { 'data-report': '' }, text),
    button('copy-report', t('card_report_copy'), onCopy),
    h('span', { role: 'status' }, said),
  ]
  const opener = button('report', t('card_report'), () => onOpen({ report: !report }), { 'aria-expanded': `${report}` })
  return h('div', { class: 'report' }, opener, ...(report ? inside : []))
}
