// So many times within so long, and not once more: what goes on asking gets nothing until it has rested.

export class Allowance {
  readonly #most: number
  readonly #within: number
  #asked: number[] = []

  /** `within` is in ms. */
  constructor(most: number, within: number) {
    this.#most = most
    this.#within = within
  }

  /** Takes one at the time `now` (ms); false when none is left for now. */
  take(now: number): boolean {
    this.#asked = [...this.#asked, now].slice(-1 - this.#most)
    const [first = now] = this.#asked
    return this.#asked.length <= this.#most || now - first >= this.#within
  }
}
