// Runs long work in slices of a few milliseconds, with pauses between them, in which the page has its turn.

/** The longest slice (ms). */
const SLICE_MS = 4

export class TimeSlicer {
  readonly #work: (isOver: () => boolean) => boolean
  readonly #share: number
  readonly #signal: AbortSignal
  #timer: ReturnType<typeof setTimeout> | undefined

  /**
   * `work` does a part of the work until `isOver` says that the slice is over. It returns true when no work is left. `share`
   * (0 to 1): how much of the time the work may take. When the signal fires, the work stops.
   */
  constructor(work: (isOver: () => boolean) => boolean, share: number, signal: AbortSignal) {
    this.#work = work
    this.#share = share
    this.#signal = signal
    signal.addEventListener('abort', () => clearTimeout(this.#timer))
  }

  /** Runs one slice now, and the rest in its share of the time to come. While work is left, that goes on as it is. */
  run(): void {
    if (this.#timer === undefined) this.#runSlice()
  }

  #runSlice(): void {
    this.#timer = undefined
    const startedAt = performance.now()
    if (this.#work(() => performance.now() - startedAt >= SLICE_MS) || this.#signal.aborted) return
    // A slice that took much longer was slowed down by a busy machine. The pause must not grow for that.
    const spentMs = Math.min(2 * SLICE_MS, performance.now() - startedAt)
    this.#timer = setTimeout(() => this.#runSlice(), spentMs * (1 / this.#share - 1))
  }
}
