// How long a target may be missing before the card says so. Pages render late; a card that comes too early lies.

/** After this (ms) the card says what is missing; Lightning's tree can come 400 ms after its box. */
const GRACE = 1500
/** After this (ms) waiting is no longer the answer, though the framed form was seen to take 6 to 8 s: it may still come. */
const LATE = 7000

/** Browsers round their clocks (ms); a timer that wakes too early would wake nobody. */
const ROUNDING = 20

export class Patience {
  readonly #wake: () => void
  #key = ''
  #since: number | null = null
  #timers: ReturnType<typeof setTimeout>[] = []

  constructor(wake: () => void, signal: AbortSignal) {
    this.#wake = wake
    signal.addEventListener('abort', () => this.#clear())
  }

  /** How patient to be at this place on the page; a new place begins anew. */
  at(key: string): { readonly isSettled: boolean; readonly isLate: boolean } {
    if (key !== this.#key) this.#clear()
    this.#key = key
    const waited = this.#since === null ? 0 : performance.now() - this.#since
    return { isSettled: waited >= GRACE, isLate: waited >= LATE }
  }

  /** Starts the time of grace when something is missing, and wakes the page when it ends. */
  watch(isMissing: boolean): void {
    if (!isMissing) this.#clear()
    else if (this.#since === null) {
      this.#since = performance.now()
      this.#timers = [GRACE, LATE].map((after) => setTimeout(this.#wake, after + ROUNDING))
    }
  }

  #clear(): void {
    for (const timer of this.#timers) clearTimeout(timer)
    this.#timers = []
    this.#since = null
  }
}
