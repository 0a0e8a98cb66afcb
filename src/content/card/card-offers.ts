// The buttons and links between the card's words and its footer. The first one is the primary one, so there is never a second.
import { t } from '../../browser/i18n'
import { requestFromBackground } from '../../state/messages/messages'
import type { CardContent } from './card-content'
import { button, h } from './dom-patch'

export function offeredActions(content: CardContent, onScrollToTarget: () => void): HTMLElement[] {
  const { settingsHref, formHref, addressHref, offersToShow, done, openChecklist } = content
  const onOpenChecklist = (): void => void requestFromBackground({ kind: 'open-checklist' })
  const tick = (): void => {
    if (done !== null) void requestFromBackground({ kind: 'ticked', step: done, done: true })
  }
  const offers = [
    link('open-settings', settingsHref, t('card_open_settings')),
    link('open-form', formHref, t('card_open_form')),
    offersToShow ? button('show', onScrollToTarget, {}, t('card_show')) : null,
    openChecklist === null ? null : button('open-checklist', onOpenChecklist, {}, openChecklist),
    done === null ? null : button('toggle', tick, {}, t('card_done')),
  ].filter((offer) => offer !== null)
  if (offers[0] !== undefined) offers[0].className = 'primary'
  const address = link('show-address', addressHref, t('card_show_address'))
  return address === null ? offers : [...offers, h('p', { class: 'small' }, address)]
}

const link = (action: string, href: string | null, label: string): HTMLElement | null =>
  href === null ? null : h('a', { 'data-action': action, href, target: '_top' }, label)
