// When a single-page address changes, the last page's boxes stay on screen for a moment. Setup's tree and the personal
// settings' tree are of the same make, so a box that was first seen on another kind of page is not trusted at once.
import type { PageIndex } from '../../salesforce/dom/page-index'
import type { PageKind } from '../../salesforce/pages/all-page-kinds'

/** How long (ms) the last page may take to go. A box that is still there then has been taken over by the new page. */
const GONE_AFTER = 2000

const TREE = '.onesetupSetupNavTree'
const LOOSE_BOX = 'input.filter-box'

const boxesOf = (index: PageIndex): readonly Element[] => [
  ...index.all(TREE).flatMap((tree) => index.inside(tree, 'input')),
  ...index.all(LOOSE_BOX),
]

export class Leftovers {
  readonly #firstSeenOn = new WeakMap<Element, PageKind>()
  readonly #look: () => void
  #kind: PageKind | null = null
  /** Runs while nothing of the last page is trusted. */
  #timer: ReturnType<typeof setTimeout> | undefined

  /** `look` is called when the time is over. */
  constructor(look: () => void, signal: AbortSignal) {
    this.#look = look
    signal.addEventListener('abort', () => clearTimeout(this.#timer))
  }

  /** Remembers on which kind of page boxes were first seen. Call at every look, before anything is sought. */
  notice(kind: PageKind, index: PageIndex): void {
    if (this.#kind !== null && this.#kind !== kind) this.#distrust()
    this.#kind = kind
    for (const box of boxesOf(index)) {
      if (!this.#firstSeenOn.has(box)) this.#firstSeenOn.set(box, kind)
    }
  }

  isLeftover(element: Element): boolean {
    const first = this.#firstSeenOn.get(element)
    return this.#timer !== undefined && first !== undefined && first !== this.#kind
  }

  #distrust(): void {
    clearTimeout(this.#timer)
    this.#timer = setTimeout(() => {
      this.#timer = undefined
      this.#look()
    }, GONE_AFTER)
  }
}
