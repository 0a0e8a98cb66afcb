// Where the marks of our targets stand in a page and its open shadow roots, kept up to date from what changed. A mark is
// sought in the whole page once; after that only what was inserted or changed is looked at, so that a look costs nothing
// where nothing of ours is. Marks are single elements: selectors without ancestors in them.
import { Roots } from './roots'

export class PageIndex {
  readonly #document: Document
  readonly #roots: Roots
  readonly #marks = new Map<string, Set<Element>>()
  /** Elements that were ever filed, so that they can be taken out again. */
  readonly #filed = new WeakSet<Element>()
  readonly #rootsIn = new Map<Element, readonly ShadowRoot[]>()
  /** What was found in boxes since the page last changed, by selector. */
  readonly #foundIn = new Map<Element, Map<string, readonly Element[]>>()
  #anyMark = ''

  /** `onRoot` is told of each shadow root that comes, also of one that comes back, so that it can be observed. */
  constructor(document: Document, onRoot: (root: ShadowRoot) => void = () => {}) {
    this.#document = document
    this.#roots = new Roots(document, (root) => {
      this.#forgetBoxes()
      this.#scan(root)
      onRoot(root)
    })
  }

  /** Every element that matches a mark, in no particular order. */
  all(mark: string): Element[] {
    const known = this.#marks.get(mark) ?? this.#learn(mark)
    for (const element of known) if (!this.#isHere(element)) known.delete(element)
    return [...known]
  }

  /** Whether anything in the page matches a mark. */
  has(mark: string): boolean {
    return this.all(mark).length > 0
  }

  /** What matches any selector in a box, the box itself included, in whatever shadow root. */
  inside(box: Element, selector: string): readonly Element[] {
    const known = this.#foundIn.get(box) ?? new Map<string, readonly Element[]>()
    this.#foundIn.set(box, known)
    const found = known.get(selector) ?? this.#seek(box, selector)
    known.set(selector, found)
    return found
  }

  /** Whether a box, the box itself included, holds something that matches. */
  holds(box: Element, selector: string): boolean {
    return this.inside(box, selector).length > 0
  }

  /** Takes in what a mutation observer saw. */
  update(records: Iterable<MutationRecord>): void {
    this.#forgetBoxes()
    for (const { type, target, addedNodes } of records) {
      if (type === 'attributes') this.#file(target as Element)
      else for (const node of addedNodes) if (node.nodeType === node.ELEMENT_NODE) this.#enter(node as Element)
    }
  }

  /** Looks again for shadow roots that are attached late; true while some may still come. */
  settle(): boolean {
    return this.#roots.settle()
  }

  #forgetBoxes(): void {
    this.#rootsIn.clear()
    this.#foundIn.clear()
  }

  #seek(box: Element, selector: string): readonly Element[] {
    const found = this.#parts(box).flatMap((part) => [...part.querySelectorAll(selector)])
    return box.matches(selector) ? [box, ...found] : found
  }

  #enter(element: Element): void {
    this.#roots.added(element)
    this.#file(element)
    this.#scan(element)
  }

  #learn(mark: string): Set<Element> {
    const found = new Set(this.#roots.all().flatMap((root) => [...root.querySelectorAll(mark)]))
    for (const element of found) this.#filed.add(element)
    this.#marks.set(mark, found)
    this.#anyMark = [...this.#marks.keys()].join(', ')
    return found
  }

  #scan(within: ParentNode): void {
    if (this.#anyMark === '') return
    for (const element of within.querySelectorAll(this.#anyMark)) this.#file(element)
  }

  #file(element: Element): void {
    if (this.#anyMark === '' || !(this.#filed.has(element) || element.matches(this.#anyMark))) return
    this.#filed.add(element)
    for (const [mark, known] of this.#marks) {
      if (element.matches(mark)) known.add(element)
      else known.delete(element)
    }
  }

  #isHere(element: Element): boolean {
    return element.isConnected && element.ownerDocument === this.#document
  }

  #parts(box: Element): readonly ParentNode[] {
    const known = this.#rootsIn.get(box)
    if (known !== undefined) return [box, ...known]
    const roots = this.#roots.inside(box)
    this.#rootsIn.set(box, roots)
    return [box, ...roots]
  }
}
