// Says each step once to a screen reader, without moving the focus.
import type { CardContent } from './card-content'

export class Speaker {
  readonly #region: HTMLElement
  #said = ''

  constructor(layer: HTMLElement) {
    this.#region = document.createElement('div')
    this.#region.className = 'speaker'
    this.#region.role = 'status'
    this.#region.ariaLive = 'polite'
    layer.append(this.#region)
  }

  say({ step, heading, sentence }: CardContent): void {
    const text = `${heading}. ${sentence.parts.join(sentence.typeText ?? '')}`
    if (this.#said === `${step} ${text}`) return
    this.#said = `${step} ${text}`
    this.#region.textContent = text
  }
}
