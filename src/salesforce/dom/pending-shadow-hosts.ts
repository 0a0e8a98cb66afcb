// Custom elements without a shadow root: one may be attached after they were inserted. Recent ones are checked in the next
// round, older ones in turn, some in each round: most never get a root, and a page may have thousands of them.

/** Older ones that are checked in a round, unless many have just been added. */
const MAX_OLDER_PER_ROUND = 300
/** Rounds that are worth having after an element was added. Later rounds check it too, if there are any for another reason. */
const ROUNDS_AFTER_ADD = 64

export class PendingShadowHosts {
  readonly #recent = new Set<Element>()
  readonly #older = new Set<Element>()
  #roundsLeft = 0

  /** Whether another round is worth having. */
  get needsAnotherRound(): boolean {
    return this.#roundsLeft > 0 && (this.#older.size || this.#recent.size) > 0
  }

  add(element: Element): void {
    if (this.#older.has(element)) return
    this.#recent.add(element)
    this.#roundsLeft = ROUNDS_AFTER_ADD
  }

  delete(element: Element): void {
    this.#recent.delete(element)
    this.#older.delete(element)
  }

  /** One round: checks those whose turn it is, and gives those that have a root. They are given again until they are deleted. */
  recheck(): readonly Element[] {
    const checked = [...this.#recent]
    // More older ones than recent ones, so that elements that have gone from the page do not pile up.
    const max = checked.length + Math.max(MAX_OLDER_PER_ROUND, 2 * checked.length)
    for (const element of this.#older) if (checked.push(element) >= max) break
    this.#recent.clear()
    this.#roundsLeft -= 1
    for (const element of checked) {
      this.#older.delete(element)
      if (element.isConnected) this.#older.add(element) // at the end: the others come first
    }
    return checked.filter(({ shadowRoot }) => shadowRoot)
  }
}
