// Custom elements without a shadow root: one may be attached after they were inserted. They are asked again, after 1, 2, 4 and more
// rounds, because most never get one: a page may have thousands of them.

/** The longest pause is 2 to this power, in rounds. */
const OLDEST = 6

export class Undecided {
  readonly #ages = new Map<Element, number>()
  #round = 0
  /** Whether one of them is worth another round; the oldest are only asked when there is one anyhow. */
  isWaiting = false

  add(element: Element): void {
    if (this.#ages.has(element)) return
    this.#ages.set(element, 0)
    this.isWaiting = true
  }

  delete(element: Element): void {
    this.#ages.delete(element)
  }

  /** Asks those whose turn it is in this round; gives those that have got a root. */
  ask(): readonly Element[] {
    this.#round += 1
    this.isWaiting = false
    const found: Element[] = []
    for (const [element, age] of this.#ages) {
      const isDue = this.#round % 2 ** age === 0
      if (isDue && !element.isConnected) this.delete(element)
      else if (isDue && element.shadowRoot) found.push(element)
      else if (age < OLDEST) {
        this.isWaiting = true
        if (isDue) this.#ages.set(element, age + 1)
      }
    }
    return found
  }
}
