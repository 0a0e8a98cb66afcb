// Walks through a document and its open shadow roots, and later through what is inserted, in slices as long as there is time
// for. Custom elements without a shadow root are checked again later, because one may be attached after they were inserted.

import { PendingShadowHosts } from './pending-shadow-hosts'
import { isElement, isShadowRoot } from './shadow-piercing-ancestors'

/** Elements that are visited between two looks at the clock. */
const ELEMENTS_PER_PAUSE = 64

/** Elements that a page has many of and that can have no shadow root (DOM standard, “attach a shadow root”). */
export const ROOTLESS_TAGS = 'a,button,input,li,path,slot,svg,td,tr,ul'
/** The browser's search for elements to visit takes about 1 µs for each. Among more than this, all are visited, in slices. */
const MAX_SEARCHED = 5_000

export type SearchRoot = Document | ShadowRoot

/** Tells whether the time for a slice is over. */
export type IsTimeOver = () => boolean

export interface Visitors {
  /** Called for each shadow root that is found, also for one that comes back. */
  readonly onRoot: (root: ShadowRoot) => void
  /** Called for a node just before it is visited once more. */
  readonly onRevisit: (node: ParentNode) => void
  /** Called for every element that is visited. */
  readonly onElement: (element: Element) => void
}

/** A walk through a node. It yields wherever it may be paused. */
type Walk = Generator<void, void>

/** Nothing is visited before `visitNew` is called. */
export class ShadowRootWalker {
  /** Which elements are visited. It must match every element that may have a shadow root. */
  visitedSelector = '*'
  readonly #document: Document
  readonly #roots = new Set<ShadowRoot>()
  readonly #pendingHosts = new PendingShadowHosts()
  readonly #visitors: Visitors
  /** Through nodes that are new in the page. */
  readonly #newWalks: Walk[] = []
  /** Nodes to visit once more, each of them once. A node waits here without being read. */
  readonly #queuedNodes = new Set<ParentNode>()
  /** Through the queued node whose turn it is. */
  readonly #queuedWalks: Walk[] = []

  constructor(document: Document, visitors: Visitors) {
    this.#document = document
    this.#visitors = visitors
    this.queueNew(document)
  }

  /** Has a node that is new in the page visited, with everything in it. */
  queueNew(node: ParentNode): void {
    this.#newWalks.push(this.#walk(node, true))
  }

  /** Has a node and everything below it visited once more, but not what is in shadow roots that are known. */
  queueRevisit(node: ParentNode): void {
    this.#queuedNodes.add(node)
  }

  /** Visits what is new, until the time is over; true when nothing of it is left. */
  visitNew(isTimeOver?: IsTimeOver): boolean {
    return this.#runWalks(this.#newWalks, isTimeOver)
  }

  /** The same for queued nodes. What turns out to be new in them is left to `visitNew`. */
  visitQueued(isTimeOver?: IsTimeOver): boolean {
    while (this.#runWalks(this.#queuedWalks, isTimeOver)) {
      const [node] = this.#queuedNodes
      if (node === undefined) return true
      this.#queuedNodes.delete(node)
      this.#visitors.onRevisit(node)
      this.#queuedWalks.push(this.#walk(node, false))
    }
    return false
  }

  /** Checks custom elements without a shadow root again; true while one of them is worth waiting for. */
  recheckPendingHosts(): boolean {
    this.#dropDisconnected(ELEMENTS_PER_PAUSE)
    for (const element of this.#pendingHosts.recheck()) this.queueNew(element)
    return this.#pendingHosts.needsAnotherRound
  }

  /** The document and every shadow root in it. */
  searchRoots(): readonly SearchRoot[] {
    this.#dropDisconnected(this.#roots.size)
    return [this.#document, ...this.#roots]
  }

  /** The shadow roots whose hosts stand in a box, at any depth. */
  rootsInside(box: Element): readonly ShadowRoot[] {
    const known = new Map<ShadowRoot, boolean>()
    return [...this.#roots].filter((root) => isRootInside(root, box, known))
  }

  /** Checks the next `count` roots in turn, and lets go of those whose hosts have gone from the page. */
  #dropDisconnected(count: number): void {
    let left = Math.min(count, this.#roots.size)
    for (const root of this.#roots) {
      if (left === 0) return
      left -= 1
      this.#roots.delete(root)
      if (root.host.isConnected) this.#roots.add(root) // at the end: the others come first
    }
  }

  #runWalks(walks: Walk[], isTimeOver?: IsTimeOver): boolean {
    for (let walk = walks.at(-1); walk !== undefined; walk = walks.at(-1)) {
      if (walk.next().done === true) walks.pop()
      else if (isTimeOver?.()) return false
    }
    return true
  }

  /** `isNew`: the node has come to the page, and so has what is in shadow roots in it. Nothing is read before the first `next`. */
  *#walk(node: ParentNode, isNew: boolean): Walk {
    if (!node.isConnected) return
    if (isElement(node)) this.#visit(node, isNew)
    const elements = this.#elementsToVisit(node)
    for (let at = 0; at < elements.length; at += 1) {
      if (at % ELEMENTS_PER_PAUSE === 0) yield
      const element = elements[at]
      if (element?.isConnected === true) this.#visit(element, isNew)
    }
    yield // walks that the last visits have begun come first
  }

  #visit(element: Element, isNew: boolean): void {
    const { shadowRoot } = element
    this.#visitors.onElement(element)
    if (shadowRoot === null) {
      if (element.localName.includes('-')) this.#pendingHosts.add(element)
      return
    }
    this.#pendingHosts.delete(element)
    if (this.#roots.has(shadowRoot) && !isNew) return
    this.#dropDisconnected(2) // two for each that is added, so that roots that have gone do not pile up
    this.#roots.add(shadowRoot)
    this.#visitors.onRoot(shadowRoot)
    this.queueNew(shadowRoot)
  }

  /** For each visited element the browser makes an object, which is garbage later. For one that is only searched it does not. */
  #elementsToVisit(node: ParentNode): ArrayLike<Element> {
    if (node.childElementCount === 0) return []
    const all = node.querySelectorAll('*')
    return all.length > MAX_SEARCHED ? all : node.querySelectorAll(this.visitedSelector)
  }
}

/** Whether a root's host stands in a box. The answer is noted in `known` for every root on the way outwards. */
function isRootInside(root: ShadowRoot, box: Element, known: Map<ShadowRoot, boolean>): boolean {
  const passed: ShadowRoot[] = []
  let answer: boolean | undefined
  for (let at: Node = root; answer === undefined; ) {
    if (!isShadowRoot(at)) answer = false
    else {
      passed.push(at)
      answer = known.get(at) ?? (box.contains(at.host) ? true : undefined)
      at = at.host.getRootNode()
    }
  }
  for (const each of passed) known.set(each, answer)
  return answer
}
