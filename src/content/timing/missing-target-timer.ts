// How long a target has been missing on the page. Pages render late: a card that says "not found" too early is wrong.
//
//   just missing --1.5 s--> settled: the card says what is missing --7 s in all--> late: waiting is no longer the answer
//
// When the target is found, or another target is looked for (another key), the timer is cleared. It starts again with the next
// missing target.

/** After this time (ms) the card says what is missing. Lightning's tree can come 400 ms after its Quick Find box. */
const SETTLED_AFTER_MS = 1500
/** After this time (ms) the card no longer says to wait. The framed reset form was seen to take 6 to 8 s: it may still come. */
const LATE_AFTER_MS = 7000

/** Browsers round their clocks. A timer that fires this much later (ms) finds that the time is really over. */
const CLOCK_ROUNDING_MS = 20

export class MissingTargetTimer {
  readonly #onTimeOver: () => void
  #key = ''
  #missingSince: number | null = null
  #timers: ReturnType<typeof setTimeout>[] = []

  /** `onTimeOver` is called when a missing target becomes settled, and when it becomes late. */
  constructor(onTimeOver: () => void, signal: AbortSignal) {
    this.#onTimeOver = onTimeOver
    signal.addEventListener('abort', () => this.#clear())
  }

  /** How long the target of this key has been missing. A new key starts again from the beginning. */
  statusFor(key: string): { readonly isSettled: boolean; readonly isLate: boolean } {
    if (key !== this.#key) this.#clear()
    this.#key = key
    const missingForMs = this.#missingSince === null ? 0 : performance.now() - this.#missingSince
    return { isSettled: missingForMs >= SETTLED_AFTER_MS, isLate: missingForMs >= LATE_AFTER_MS }
  }

  /** Starts the timer when the target is missing and the timer does not run yet; clears it when the target is found. */
  setMissing(isMissing: boolean): void {
    if (!isMissing) {
      this.#clear()
      return
    }
    if (this.#missingSince !== null) return
    this.#missingSince = performance.now()
    this.#timers = [SETTLED_AFTER_MS, LATE_AFTER_MS].map((after) =>
      setTimeout(this.#onTimeOver, after + CLOCK_ROUNDING_MS),
    )
  }

  #clear(): void {
    for (const timer of this.#timers) clearTimeout(timer)
    this.#timers = []
    this.#missingSince = null
  }
}
