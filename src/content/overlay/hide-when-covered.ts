// Hides our marks while something of the page lies over them, or over what they point at: a modal, a menu, a sticky header.
// Nothing of ours then pretends to be in front; and what lies over the card is never clicked through it.
import type { CardBox } from './card-position'
import { isCovered, isTouched } from './is-covered'
import type { Host } from './overlay-element'

/** The shortest time between two looks at what lies over us (ms), and the longest. */
const SHORTEST = 250
const LONGEST = 500

export class Cover {
  readonly #host: Host
  readonly #card: CardBox
  readonly #target: () => Element | null
  readonly #onBeat: () => void
  #lookedAt = 0
  #isCovered = false
  #timer: ReturnType<typeof setTimeout> | undefined

  /** `target`: what is pointed at, if it is in sight. `onBeat` is called with every look, until the signal fires. */
  constructor(host: Host, card: CardBox, target: () => Element | null, onBeat: () => void, signal: AbortSignal) {
    this.#host = host
    this.#card = card
    this.#target = target
    this.#onBeat = onBeat
    signal.addEventListener('abort', () => clearTimeout(this.#timer))
    this.#plan(LONGEST)
  }

  get isCovered(): boolean {
    return this.#isCovered
  }

  /** Looks now, because something new is pointed at. */
  look(): void {
    this.#lookedAt = performance.now()
    const { layer, element } = this.#host
    const target = this.#target()
    layer.classList.remove('covered') // what is hidden cannot be hit
    const isHidden = (target !== null && isCovered(target, element)) || isTouched(this.#card.element, element)
    layer.classList.toggle('covered', isHidden)
    if (this.#isCovered && !isHidden) this.#card.renewed()
    this.#isCovered = isHidden
  }

  /** Looks soon, because something has changed; in a task of its own, for what has just been drawn was work enough. */
  lookSoon(): void {
    this.#plan(this.#lookedAt + SHORTEST - performance.now())
  }

  #beat(): void {
    if (document.visibilityState === 'visible') this.look()
    this.#onBeat()
    this.#plan(LONGEST)
  }

  #plan(wait: number): void {
    clearTimeout(this.#timer)
    this.#timer = setTimeout(() => this.#beat(), wait)
  }
}
