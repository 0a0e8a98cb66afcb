// Where the marks of our targets stand in a page and its open shadow roots, kept up to date from what changed. Every element that
// has one or may have a shadow root is visited once, in slices; after that only what was inserted or changed is, so that a look
// costs nothing where nothing of ours is. Marks are single elements: selectors without ancestors in them.
import { isElement, isWithin } from './shadow-piercing-ancestors'
import { type IsOver, ROOTLESS, Roots } from './shadow-root-walker'

export interface IndexOptions {
  /** Marks that are filed from the beginning; others are sought in the whole page when they are first asked for. */
  readonly marks?: readonly string[]
  /** Told of each shadow root that comes, also of one that comes back, so that it can be observed. */
  readonly onRoot?: (root: ShadowRoot) => void
}

/** Nothing is visited before `work` is called. */
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
  #version = 0
  /** Marks that were asked for since the last look began. */
  readonly #asked = new Set<string>()
  /** Whether changes at a node concern what was asked for; as long as that stays the same. */
  readonly #uses = new Map<Node, boolean>()
  #usesOf = -1

  constructor(document: Document, { marks = [], onRoot = () => {} }: IndexOptions = {}) {
    this.#document = document
    for (const mark of marks) this.#marks.set(mark, new Set())
    this.#roots = new Roots(document, {
      onElement: (element) => this.#file(element),
      onAgain: (node) => this.#fileAgain(node),
      onRoot: (root) => {
        this.#forgetBoxes()
        onRoot(root)
      },
    })
    this.#compose()
  }

  /** Grows whenever an element with a mark comes, goes, or gets another one. */
  get version(): number {
    return this.#version
  }

  /** Every element that matches a mark, in no particular order. */
  all(mark: string): Element[] {
    this.#asked.add(mark)
    const known = this.#marks.get(mark) ?? this.#learn(mark)
    this.#prune(known)
    return [...known]
  }

  /** A look begins: what it asks for is what matters from now on. */
  startLook(): void {
    this.#asked.clear()
    this.#uses.clear()
  }

  /** Whether something that the last look asked for stands in a node, or the node in it. */
  isUsed(node: Node): boolean {
    if (this.#usesOf !== this.#version) this.#uses.clear()
    this.#usesOf = this.#version
    const answer = this.#uses.get(node) ?? this.#elements(this.#asked).some((each) => isBeside(each, node))
    this.#uses.set(node, answer)
    return answer
  }

  #elements(marks: Iterable<string>): readonly Element[] {
    return [...marks].flatMap((mark) => [...(this.#marks.get(mark) ?? [])])
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
    for (const record of records) {
      if (record.type === 'attributes') this.#file(record.target as Element)
      else for (const node of record.addedNodes) if (isElement(node)) this.#roots.added(node)
    }
    this.#pruneAll()
  }

  /** Visits a node and everything below it once more. */
  revisit(node: ParentNode): void {
    this.#forgetBoxes()
    this.#pruneAll()
    this.#roots.revisit(node)
  }

  /** Visits what has come, until the time is over; true when nothing of it is left. */
  work(isOver?: IsOver): boolean {
    return this.#roots.work(isOver)
  }

  /** The same with what is to be visited once more; what is found to be new is left to `work`. */
  workAgain(isOver?: IsOver): boolean {
    return this.#roots.workAgain(isOver)
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

  #learn(mark: string): Set<Element> {
    const found = new Set(this.#roots.all().flatMap((root) => [...root.querySelectorAll(mark)]))
    for (const element of found) this.#filed.add(element)
    this.#marks.set(mark, found)
    this.#compose()
    return found
  }

  #compose(): void {
    const marks = [...this.#marks.keys()]
    this.#anyMark = marks.join()
    this.#roots.wanted = [`:not(${ROOTLESS})`, ...marks].join()
  }

  #file(element: Element): void {
    if (this.#anyMark === '' || !(element.matches(this.#anyMark) || this.#filed.has(element))) return
    this.#filed.add(element)
    for (const [mark, known] of this.#marks) {
      const isIn = known.has(element)
      if (element.matches(mark) === isIn) continue
      this.#version += 1
      if (isIn) known.delete(element)
      else known.add(element)
    }
  }

  /** What is known in a node may have lost its mark, and then nobody wants it to be visited. */
  #fileAgain(node: ParentNode): void {
    for (const element of this.#elements(this.#marks.keys())) if (node.contains(element)) this.#file(element)
  }

  #pruneAll(): void {
    for (const known of this.#marks.values()) this.#prune(known)
  }

  #prune(known: Set<Element>): void {
    for (const element of known) {
      if (element.isConnected && element.ownerDocument === this.#document) continue
      known.delete(element)
      this.#version += 1
    }
  }

  #parts(box: Element): readonly ParentNode[] {
    const known = this.#rootsIn.get(box)
    if (known !== undefined) return [box, ...known]
    const roots = this.#roots.inside(box)
    this.#rootsIn.set(box, roots)
    return [box, ...roots]
  }
}

/** Whether one of them stands in the other, looking out through shadow roots. */
const isBeside = (element: Element, node: Node): boolean =>
  isWithin(element, node) || (node.nodeType !== node.DOCUMENT_NODE && isWithin(node, element))
