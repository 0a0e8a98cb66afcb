// Announces each step once to a screen reader, without moving the focus, and what the person has just done on the card.
import { uiLanguage } from '../../browser/i18n'
import type { CardContent } from './card-content'
import { h } from './dom-patch'

/** Screen readers notice a text only when the live region has been in the page, and empty, for a moment (ms) before. */
const DELAY_MS = 100

export class LiveRegion {
  #element: HTMLElement | null = null
  #announced = ''

  /** Creates the region in this layer. What was announced in an earlier layer is not announced again. */
  attachTo(layer: HTMLElement): void {
    this.#element = h('div', { class: 'live-region', role: 'status', 'aria-live': 'polite', lang: uiLanguage() })
    layer.append(this.#element)
  }

  announce({ progress, heading, sentence, notes }: CardContent): void {
    const texts = [
      progress,
      heading,
      sentence.map(({ text }) => text).join(''),
      ...notes.flatMap(({ title, text }) => (title === undefined ? [text] : [title, text])),
    ]
    const announced = texts.join()
    if (announced === this.#announced) return
    this.#announced = announced
    this.say(...texts)
  }

  /** Says these texts, each on its own, in place of what was said before. */
  say(...texts: readonly string[]): void {
    const element = this.#element
    element?.replaceChildren()
    setTimeout(() => element?.replaceChildren(...texts.map((text) => h('p', {}, text))), DELAY_MS)
  }
}
