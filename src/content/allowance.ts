// So many times within so long, and not once more.

export class Allowance {
  readonly #most: number
  readonly #within: number
  #taken: number[] = []

  /** `within` is in ms. */
  constructor(most: number, within: number) {
    this.#most = most
    this.#within = within
  }

  /** Takes one at the time `now` (ms); false when none is left for now. */
  take(now: number): boolean {
    this.#taken = this.#taken.filter((at) => now - at < this.#within)
    if (this.#taken.length >= this.#most) return false
    this.#taken.push(now)
    return true
  }
}
