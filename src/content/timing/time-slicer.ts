// Work in slices: a few milliseconds, then a pause that leaves the page the larger share of the time.

/** The longest slice (ms). */
const SLICE_MS = 4

export class Slices {
  readonly #work: (isOver: () => boolean) => boolean
  readonly #onDone: () => void
  #timer: ReturnType<typeof setTimeout> | undefined
  #share = 1

  /** `work` does some of it, until the time is over, and tells whether all is done; `onDone` is then called. */
  constructor(work: (isOver: () => boolean) => boolean, onDone: () => void, signal: AbortSignal) {
    this.#work = work
    this.#onDone = onDone
    signal.addEventListener('abort', () => clearTimeout(this.#timer))
  }

  get isUnderWay(): boolean {
    return this.#timer !== undefined
  }

  /** Does a slice now, and the rest in a share of the time to come (0 to 1). A larger share than before counts at once. */
  go(share: number): void {
    if (this.#timer !== undefined && share <= this.#share) return
    this.#share = share
    this.#slice()
  }

  #slice(): void {
    clearTimeout(this.#timer)
    this.#timer = undefined
    const since = performance.now()
    const isDone = this.#work(() => performance.now() - since >= SLICE_MS)
    if (isDone) {
      this.#onDone()
      return
    }
    // What took far longer than a slice was the machine's own doing, and nobody should wait for it.
    const spent = Math.min(2 * SLICE_MS, performance.now() - since)
    this.#timer = setTimeout(() => this.#slice(), spent * (1 / this.#share - 1))
  }
}
