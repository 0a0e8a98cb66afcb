// Runs long work in slices of a few milliseconds, with pauses between them. The page gets the larger share of the time.

/** The longest slice (ms). */
const SLICE_MS = 4

export class TimeSlicer {
  readonly #work: (isOver: () => boolean) => boolean
  readonly #onDone: () => void
  #timer: ReturnType<typeof setTimeout> | undefined
  #share = 1

  /**
   * `work` does a part of the work until `isOver` says that the slice is over. It returns true when no work is left;
   * then `onDone` is called. When the signal fires, the work stops.
   */
  constructor(work: (isOver: () => boolean) => boolean, onDone: () => void, signal: AbortSignal) {
    this.#work = work
    this.#onDone = onDone
    signal.addEventListener('abort', () => clearTimeout(this.#timer))
  }

  /** Some work is left and waits for its next slice. */
  get isRunning(): boolean {
    return this.#timer !== undefined
  }

  /**
   * Runs one slice now, and the rest in `share` (0 to 1) of the time to come. While work is left, only a call with a
   * larger share has an effect: it runs a slice at once.
   */
  run(share: number): void {
    if (this.isRunning && share <= this.#share) return
    this.#share = share
    this.#runSlice()
  }

  #runSlice(): void {
    clearTimeout(this.#timer)
    this.#timer = undefined
    const startedAt = performance.now()
    const isDone = this.#work(() => performance.now() - startedAt >= SLICE_MS)
    if (isDone) {
      this.#onDone()
      return
    }
    // A slice that took much longer was slowed down by a busy machine. The pause must not grow for that.
    const spentMs = Math.min(2 * SLICE_MS, performance.now() - startedAt)
    this.#timer = setTimeout(() => this.#runSlice(), spentMs * (1 / this.#share - 1))
  }
}
