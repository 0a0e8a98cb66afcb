// Hides ring and card while something of the page lies over the target or over the card: a modal, a menu, a sticky header.
// A ring would otherwise point at something that cannot be clicked, and a click that is meant for what covers the card could go
// to the card.
import type { CardBoxWithChangeTime } from './card-box-with-change-time'
import { hideWhenCutOff } from './hide-when-cut-off'
import { isCardCovered, isTargetCovered } from './is-covered'
import type { OverlayElement } from './overlay-element'

/** The shortest time between two checks (ms), and the time between regular checks. */
const SHORTEST_PAUSE_MS = 250
const REGULAR_PAUSE_MS = 500

/** The class of the layer that hides what is in it. */
const HIDDEN_CLASS = 'covered'

export class HideWhenCovered {
  readonly #overlayElement: OverlayElement
  readonly #cardPosition: CardBoxWithChangeTime
  readonly #visibleTarget: () => Element | null
  readonly #modalDialog: () => Element | null
  readonly #sayAlive: () => void
  readonly #onCheck: () => void
  #checkedAt = 0
  #isCovered = false
  #timer: ReturnType<typeof setTimeout> | undefined

  /**
   * `visibleTarget`: the ringed element, null when it is out of sight. `modalDialog`: the modal dialog of the page that the
   * target is in. `onCheck` is called after each check by timer.
   */
  constructor(
    overlayElement: OverlayElement,
    cardPosition: CardBoxWithChangeTime,
    visibleTarget: () => Element | null,
    modalDialog: () => Element | null,
    onCheck: () => void,
    signal: AbortSignal,
  ) {
    this.#overlayElement = overlayElement
    this.#cardPosition = cardPosition
    this.#visibleTarget = visibleTarget
    this.#modalDialog = modalDialog
    this.#sayAlive = hideWhenCutOff(overlayElement.layer)
    this.#onCheck = onCheck
    signal.addEventListener('abort', () => clearTimeout(this.#timer))
    this.#checkIn(REGULAR_PAUSE_MS)
  }

  /** Ring and card are hidden. */
  get isCovered(): boolean {
    return this.#isCovered
  }

  /** Checks now. Call when there is a new target. */
  check(): void {
    this.#checkedAt = performance.now()
    this.#sayAlive()
    const { layer, element } = this.#overlayElement
    const target = this.#visibleTarget()
    layer.classList.remove(HIDDEN_CLASS) // a hidden card is never hit, and would always be found covered
    const isCovered =
      (target !== null && isTargetCovered(target, element)) ||
      isCardCovered(this.#cardPosition.element, element, this.#modalDialog())
    layer.classList.toggle(HIDDEN_CLASS, isCovered)
    if (this.#isCovered && !isCovered) this.#cardPosition.noteChange()
    this.#isCovered = isCovered
  }

  /** Checks soon, in a task of its own so that drawing is not delayed. Call when the page may have changed. */
  checkSoon(): void {
    this.#checkIn(this.#checkedAt + SHORTEST_PAUSE_MS - performance.now())
  }

  #checkAndRepeat(): void {
    if (document.visibilityState === 'visible') this.check()
    this.#checkIn(REGULAR_PAUSE_MS)
    this.#onCheck() // last: it may end everything
  }

  #checkIn(delayMs: number): void {
    clearTimeout(this.#timer)
    this.#timer = setTimeout(() => this.#checkAndRepeat(), delayMs)
  }
}
