// The card: what to do now, and the way out of it. Nothing here changes anything in Salesforce.
import { t } from '../../browser/i18n'
import type { StepId } from '../../guide/steps'
import { askBackground } from '../../state/messages/messages'
import type { CardContent } from './card-content'
import { type Attributes, bringUpToDate, button, h } from './dom-patch'
import { NOTHING_OPEN, type Open, type Opened, troubles } from './help-panel'

export interface CardActions {
  readonly onClose: () => void
  readonly onShow: () => void
}

export class Card {
  readonly #element: HTMLElement
  readonly #actions: CardActions
  #step: StepId | null = null
  #opened: Opened = NOTHING_OPEN
  #draw = (): void => {}

  /** Draws into the element, which carries the dialog role and the step. */
  constructor(element: HTMLElement, actions: CardActions) {
    this.#element = element
    this.#actions = actions
    element.dataset['card'] = ''
    element.role = 'dialog'
    element.tabIndex = -1
  }

  show(content: CardContent): void {
    const element = this.#element
    const { step } = content
    if (step !== this.#step) {
      this.#opened = NOTHING_OPEN
      element.replaceChildren()
    }
    this.#step = step
    element.dataset['step'] = step
    element.ariaLabel = `${content.progress}. ${content.heading}`
    const onOpen: Open = (change) => {
      this.#opened = { ...this.#opened, ...change }
      this.#draw()
    }
    this.#draw = () => bringUpToDate(element, h('div', {}, ...parts(content, this.#actions, this.#opened, onOpen)))
    this.#draw()
  }
}

type Part = HTMLElement | null

function parts(content: CardContent, actions: CardActions, opened: Opened, onOpen: Open): Part[] {
  const { progress, heading, sentence, note } = content
  const [before = '', after = ''] = sentence.parts
  const typeText = sentence.typeText === null ? null : h('kbd', { 'data-type-text': '' }, sentence.typeText)
  const isHelpOpen = opened.help ?? content.opensHelp
  const openHelp = (): void => onOpen({ ...NOTHING_OPEN, help: !isHelpOpen })
  const close = button('close', '×', actions.onClose, { class: 'close', 'aria-label': t('card_close') })
  return [
    h('header', {}, h('span', { class: 'progress' }, progress), close),
    h('h2', {}, heading),
    h('p', { class: 'sentence' }, before, typeText, after),
    note === null ? null : h('p', { class: 'note' }, note),
    ...offers(content, actions),
    h(
      'footer',
      {},
      moveButton('back', t('card_back'), content, content.back),
      moveButton('skip', t('card_skip'), content, content.skip),
      button('trouble', t('card_trouble'), openHelp, { 'aria-expanded': `${isHelpOpen}` }),
    ),
    isHelpOpen ? troubles(content, opened, onOpen) : null,
  ]
}

/** Back and Skip: move the guide's own idea of the step. */
function moveButton(action: string, label: string, { plain, step }: CardContent, to: StepId | null): HTMLElement {
  const move = (): void => {
    if (to !== null) void askBackground({ kind: 'moved', derived: plain, from: step, to })
  }
  return button(action, label, move, { disabled: to === null })
}

const PRIMARY = { class: 'primary' }

function offers(content: CardContent, { onShow }: CardActions): Part[] {
  const { settingsHref, formHref, addressHref, offersToShow, done, offersToSave } = content
  const address = link('show-address', addressHref, t('card_show_address'))
  return [
    link('open-settings', settingsHref, t('card_open_settings'), PRIMARY),
    link('open-form', formHref, t('card_open_form'), PRIMARY),
    address && h('p', {}, address),
    offersToShow ? button('show', t('card_show'), onShow, PRIMARY) : null,
    done &&
      button('toggle', t('card_done'), () => void askBackground({ kind: 'ticked', step: done, done: true }), PRIMARY),
    offersToSave
      ? button('open-checklist', t('card_save'), () => void askBackground({ kind: 'open-checklist' }), PRIMARY)
      : null,
  ]
}

const link = (action: string, href: string | null, label: string, more: Attributes = {}): Part =>
  href === null ? null : h('a', { 'data-action': action, href, target: '_top', ...more }, label)
