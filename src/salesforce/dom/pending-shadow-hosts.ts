// Custom elements without a shadow root: one may be attached after they were inserted. What has just come is asked again in the
// next round, and the others in turn, a few in every round: most never get a root, and a page may have thousands of them.

/** So many of the others are asked in a round, however large the page, where little comes. */
const MOST = 300
/** Rounds after which nothing that came is worth another one; they are still asked when there is one anyhow. */
const ROUNDS = 64

export class Undecided {
  readonly #fresh = new Set<Element>()
  readonly #others = new Set<Element>()
  #left = 0

  /** Whether one of them is worth another round. */
  get isWaiting(): boolean {
    return this.#left > 0 && (this.#others.size || this.#fresh.size) > 0
  }

  add(element: Element): void {
    if (this.#others.has(element)) return
    this.#fresh.add(element)
    this.#left = ROUNDS
  }

  delete(element: Element): void {
    this.#fresh.delete(element)
    this.#others.delete(element)
  }

  /** Asks those whose turn it is in this round; gives those that have got a root, until they are deleted. */
  ask(): readonly Element[] {
    const asked = [...this.#fresh]
    const most = asked.length + Math.max(MOST, 2 * asked.length) // more than come, or what has gone would pile up
    for (const element of this.#others) if (asked.push(element) >= most) break
    this.#fresh.clear()
    this.#left -= 1
    for (const element of asked) {
      this.#others.delete(element)
      if (element.isConnected) this.#others.add(element) // behind all that wait for their turn
    }
    return asked.filter(({ shadowRoot }) => shadowRoot)
  }
}
