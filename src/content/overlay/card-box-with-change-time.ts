// The card's box: creates it, moves it, and remembers since when it has not changed. A click counts only on a card that the
// person has had time to see (see card/click-guard.ts).
import { textDirection, uiLanguage } from '../../browser/i18n'
import type { CardPlacement } from './card-placement'

export class CardBoxWithChangeTime {
  readonly element: HTMLElement
  #transform = ''
  #unchangedSince = performance.now()

  constructor(layer: HTMLElement) {
    this.element = document.createElement('section')
    this.element.dir = textDirection()
    this.element.lang = uiLanguage()
    layer.append(this.element)
  }

  /** When the card was last moved, got another text or was shown again (ms, on the clock of event time stamps). */
  get unchangedSince(): number {
    return this.#unchangedSince
  }

  get isDocked(): boolean {
    return this.element.dataset['placement'] === 'docked'
  }

  /** The card looks different from now on. */
  noteChange(): void {
    this.#unchangedSince = performance.now()
  }

  /** Moves the upper left corner of the card to a point of the viewport. */
  moveTo({ x, y, width, maxHeight }: Omit<CardPlacement, 'side'>): void {
    const { style } = this.element
    if (width < this.element.offsetWidth) style.width = `${width}px`
    style.maxHeight = `${maxHeight}px`
    const transform = `translate(${x}px, ${y}px)`
    if (transform === this.#transform) return
    this.#transform = transform
    style.transform = transform
    this.noteChange()
  }
}
