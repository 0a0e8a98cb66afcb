// When a single-page application changes its address, the text boxes of the last page stay on screen for a moment. The tree of
// Setup and the tree of the personal settings have the same markup, so a box of the one would be taken for a box of the other,
// and so would its first folder. What was first seen on another kind of page therefore counts as stale for a while.
import type { PageIndex } from '../../salesforce/dom/page-index'
import type { PageKind } from '../../salesforce/pages/all-page-kinds'

/** How long (ms) boxes of the last page count as stale. One that is still there then belongs to the new page, too. */
const STALE_MS = 2000

const TREE = '.onesetupSetupNavTree'
const BOXES_AND_FIRST_ROWS = 'input, [role=treeitem]:first-child'
const BOX_OUTSIDE_TREE = 'input.filter-box'

const boxesOf = (index: PageIndex): readonly Element[] => [
  ...index.all(TREE).flatMap((tree) => index.inside(tree, BOXES_AND_FIRST_ROWS)),
  ...index.all(BOX_OUTSIDE_TREE),
]

export class StaleQuickFindBoxes {
  readonly #firstSeenOn = new WeakMap<Element, PageKind>()
  readonly #requestLook: () => void
  #kind: PageKind | null = null
  /** Runs for as long as boxes of another kind of page count as stale. */
  #staleTimer: ReturnType<typeof setTimeout> | undefined

  /** `requestLook` is called when boxes stop to count as stale. */
  constructor(requestLook: () => void, signal: AbortSignal) {
    this.#requestLook = requestLook
    signal.addEventListener('abort', () => clearTimeout(this.#staleTimer))
  }

  /** Remembers on which kind of page each box was first seen. Call at every look, before anything is searched for. */
  recordBoxes(kind: PageKind, index: PageIndex): void {
    if (this.#kind !== null && this.#kind !== kind) this.#startStaleTimer()
    this.#kind = kind
    for (const box of boxesOf(index)) {
      if (!this.#firstSeenOn.has(box)) this.#firstSeenOn.set(box, kind)
    }
  }

  isStale(element: Element): boolean {
    const kind = this.#firstSeenOn.get(element)
    return this.#staleTimer !== undefined && kind !== undefined && kind !== this.#kind
  }

  #startStaleTimer(): void {
    clearTimeout(this.#staleTimer)
    this.#staleTimer = setTimeout(() => {
      this.#staleTimer = undefined
      this.#requestLook()
    }, STALE_MS)
  }
}
