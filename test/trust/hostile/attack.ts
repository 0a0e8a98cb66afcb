// What a page can do to the guide, and what must come of it.

/**
 * `shown`: ring and card are where they belong, and the card can be clicked. `hidden`: nothing shows, the popup says why, and
 * all is back when the page lets go. `given-up`: the page keeps removing the overlay; it is put back a dozen times and no more,
 * and the popup says so. `words`: the target cannot be pointed at; a docked card says where it is.
 */
export type Outcome = 'shown' | 'hidden' | 'given-up' | 'words'

export interface Attack {
  readonly name: string
  /** Done by the page before anything else of it runs. */
  readonly before?: () => void
  /** Done by the page while ring and card stand at the avatar of Lightning. */
  readonly during?: (...args: string[]) => void
  readonly args?: readonly string[]
  /** Undoes it. */
  readonly relief?: () => void
  /** No event reaches anybody, so no click reaches the card. */
  readonly isDeaf?: boolean
  readonly outcome: Outcome
}
