// The card's box: moves it only where it has to go, and knows since when it stands there, so that a click on it is known to be
// meant for it.
import { textDirection } from '../../browser/i18n'

export class CardBox {
  readonly element: HTMLElement
  #at = ''
  #standsSince = performance.now()

  constructor(layer: HTMLElement) {
    this.element = document.createElement('section')
    this.element.dir = textDirection()
    layer.append(this.element)
  }

  /** When the card came to where it is, or got other words (ms, on the clock of events). */
  get standsSince(): number {
    return this.#standsSince
  }

  /** The card is something else to look at from now on. */
  renewed(): void {
    this.#standsSince = performance.now()
  }

  /** Moves the card's corner to a point of the viewport (CSS px). */
  moveTo(x: number, y: number, maxHeight: number): void {
    const at = `translate(${x}px, ${y}px)`
    const { style } = this.element
    style.maxHeight = `${maxHeight}px`
    if (at === this.#at) return
    this.#at = at
    style.transform = at
    this.renewed()
  }
}
