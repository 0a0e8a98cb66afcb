// An index from selectors to the elements that match them, in a page and its open shadow roots. Every element that may match or
// may have a shadow root is visited once, in slices. After that only inserted and changed elements are, so that a look at a page
// without any match costs nothing. Indexed selectors name one element, without ancestors.
import { isElement, isWithin } from './shadow-piercing-ancestors'
import { type IsTimeOver, ROOTLESS_TAGS, ShadowRootWalker } from './shadow-root-walker'

export interface PageIndexOptions {
  /** Indexed from the beginning. Any other selector is first sought in the whole page when it is asked for, then indexed. */
  readonly selectors?: readonly string[]
  /** Called for each shadow root that is found, also for one that comes back, so that it can be observed. */
  readonly onRoot?: (root: ShadowRoot) => void
}

/** Nothing is visited before `visitNew` is called. */
export class PageIndex {
  readonly #document: Document
  readonly #walker: ShadowRootWalker
  readonly #matches = new Map<string, Set<Element>>()
  /** Elements that have ever matched: a change may take them out of the index again. */
  readonly #everMatched = new WeakSet<Element>()
  readonly #rootsByBox = new Map<Element, readonly ShadowRoot[]>()
  /** What was found in each box since the page last changed, by selector. */
  readonly #foundByBox = new Map<Element, Map<string, readonly Element[]>>()
  #anySelector = ''
  #version = 0
  /** Selectors that were asked for since the last look began. */
  readonly #askedInLastLook = new Set<string>()
  /** Answers of `concernsLastLook`, for as long as the version stays the same. */
  readonly #concernsByNode = new Map<Node, boolean>()
  #concernsVersion = -1

  constructor(document: Document, { selectors = [], onRoot = () => {} }: PageIndexOptions = {}) {
    this.#document = document
    for (const selector of selectors) this.#matches.set(selector, new Set())
    this.#walker = new ShadowRootWalker(document, {
      onElement: (element) => this.#reindex(element),
      onRevisit: (node) => this.#reindexInside(node),
      onRoot: (root) => {
        this.#clearBoxCaches()
        onRoot(root)
      },
    })
    this.#joinSelectors()
  }

  /** Grows whenever an element begins or ends to match an indexed selector. */
  get version(): number {
    return this.#version
  }

  /** Every element that matches, in no particular order. */
  all(selector: string): Element[] {
    this.#askedInLastLook.add(selector)
    const known = this.#matches.get(selector) ?? this.#startIndexing(selector)
    this.#dropDisconnected(known)
    return [...known]
  }

  /** Call at the beginning of a look: what it asks for is what `concernsLastLook` goes by. */
  startLook(): void {
    this.#askedInLastLook.clear()
    this.#concernsByNode.clear()
  }

  /** Whether a match of what the last look asked for stands in a node, or the node in it. */
  concernsLastLook(node: Node): boolean {
    if (this.#concernsVersion !== this.#version) this.#concernsByNode.clear()
    this.#concernsVersion = this.#version
    const answer =
      this.#concernsByNode.get(node) ??
      this.#matchesOf(this.#askedInLastLook).some((each) => containsEitherWay(each, node))
    this.#concernsByNode.set(node, answer)
    return answer
  }

  #matchesOf(selectors: Iterable<string>): readonly Element[] {
    return [...selectors].flatMap((selector) => [...(this.#matches.get(selector) ?? [])])
  }

  /** Whether anything in the page matches. */
  has(selector: string): boolean {
    return this.all(selector).length > 0
  }

  /** What matches in a box, the box itself included, in whatever shadow root. The selector need not be indexed. */
  inside(box: Element, selector: string): readonly Element[] {
    const known = this.#foundByBox.get(box) ?? new Map<string, readonly Element[]>()
    this.#foundByBox.set(box, known)
    const found = known.get(selector) ?? this.#queryBox(box, selector)
    known.set(selector, found)
    return found
  }

  /** Whether a box, the box itself included, holds something that matches. */
  holds(box: Element, selector: string): boolean {
    return this.inside(box, selector).length > 0
  }

  /** Brings the index up to date with what a mutation observer recorded. Inserted nodes wait for `visitNew`. */
  update(records: Iterable<MutationRecord>): void {
    this.#clearBoxCaches()
    for (const record of records) {
      if (record.type === 'attributes') this.#reindex(record.target as Element)
      else for (const node of record.addedNodes) if (isElement(node)) this.#walker.queueNew(node)
    }
    this.#dropAllDisconnected()
  }

  /** Has a node and everything below it visited once more by `visitQueued`. */
  queueRevisit(node: ParentNode): void {
    this.#clearBoxCaches()
    this.#dropAllDisconnected()
    this.#walker.queueRevisit(node)
  }

  /** Visits what is new in the page, until the time is over; true when nothing of it is left. */
  visitNew(isTimeOver?: IsTimeOver): boolean {
    return this.#walker.visitNew(isTimeOver)
  }

  /** The same for what `queueRevisit` has queued. What turns out to be new there is left to `visitNew`. */
  visitQueued(isTimeOver?: IsTimeOver): boolean {
    return this.#walker.visitQueued(isTimeOver)
  }

  /** Looks for shadow roots that were attached after their hosts were visited; true while some may still come. */
  recheckPendingHosts(): boolean {
    return this.#walker.recheckPendingHosts()
  }

  #clearBoxCaches(): void {
    this.#rootsByBox.clear()
    this.#foundByBox.clear()
  }

  #queryBox(box: Element, selector: string): readonly Element[] {
    const found = this.#boxAndRoots(box).flatMap((part) => [...part.querySelectorAll(selector)])
    return box.matches(selector) ? [box, ...found] : found
  }

  #startIndexing(selector: string): Set<Element> {
    const found = new Set(this.#walker.searchRoots().flatMap((root) => [...root.querySelectorAll(selector)]))
    for (const element of found) this.#everMatched.add(element)
    this.#matches.set(selector, found)
    this.#joinSelectors()
    return found
  }

  #joinSelectors(): void {
    const selectors = [...this.#matches.keys()]
    this.#anySelector = selectors.join()
    this.#walker.visitedSelector = [`:not(${ROOTLESS_TAGS})`, ...selectors].join()
  }

  #reindex(element: Element): void {
    if (this.#anySelector === '' || !(element.matches(this.#anySelector) || this.#everMatched.has(element))) return
    this.#everMatched.add(element)
    for (const [selector, known] of this.#matches) {
      const isIn = known.has(element)
      if (element.matches(selector) === isIn) continue
      this.#version += 1
      if (isIn) known.delete(element)
      else known.add(element)
    }
  }

  /** What was indexed in a node may match no more. A walk would then not visit it. */
  #reindexInside(node: ParentNode): void {
    for (const element of this.#matchesOf(this.#matches.keys())) if (node.contains(element)) this.#reindex(element)
  }

  #dropAllDisconnected(): void {
    for (const known of this.#matches.values()) this.#dropDisconnected(known)
  }

  #dropDisconnected(known: Set<Element>): void {
    for (const element of known) {
      if (element.isConnected && element.ownerDocument === this.#document) continue
      known.delete(element)
      this.#version += 1
    }
  }

  #boxAndRoots(box: Element): readonly ParentNode[] {
    const known = this.#rootsByBox.get(box)
    if (known !== undefined) return [box, ...known]
    const roots = this.#walker.rootsInside(box)
    this.#rootsByBox.set(box, roots)
    return [box, ...roots]
  }
}

/** Whether one of them stands in the other, through shadow roots. */
const containsEitherWay = (element: Element, node: Node): boolean =>
  isWithin(element, node) || (node.nodeType !== node.DOCUMENT_NODE && isWithin(node, element))
