// A rate limiter. Refused attempts count too: whoever keeps trying too often gets nothing until they pause.

export class RateLimiter {
  readonly #limit: number
  readonly #windowMs: number
  /** Times (ms) of the last attempts, oldest first: one more than the limit. */
  #attempts: number[] = []

  /** Allows `limit` attempts within `windowMs`. */
  constructor(limit: number, windowMs: number) {
    this.#limit = limit
    this.#windowMs = windowMs
  }

  /** Records an attempt at the time `now` (ms). True when it is allowed. */
  tryTake(now: number): boolean {
    this.#attempts = [...this.#attempts, now].slice(-(this.#limit + 1))
    if (this.#attempts.length <= this.#limit) return true
    const [oldest = now] = this.#attempts
    return now - oldest >= this.#windowMs
  }
}
