// Help for a step: what may be the reason, the documentation, and a report to send.
import { t } from '../browser/i18n'
import type { CardContent } from './card-content'
import { h } from './dom'

/** What the person has opened in the card. */
export interface Opened {
  /** Null: as the card opens it by itself. */
  readonly help: boolean | null
  readonly report: boolean
  /** Whether the report could be copied; null where nobody has tried. */
  readonly copied: boolean | null
}

export const NOTHING_OPEN: Opened = { help: null, report: false, copied: null }

export function troubles({ troubles, helpHref, report }: CardContent, opened: Opened): Element {
  const reasons = troubles.map((text) => h('li', {}, text))
  const help = h('a', { href: helpHref, target: '_blank', rel: 'noreferrer' }, t('card_help'))
  return h(
    'div',
    { class: 'troubles', 'data-trouble': true },
    h('ul', {}, ...reasons),
    help,
    report === null ? null : reportPart(report, opened),
  )
}

function reportPart(text: string, { report, copied }: Opened): Element {
  const said = copied === null ? '' : t(copied ? 'card_report_copied' : 'card_report_select')
  const inside = [
    h('p', {}, t('card_report_what')),
    h('pre', { 'data-report': true }, text),
    h('button', { type: 'button', 'data-action': 'copy-report' }, t('card_report_copy')),
    h('span', { role: 'status' }, said),
  ]
  const opener = { type: 'button', 'data-action': 'report', 'aria-expanded': String(report) }
  return h('div', { class: 'report' }, h('button', opener, t('card_report')), ...(report ? inside : []))
}
