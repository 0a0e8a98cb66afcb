// A timer that runs a task once, however often the task is scheduled in the meantime.

export class CoalescingTimer {
  readonly #task: () => void
  readonly #signal: AbortSignal
  #timer: ReturnType<typeof setTimeout> | undefined

  /** When the signal fires, the timer is cleared, and none is set any more. */
  constructor(task: () => void, signal: AbortSignal) {
    this.#task = task
    this.#signal = signal
    signal.addEventListener('abort', () => clearTimeout(this.#timer))
  }

  /** Runs the task after `delayMs`. Does nothing when the task is already scheduled, even for a later time. */
  schedule(delayMs: number): void {
    if (this.#signal.aborted) return
    this.#timer ??= setTimeout(() => {
      this.#timer = undefined
      this.#task()
    }, delayMs)
  }
}
