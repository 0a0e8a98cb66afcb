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
  /** Whether the message for the administrator was copied; null until the person has tried. */
  readonly isCopied: boolean | null
}

export type SetOpenSections = (change: Partial<OpenSections>) => void

export const NO_OPEN_SECTIONS: OpenSections = { help: null, isCopied: null }

export const helpPanel = (
  { troubles, helpHref, offersReport, forAdmin }: CardContent,
  open: OpenSections,
  setOpen: SetOpenSections,
): HTMLElement =>
  h(
    'div',
    { class: 'troubles', 'data-trouble': '' },
    forAdmin === null ? null : adminMessageSection(forAdmin, open, setOpen),
    h('ul', {}, ...troubles.map((text) => h('li', {}, text))),
    h('a', { href: helpHref, target: '_blank', rel: 'noreferrer' }, t('card_help')),
    offersReport ? button('report', t('card_report'), () => void requestFromBackground({ kind: 'open-report' })) : null,
  )

/** Copies a message for the administrator, and shows it where it cannot be copied. */
function adminMessageSection(seen: ForAdmin, { isCopied }: OpenSections, setOpen: SetOpenSections): HTMLElement {
  const message = adminMessage(seen)
  const copy = (clicked: HTMLElement): void =>
    void copyFromCard(message, clicked).then((isCopied) => setOpen({ isCopied }))
  return h(
    'div',
    { class: 'admin-message' },
    button('copy-admin-message', t('admin_copy'), copy),
    h('span', { role: 'status' }, isCopied === null ? null : t(isCopied ? 'copied' : 'copy_by_hand')),
    isCopied === false ? h('pre', {}, message) : null,
  )
}
