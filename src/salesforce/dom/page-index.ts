// Knows the elements of a page and its open shadow roots that match any of its selectors. On a page that is observed, every element
// that may match or may have a shadow root is visited once, in slices, and after that only what is inserted or changed: a look at a
// page without any match costs nothing. Such a selector names one element, without ancestors.
import { BoxSearches } from './box-searches'
import { leanSelectors } from './lean-selectors'
import { LookDependencies, MANY_NODES } from './look-dependencies'
import { isElement } from './shadow-piercing-ancestors'
import { ShadowRootWalker, type Visitors } from './shadow-root-walker'

export interface PageIndexOptions extends Partial<Pick<Visitors, 'onRoot' | 'onInserted'>> {
  /** Indexed from the beginning. Any other selector is first sought in the whole page when it is asked for, then indexed. */
  readonly selectors?: readonly string[]
}

export class PageIndex {
  /** Visits the page: nothing is indexed before its `visitNew` is called. */
  readonly walker: ShadowRootWalker
  readonly #document: Document
  readonly #selectors: Set<string>
  /** Elements that match one of them, or more. */
  readonly #marked = new Set<Element>()
  #version = 0
  /** What the last look found in the whole page, by selector, and in boxes. */
  readonly #found = new Map<string, readonly Element[]>()
  readonly #boxSearches: BoxSearches
  /** Both, to be asked whether a change concerns them; null where that is not known yet. */
  #dependencies: LookDependencies | null = null

  constructor(document: Document, { selectors = [], onRoot = () => {}, onInserted = () => {} }: PageIndexOptions = {}) {
    this.#document = document
    this.#selectors = new Set(selectors)
    this.walker = new ShadowRootWalker(document, {
      onRoot,
      onInserted,
      onElement: (element) => this.#mark(element, false),
      marked: () => this.#marked,
    })
    this.#boxSearches = new BoxSearches(() => this.walker.searchRoots())
    this.#setMarks()
  }

  /** Grows whenever an element begins or ends to match an indexed selector, or may match another one now. */
  get version(): number {
    return this.#version
  }

  /** Every element that matches, in no particular order. */
  all(selector: string): Element[] {
    if (!this.#selectors.has(selector)) this.#startIndexing(selector)
    const found = [...(this.#found.get(selector) ?? this.#marked)].filter(
      (element) => this.#isInPage(element) && element.matches(selector),
    )
    this.#found.set(selector, found)
    return found
  }

  /** What matches in a box, the box itself included, in whatever shadow root. The selector need not be indexed. */
  inside(box: Element, selector: string): readonly Element[] {
    return this.#boxSearches.inside(box, selector)
  }

  /** Whether a box, the box itself included, holds something that matches. */
  holds(box: Element, selector: string): boolean {
    return this.inside(box, selector).length > 0
  }

  /** Call at the beginning of a look: from now on it is noted what is found and where it is searched. */
  startLook(): void {
    this.#forgetRemoved()
    this.#found.clear()
    this.#boxSearches.forget()
    this.#dependencies = null
  }

  /**
   * Brings the index up to date with what a mutation observer recorded. Inserted nodes wait for the walker's `visitNew`. Whether the
   * last look might see something else now.
   */
  update(records: Iterable<MutationRecord>): boolean {
    let concernsLook = false
    for (const record of records) {
      if (record.type === 'attributes') this.#mark(record.target as Element, true)
      else this.#queueAdded(record)
      if (concernsLook) continue
      this.#dependencies ??= new LookDependencies([...this.#found.values()].flat(), this.#boxSearches.boxes)
      concernsLook = this.#dependencies.areChangedBy(record)
    }
    this.#forgetRemoved()
    return concernsLook
  }

  #queueAdded({ target, addedNodes }: MutationRecord): void {
    if (addedNodes.length > MANY_NODES) this.walker.queueNew(target as Element, true)
    else for (const node of addedNodes) if (isElement(node)) this.walker.queueNew(node, true)
  }

  #startIndexing(selector: string): void {
    for (const root of this.walker.searchRoots()) {
      for (const element of root.querySelectorAll(selector)) this.#marked.add(element)
    }
    this.#selectors.add(selector)
    this.#setMarks()
  }

  #setMarks(): void {
    this.walker.setMarks(leanSelectors(this.#selectors))
  }

  #mark(element: Element, hasChanged: boolean): void {
    const wasMarked = this.#marked.has(element)
    const isMarked = this.walker.marks !== '' && element.matches(this.walker.marks)
    if (isMarked) this.#marked.add(element)
    else this.#marked.delete(element)
    if (wasMarked !== isMarked || (isMarked && hasChanged)) this.#onChange()
  }

  #isInPage(element: Element): boolean {
    return element.isConnected && element.ownerDocument === this.#document
  }

  #forgetRemoved(): void {
    for (const element of this.#marked) {
      if (this.#isInPage(element)) continue
      this.#marked.delete(element)
      this.#onChange()
    }
  }

  #onChange(): void {
    this.#version += 1
    this.#found.clear()
  }
}
