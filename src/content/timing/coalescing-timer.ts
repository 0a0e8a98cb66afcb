// Something to be done later: once, however often it is asked for meanwhile.

export class Later {
  readonly #task: () => void
  #timer: ReturnType<typeof setTimeout> | undefined

  /** Nothing is done any more when the signal fires. */
  constructor(task: () => void, signal: AbortSignal) {
    this.#task = task
    signal.addEventListener('abort', () => clearTimeout(this.#timer))
  }

  /** Does it after a time (ms), unless it is already going to be done. */
  after(time: number): void {
    this.#timer ??= setTimeout(() => {
      this.#timer = undefined
      this.#task()
    }, time)
  }
}
