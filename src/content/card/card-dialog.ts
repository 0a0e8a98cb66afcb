// The card: what to do now, and what else the person can do. Nothing in it changes anything in Salesforce.
import type { CardContent } from './card-content'
import { type CardActions, cardParts } from './card-parts'
import { h, patchChildren } from './dom-patch'
import { NO_OPEN_SECTIONS, type SetOpenSections } from './open-sections'

export class CardDialog {
  readonly #element: HTMLElement
  /** All that is in the card. It scrolls where the card has too little room. */
  readonly #inside = h('div', { class: 'in' })
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
    element.append(h('span', { class: 'beak' }), this.#inside)
  }

  show(content: CardContent): void {
    const element = this.#element
    const { step, progress, heading } = content
    if (step !== this.#content?.step) {
      this.#openSections = NO_OPEN_SECTIONS
      this.#inside.replaceChildren()
      this.#inside.scrollTop = 0
    }
    this.#content = content
    element.dataset['step'] = step
    element.ariaLabel = `${progress}. ${heading}`
    this.#draw()
  }

  openHelp(): void {
    this.#openSections = NO_OPEN_SECTIONS
    this.#setOpen({ help: true })
  }

  /** Whether it was open. The focus goes to what opened it. */
  closeHelp(): boolean {
    if (this.#inside.querySelector('.troubles') === null) return false
    this.#setOpen({ help: false, showsMessage: false })
    if (this.#element.matches(':focus-within')) this.#inside.querySelector<HTMLElement>('[aria-expanded]')?.focus()
    return true
  }

  readonly #setOpen: SetOpenSections = (change) => {
    this.#openSections = { ...this.#openSections, ...change }
    this.#draw()
    if (change.help) this.#scrollToHelp()
  }

  #draw(): void {
    if (this.#content === null) return
    const parts = cardParts(this.#content, this.#actions, this.#openSections, this.#setOpen)
    patchChildren(this.#inside, h('div', {}, ...parts))
    this.#actions.onRedrawn()
  }

  /** Where the card scrolls, its help stands right below the head and the buttons, which stay in sight. */
  #scrollToHelp(): void {
    const inside = this.#inside
    const parts = [...inside.querySelectorAll<HTMLElement>('header, footer, .troubles')]
    inside.scrollTop = parts.reduce((rest, { offsetHeight }) => rest - offsetHeight, inside.scrollHeight)
  }
}
