// A timer that runs a task once, however often the task is scheduled in the meantime.

export class CoalescingTimer {
  readonly #task: () => void
  #timer: ReturnType<typeof setTimeout> | undefined

  /** When the signal fires, the timer is cleared. */
  constructor(task: () => void, signal: AbortSignal) {
    this.#task = task
    signal.addEventListener('abort', () => clearTimeout(this.#timer))
  }

  /** Runs the task after `delayMs`. Does nothing when the task is already scheduled, even for a later time. */
  schedule(delayMs: number): void {
    this.#timer ??= setTimeout(() => {
      this.#timer = undefined
      this.#task()
    }, delayMs)
  }
}
