// Announces each step once to a screen reader, without moving the focus.
import type { CardContent } from './card-content'

/** Screen readers notice a text only when the live region has been in the page for a moment (ms) before. */
const DELAY_MS = 100

export class LiveRegion {
  #element: HTMLElement | null = null
  #announcedText = ''

  /** Creates the region in this layer. What was announced in an earlier layer is not announced again. */
  attachTo(layer: HTMLElement): void {
    const element = document.createElement('div')
    element.className = 'live-region'
    element.role = 'status'
    element.ariaLive = 'polite'
    layer.append(element)
    this.#element = element
  }

  announce({ heading, sentence }: CardContent): void {
    const text = `${heading}. ${sentence.parts.join(sentence.typeText ?? '')}`
    const element = this.#element
    if (element === null || this.#announcedText === text) return
    this.#announcedText = text
    setTimeout(() => {
      element.textContent = text
    }, DELAY_MS)
  }
}
