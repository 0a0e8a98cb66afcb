// How long a target may be missing before the card says so. Pages render late; a card that comes too early lies.

/** ms */
const GRACE = 1500

export class Patience {
  readonly #wake: () => void
  #key = ''
  #since = 0
  #timer: ReturnType<typeof setTimeout> | undefined

  constructor(wake: () => void, signal: AbortSignal) {
    this.#wake = wake
    signal.addEventListener('abort', () => clearTimeout(this.#timer))
  }

  /** Whether the time of grace for this place on the page is over; a new place begins anew. */
  isOver(key: string): boolean {
    if (key !== this.#key) {
      this.#key = key
      this.#since = 0
    }
    return this.#since !== 0 && performance.now() - this.#since >= GRACE
  }

  /** Starts the time of grace when something is missing, and wakes the page when it ends. */
  watch(isMissing: boolean): void {
    if (!isMissing) {
      clearTimeout(this.#timer)
      this.#since = 0
      return
    }
    if (this.#since !== 0) return
    this.#since = performance.now()
    this.#timer = setTimeout(this.#wake, GRACE)
  }
}
