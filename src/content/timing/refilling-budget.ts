// How much may be spent: a budget that refills as time passes, up to what may be saved.

interface BudgetLimits {
  /** What comes in each millisecond. */
  readonly perMs: number
  /** What can be saved. The budget begins with it. */
  readonly most: number
  /** What can be owed, as a number below zero. */
  readonly least: number
}

export class RefillingBudget {
  readonly #limits: BudgetLimits
  #left: number
  /** When that was left (ms). */
  #countedAt = performance.now()

  constructor(limits: BudgetLimits) {
    this.#limits = limits
    this.#left = limits.most
  }

  get left(): number {
    const { perMs, most } = this.#limits
    return Math.min(most, this.#left + (performance.now() - this.#countedAt) * perMs)
  }

  /** Whether there was enough. What is missing is owed, as far as it can be. */
  spend(amount: number): boolean {
    const left = this.left - amount
    this.#left = Math.max(this.#limits.least, left)
    this.#countedAt = performance.now()
    return left >= 0
  }
}
