// An index from selectors to the elements that match them, in a page and its open shadow roots. Every element that may match or
// may have a shadow root is visited once, in slices. After that only inserted and changed elements are, so that a look at a page
// without any match costs nothing. Indexed selectors name one element, without ancestors.
import { isElement, parentNodeThroughShadow } from './shadow-piercing-ancestors'
import { ShadowRootWalker } from './shadow-root-walker'

/** What comes with one of these may show or hide anything. */
const STYLES: readonly string[] = ['style', 'link']

export interface PageIndexOptions {
  /** Indexed from the beginning. Any other selector is first sought in the whole page when it is asked for, then indexed. */
  readonly selectors?: readonly string[]
  /** Called for each shadow root that is found, also for one that comes back, so that it can be observed. */
  readonly onRoot?: (root: ShadowRoot) => void
}

export class PageIndex {
  /** Visits the page: nothing is indexed before its `visitNew` is called. */
  readonly walker: ShadowRootWalker
  readonly #document: Document
  readonly #matches = new Map<string, Set<Element>>()
  /** Elements that have ever matched: a change may take them out of the index again. */
  readonly #everMatched = new WeakSet<Element>()
  /** What the last look found in each box, by selector; and the shadow roots in it. */
  readonly #foundByBox = new Map<Element, Map<string, readonly Element[]>>()
  readonly #rootsByBox = new Map<Element, readonly ShadowRoot[]>()
  #version = 0
  /** Selectors that the last look asked for. */
  readonly #askedSelectors = new Set<string>()
  /** What the last look went by; null where it is not known yet. */
  #asked: WhatWasAsked | null = null

  constructor(document: Document, { selectors = [], onRoot = () => {} }: PageIndexOptions = {}) {
    this.#document = document
    for (const selector of selectors) this.#matches.set(selector, new Set())
    this.walker = new ShadowRootWalker(document, {
      onRoot,
      onElement: (element) => this.#reindex(element),
      indexed: () => {
        this.#dropAllDisconnected()
        return this.#matchesOf(this.#matches.keys())
      },
    })
    this.#mark()
  }

  /** Grows whenever an element begins or ends to match an indexed selector. */
  get version(): number {
    return this.#version
  }

  /** Every element that matches, in no particular order. */
  all(selector: string): Element[] {
    this.#askedSelectors.add(selector)
    const known = this.#matches.get(selector) ?? this.#startIndexing(selector)
    this.#dropDisconnected(known)
    return [...known].filter((element) => element.matches(selector)) // what is not observed may have changed
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

  /** Call at the beginning of a look: what it asks for is noted, and what the last one has found in boxes is forgotten. */
  startLook(): void {
    this.#askedSelectors.clear()
    this.#foundByBox.clear()
    this.#rootsByBox.clear()
    this.#asked = null
  }

  /**
   * Brings the index up to date with what a mutation observer recorded. Inserted nodes wait for `visitNew`. Whether the last look
   * might see something else now: in what it found or searched, or because that shows, hides or has moved.
   */
  update(records: Iterable<MutationRecord>): boolean {
    let concernsLook = false
    for (const record of records) {
      // The browser makes a list when it is asked for, so a record of an attribute is not asked.
      const added = record.type === 'attributes' ? [] : [...record.addedNodes].filter(isElement)
      if (record.type === 'attributes') this.#reindex(record.target as Element)
      for (const node of added) this.walker.queueNew(node)
      concernsLook ||= this.#concernsLook(record, added)
    }
    this.#dropAllDisconnected()
    return concernsLook
  }

  #concernsLook({ type, target }: MutationRecord, added: readonly Element[]): boolean {
    this.#asked ??= this.#whatWasAsked()
    const { around } = this.#asked
    if (type === 'attributes' && around.has(target)) return true
    return added.some((node) => around.has(node) || STYLES.includes(node.localName)) || isWithin(target, this.#asked)
  }

  #whatWasAsked(): WhatWasAsked {
    const found = [...this.#matchesOf(this.#askedSelectors), ...this.#foundByBox.keys()]
    const around = new Set<Node>()
    for (const element of found) addWithAncestors(element, around)
    return { around, within: new WeakMap(found.map((element) => [element, true])) }
  }

  #matchesOf(selectors: Iterable<string>): readonly Element[] {
    return [...selectors].flatMap((selector) => [...(this.#matches.get(selector) ?? [])])
  }

  #queryBox(box: Element, selector: string): readonly Element[] {
    const roots = this.#rootsByBox.get(box) ?? this.walker.rootsInside(box)
    this.#rootsByBox.set(box, roots)
    const found = [box, ...roots].flatMap((part) => [...part.querySelectorAll(selector)])
    return box.matches(selector) ? [box, ...found] : found
  }

  #startIndexing(selector: string): Set<Element> {
    const found = new Set(this.walker.searchRoots().flatMap((root) => [...root.querySelectorAll(selector)]))
    for (const element of found) this.#everMatched.add(element)
    this.#matches.set(selector, found)
    this.#mark()
    return found
  }

  /** Many lists name the same, which is compared only once. With parentheses, a comma may stand within a selector. */
  #mark(): void {
    const parts = [...this.#matches.keys()].flatMap((list) => (list.includes('(') ? list : list.split(', ')))
    this.walker.marks = [...new Set(parts)].join()
  }

  #reindex(element: Element): void {
    const { marks } = this.walker
    if (marks === '' || !(element.matches(marks) || this.#everMatched.has(element))) return
    this.#everMatched.add(element)
    this.#asked = null // it may have moved
    for (const [selector, known] of this.#matches) {
      const isIn = known.has(element)
      if (element.matches(selector) === isIn) continue
      this.#version += 1
      if (isIn) known.delete(element)
      else known.add(element)
    }
  }

  #dropAllDisconnected(): void {
    for (const known of this.#matches.values()) this.#dropDisconnected(known)
  }

  #dropDisconnected(known: Set<Element>): void {
    for (const element of known) {
      if (element.isConnected && element.ownerDocument === this.#document) continue
      known.delete(element)
      this.#version += 1
      this.#asked = null
    }
  }
}

interface WhatWasAsked {
  /** What was found and searched, and all that it stands in. */
  readonly around: ReadonlySet<Node>
  /** Whether a node is or stands in something that was found or searched, as far as that was asked. */
  readonly within: WeakMap<Node, boolean>
}

function isWithin(node: Node, asked: WhatWasAsked): boolean {
  const known = asked.within.get(node)
  if (known !== undefined) return known
  const parent = parentNodeThroughShadow(node)
  const answer = parent !== null && isWithin(parent, asked)
  asked.within.set(node, answer)
  return answer
}

/** Adds a node and all that it stands in, and where it is shown: in shadow roots, and in the slots that show what stands elsewhere. */
function addWithAncestors(node: Node, all: Set<Node>): void {
  for (let at: Node | null = node; at !== null && !all.has(at); at = parentNodeThroughShadow(at)) {
    all.add(at)
    if (isElement(at) && at.assignedSlot !== null) addWithAncestors(at.assignedSlot, all)
  }
}
