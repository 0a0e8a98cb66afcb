// The help for a step: possible reasons why it does not work, the documentation, and a report to send.
import { t } from '../../browser/i18n'
import { requestFromBackground } from '../../state/messages/messages'
import { adminMessage } from '../../ui/admin-message'
import type { CardContent } from './card-content'
import { type CopyActions, copyButton } from './copy-button'
import { button, h } from './dom-patch'
import type { OpenSections } from './open-sections'

export const helpPanel = (content: CardContent, open: OpenSections, actions: CopyActions): HTMLElement =>
  h(
    'div',
    { class: 'troubles' },
    ...adminMessageParts(content, open, actions),
    h('ul', {}, ...content.troubles.map((text) => h('li', {}, text))),
    h(
      'div',
      { class: 'line' },
      h('a', { href: content.helpHref, target: '_blank', rel: 'noreferrer' }, t('card_help')),
      content.offersReport
        ? button('report', () => void requestFromBackground({ kind: 'open-report' }), {}, t('card_report'))
        : null,
    ),
  )

/** Copies a message for the administrator, and shows it where it cannot be copied. */
function adminMessageParts({ forAdmin }: CardContent, open: OpenSections, actions: CopyActions): HTMLElement[] {
  if (forAdmin === null) return []
  const message = adminMessage(forAdmin)
  const showMessage = (): void => actions.setOpen({ showsMessage: true })
  const copy = copyButton('copy-admin-message', message, open, actions, showMessage, {}, t('admin_copy'))
  return open.showsMessage ? [copy, h('p', {}, t('copy_by_hand')), h('pre', {}, message)] : [copy]
}
