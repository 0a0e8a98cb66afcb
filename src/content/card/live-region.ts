// Says each step once to a screen reader, without moving the focus.
import type { CardContent } from './card-content'

/** A live region must stand in the page for a moment (ms) before its words are noticed. */
const PAUSE_MS = 100

export class Speaker {
  #region: HTMLElement | null = null
  #said = ''

  /** Speaks from this layer from now on; what was said is not said again. */
  moveTo(layer: HTMLElement): void {
    const region = document.createElement('div')
    region.className = 'speaker'
    region.role = 'status'
    region.ariaLive = 'polite'
    layer.append(region)
    this.#region = region
  }

  say({ heading, sentence }: CardContent): void {
    const text = `${heading}. ${sentence.parts.join(sentence.typeText ?? '')}`
    const region = this.#region
    if (region === null || this.#said === text) return
    this.#said = text
    setTimeout(() => {
      region.textContent = text
    }, PAUSE_MS)
  }
}
