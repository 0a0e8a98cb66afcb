// The card: what to do now, and what else the person can do. Nothing in it changes anything in Salesforce.
import { t } from '../../browser/i18n'
import type { StepId } from '../../guide/steps'
import { requestFromBackground } from '../../state/messages/messages'
import type { CardContent } from './card-content'
import { type Attributes, button, h, patchChildren } from './dom-patch'
import { helpPanel, NO_OPEN_SECTIONS, type OpenSections, type SetOpenSections } from './help-panel'

export interface CardActions {
  readonly onClose: () => void
  readonly onScrollToTarget: () => void
}

export class CardDialog {
  readonly #element: HTMLElement
  readonly #actions: CardActions
  #content: CardContent | null = null
  #openSections = NO_OPEN_SECTIONS

  /** Draws into the element, and gives it the role of a dialog. */
  constructor(element: HTMLElement, actions: CardActions) {
    this.#element = element
    this.#actions = actions
    element.dataset['card'] = ''
    element.role = 'dialog'
    element.tabIndex = -1
  }

  show(content: CardContent): void {
    const element = this.#element
    const { step, progress, heading } = content
    if (step !== this.#content?.step) {
      this.#openSections = NO_OPEN_SECTIONS
      element.replaceChildren()
    }
    this.#content = content
    element.dataset['step'] = step
    element.ariaLabel = `${progress}. ${heading}`
    this.#draw()
  }

  openHelp(): void {
    this.#openSections = { ...NO_OPEN_SECTIONS, help: true }
    this.#draw()
  }

  #draw(): void {
    if (this.#content === null) return
    const setOpen: SetOpenSections = (change) => {
      this.#openSections = { ...this.#openSections, ...change }
      this.#draw()
    }
    const parts = cardParts(this.#content, this.#actions, this.#openSections, setOpen)
    patchChildren(this.#element, h('div', {}, ...parts))
  }
}

type CardPart = HTMLElement | null

function cardParts(
  content: CardContent,
  actions: CardActions,
  open: OpenSections,
  setOpen: SetOpenSections,
): CardPart[] {
  const { progress, heading, sentence, note } = content
  const [beforeTypeText = '', afterTypeText = ''] = sentence.parts
  const typeText = sentence.typeText === null ? null : h('kbd', { 'data-type-text': '' }, sentence.typeText)
  const close = button('close', '×', actions.onClose, { class: 'close', 'aria-label': t('card_close') })
  const isHelpOpen = open.help ?? content.opensHelp
  const toggleHelp = (): void => setOpen({ ...NO_OPEN_SECTIONS, help: !isHelpOpen })
  return [
    h('header', {}, h('span', { class: 'progress' }, progress), close),
    h('h2', {}, heading),
    h('p', { class: 'sentence' }, beforeTypeText, typeText, afterTypeText),
    note === null ? null : h('p', { class: 'note' }, note),
    ...offeredActions(content, actions),
    h(
      'footer',
      {},
      moveButton('back', t('card_back'), content, content.back),
      moveButton('skip', t('card_skip'), content, content.skip),
      button('trouble', t('card_trouble'), toggleHelp, { 'aria-expanded': `${isHelpOpen}` }),
    ),
    isHelpOpen ? helpPanel(content, open, setOpen) : null,
  ]
}

/** Back and Skip: they change only which step the guide takes for the current one. */
function moveButton(action: string, label: string, { derivedStep, step }: CardContent, to: StepId | null): HTMLElement {
  const move = (): void => {
    if (to !== null) void requestFromBackground({ kind: 'moved', derived: derivedStep, from: step, to })
  }
  return button(action, label, move, { disabled: to === null })
}

const PRIMARY = { class: 'primary' }

/** The buttons and links between text and footer. */
function offeredActions(content: CardContent, { onScrollToTarget }: CardActions): CardPart[] {
  const { settingsHref, formHref, addressHref, offersToShow, done, openChecklist } = content
  const addressLink = link('show-address', addressHref, t('card_show_address'))
  const onOpenChecklist = (): void => void requestFromBackground({ kind: 'open-checklist' })
  return [
    link('open-settings', settingsHref, t('card_open_settings'), PRIMARY),
    link('open-form', formHref, t('card_open_form'), PRIMARY),
    addressLink === null ? null : h('p', {}, addressLink),
    offersToShow ? button('show', t('card_show'), onScrollToTarget, PRIMARY) : null,
    openChecklist === null ? null : button('open-checklist', openChecklist, onOpenChecklist, PRIMARY),
    done === null ? null : doneButton(done),
  ]
}

function doneButton(step: NonNullable<CardContent['done']>): HTMLElement {
  const tick = (): void => void requestFromBackground({ kind: 'ticked', step, done: true })
  return button('toggle', t('card_done'), tick, PRIMARY)
}

const link = (action: string, href: string | null, label: string, more: Attributes = {}): CardPart =>
  href === null ? null : h('a', { 'data-action': action, href, target: '_top', ...more }, label)
