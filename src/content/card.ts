// The card: what to do now, and the way out of it. Nothing here changes anything in Salesforce.
import { t } from '../browser/i18n'
import type { StepId } from '../guide/steps'
import { type ContentToBackground, tellBackground } from '../state/messages'
import { copy } from '../ui/clipboard'
import { actionOf } from './aware'
import type { CardContent } from './card-content'
import { bringUpToDate, h } from './dom'
import { NOTHING_OPEN, type Opened, troubles } from './troubles'

export interface CardActions {
  readonly onClose: () => void
  readonly onShow: () => void
}

export class Card {
  readonly #element: HTMLElement
  readonly #actions: CardActions
  #content: CardContent | null = null
  #opened: Opened = NOTHING_OPEN

  /** Draws into the element, which carries the dialog role and the step. */
  constructor(element: HTMLElement, actions: CardActions) {
    this.#element = element
    this.#actions = actions
    element.dataset['card'] = ''
    element.role = 'dialog'
    element.tabIndex = -1
    element.addEventListener('click', (event) => this.#act(actionOf(event)))
  }

  show(content: CardContent): void {
    const element = this.#element
    if (content.step !== this.#content?.step) {
      this.#opened = NOTHING_OPEN
      element.replaceChildren()
    }
    this.#content = content
    element.dataset['step'] = content.step
    element.ariaLabel = `${content.progress}. ${content.heading}`
    this.#draw(content)
  }

  #draw(content: CardContent): void {
    bringUpToDate(this.#element, h('div', {}, ...parts(content, this.#opened)))
  }

  #act(action: string): void {
    const content = this.#content
    if (content === null) return
    if (action === 'close') this.#actions.onClose()
    if (action === 'show') this.#actions.onShow()
    if (action === 'copy-report') void copy(content.report ?? '').then((copied) => this.#open({ copied }))
    const message = SAYS[action]?.(content)
    if (message != null) void tellBackground(message)
    this.#open(OPENS[action]?.(this.#opened, content))
  }

  #open(change: Partial<Opened> | undefined): void {
    if (change === undefined || this.#content === null) return
    this.#opened = { ...this.#opened, ...change }
    this.#draw(this.#content)
  }
}

/** What a click tells the background, by action. */
const SAYS: Readonly<Record<string, (content: CardContent) => ContentToBackground | null>> = {
  toggle: ({ done }) => (done === null ? null : { kind: 'ticked', step: done, done: true }),
  'open-checklist': () => ({ kind: 'open-checklist' }),
  back: ({ plain, step, back }) => moved(plain, step, back),
  skip: ({ plain, step, skip }) => moved(plain, step, skip),
}

const moved = (plain: StepId, from: StepId, to: StepId | null): ContentToBackground | null =>
  to === null ? null : { kind: 'moved', plain, from, to }

/** What a click opens or closes, by action. */
const OPENS: Readonly<Record<string, (opened: Opened, content: CardContent) => Partial<Opened>>> = {
  trouble: (opened, content) => ({ ...NOTHING_OPEN, help: !isHelpOpen(content, opened) }),
  report: ({ report }) => ({ report: !report }),
}

const isHelpOpen = ({ opensHelp }: CardContent, { help }: Opened): boolean => help ?? opensHelp

function parts(content: CardContent, opened: Opened): (Element | null)[] {
  const { progress, heading, sentence, note } = content
  const [before = '', after = ''] = sentence.parts
  const typeText = sentence.typeText === null ? null : h('kbd', { 'data-type-text': true }, sentence.typeText)
  return [
    h('header', {}, h('span', { class: 'progress' }, progress), closeButton()),
    h('h2', {}, heading),
    h('p', { class: 'sentence' }, before, typeText, after),
    note === null ? null : h('p', { class: 'note' }, note),
    ...offers(content),
    footer(content, opened),
    isHelpOpen(content, opened) ? troubles(content, opened) : null,
  ]
}

function closeButton(): Element {
  const icon = h('svg', { viewBox: '0 0 16 16', 'aria-hidden': 'true' }, h('path', { d: 'M4 4l8 8M12 4l-8 8' }))
  return button('close', icon, { class: 'close', 'aria-label': t('card_close') })
}

const button = (action: string, label: Node | string, more: Readonly<Record<string, string | boolean>> = {}): Element =>
  h('button', { type: 'button', 'data-action': action, ...more }, label)

const PRIMARY = { class: 'primary' }

const link = (action: string, href: string | null, label: string, more = {}): Element | null =>
  href === null ? null : h('a', { 'data-action': action, href, target: '_top', ...more }, label)

function offers(content: CardContent): (Element | null)[] {
  const { settingsHref, formHref, addressHref, offersToShow, done, offersToSave } = content
  const address = link('show-address', addressHref, t('card_show_address'))
  return [
    link('open-settings', settingsHref, t('card_open_settings'), PRIMARY),
    link('open-form', formHref, t('card_open_form'), PRIMARY),
    address === null ? null : h('p', {}, address),
    offersToShow ? button('show', t('card_show'), PRIMARY) : null,
    done === null ? null : button('toggle', t('card_done'), PRIMARY),
    offersToSave ? button('open-checklist', t('card_save'), PRIMARY) : null,
  ]
}

const footer = (content: CardContent, opened: Opened): Element =>
  h(
    'footer',
    {},
    button('back', t('card_back'), { disabled: content.back === null }),
    button('skip', t('card_skip'), { disabled: content.skip === null }),
    button('trouble', t('card_trouble'), { 'aria-expanded': String(isHelpOpen(content, opened)) }),
  )
