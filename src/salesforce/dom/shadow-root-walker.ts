// Walks a document and the open shadow roots in it, and what is inserted later, in as many slices as there is time for. Only
// elements that came with a change are visited. A custom element without a root is asked again, for a while by itself and then
// whenever the page changes, because its root may be attached after it was inserted.

import { Undecided } from './pending-shadow-hosts'
import { isElement, isShadow } from './shadow-piercing-ancestors'

/** So many elements are visited between two looks at the clock. */
const AT_ONCE = 64

/** What a page has many of and can have no shadow root (DOM standard, “attach a shadow root”). */
export const ROOTLESS = 'a,button,input,li,path,slot,svg,td,tr,ul'
/** Among more elements than this, the browser's search for what is wanted would take long (1 µs each): they are all visited. */
const MOST_SEARCHED = 5_000

export type SearchRoot = Document | ShadowRoot

/** Tells whether the time for a slice is over. */
export type IsOver = () => boolean

export interface Visitors {
  /** Told of each shadow root that comes, also of one that comes back, so that it can be observed. */
  readonly onRoot: (root: ShadowRoot) => void
  /** Told of a node whose turn it is to be visited once more. */
  readonly onAgain: (node: ParentNode) => void
  /** Told of every element that is visited. */
  readonly onElement: (element: Element) => void
}

/** Visits, with a pause wherever the clock is to be looked at. */
type Walk = Generator<void, void>

/** Nothing is visited before `work` is called. */
export class Roots {
  /** A selector of the elements that are to be visited: it must find what may have a shadow root. */
  wanted = '*'
  readonly #document: Document
  readonly #roots = new Set<ShadowRoot>()
  readonly #undecided = new Undecided()
  readonly #visitors: Visitors
  /** What has come. */
  readonly #news: Walk[] = []
  /** The nodes whose turn to be visited once more will come, each once, and what is in the one whose turn it is. */
  readonly #again = new Set<ParentNode>()
  readonly #turn: Walk[] = []

  constructor(document: Document, visitors: Visitors) {
    this.#document = document
    this.#visitors = visitors
    this.added(document)
  }

  /** Visits what has just come, and what is in it. */
  added(node: ParentNode): void {
    this.#news.push(this.#walk(node, true))
  }

  /** Visits a node and everything below it once more, as it is when its turn comes, but not what is in roots that are known. */
  revisit(node: ParentNode): void {
    this.#again.add(node)
  }

  /** Visits what has come, until the time is over; true when nothing of it is left. */
  work(isOver?: IsOver): boolean {
    return this.#workOn(this.#news, isOver)
  }

  /** The same with what is to be visited once more; what is found to be new is left to `work`. */
  workAgain(isOver?: IsOver): boolean {
    while (this.#workOn(this.#turn, isOver)) {
      const [node] = this.#again
      if (node === undefined) return true
      this.#again.delete(node)
      this.#visitors.onAgain(node)
      this.#turn.push(this.#walk(node, false))
    }
    return false
  }

  /** Asks custom elements without a root again; true while one of them is worth waiting for. */
  settle(): boolean {
    this.#prune(AT_ONCE)
    for (const element of this.#undecided.ask()) this.added(element)
    return this.#undecided.isWaiting
  }

  /** Every root to search, the document first. */
  all(): readonly SearchRoot[] {
    this.#prune(this.#roots.size)
    return [this.#document, ...this.#roots]
  }

  /** The shadow roots whose hosts stand in a box, at whatever depth. */
  inside(box: Element): readonly ShadowRoot[] {
    const known = new Map<ShadowRoot, boolean>()
    return [...this.#roots].filter((root) => isBelow(root, box, known))
  }

  /** Lets go of the roots whose hosts have gone, among so many whose turn it is. */
  #prune(most: number): void {
    let left = Math.min(most, this.#roots.size)
    for (const root of this.#roots) {
      if (left === 0) return
      left -= 1
      this.#roots.delete(root)
      if (root.host.isConnected) this.#roots.add(root) // behind all that wait for their turn
    }
  }

  #workOn(walks: Walk[], isOver?: IsOver): boolean {
    for (let walk = walks.at(-1); walk !== undefined; walk = walks.at(-1)) {
      if (walk.next().done === true) walks.pop()
      else if (isOver?.()) return false
    }
    return true
  }

  /** What is new has come to the page: so has what is in the roots in it. Nothing is searched, or held, before its turn. */
  *#walk(node: ParentNode, isNew: boolean): Walk {
    if (!node.isConnected) return
    if (isElement(node)) this.#visit(node, isNew)
    const elements = this.#wantedIn(node)
    for (let at = 0; at < elements.length; at += 1) {
      if (at % AT_ONCE === 0) yield
      const element = elements[at]
      if (element?.isConnected === true) this.#visit(element, isNew)
    }
    yield // what the last visits have begun comes before the end of this
  }

  #visit(element: Element, isNew: boolean): void {
    const { shadowRoot } = element
    this.#visitors.onElement(element)
    if (shadowRoot === null) {
      if (element.localName.includes('-')) this.#undecided.add(element)
      return
    }
    this.#undecided.delete(element)
    if (this.#roots.has(shadowRoot) && !isNew) return
    this.#prune(2) // so that as many are let go as come
    this.#roots.add(shadowRoot)
    this.#visitors.onRoot(shadowRoot)
    this.added(shadowRoot)
  }

  /** Each element that is visited gets an object of its own, which is collected as garbage; one that is only searched does not. */
  #wantedIn(node: ParentNode): ArrayLike<Element> {
    if (node.childElementCount === 0) return []
    const all = node.querySelectorAll('*')
    return all.length > MOST_SEARCHED ? all : node.querySelectorAll(this.wanted)
  }
}

/** Whether a root's host stands in a box. `known` takes in every root on the way out. */
function isBelow(root: ShadowRoot, box: Element, known: Map<ShadowRoot, boolean>): boolean {
  const way: ShadowRoot[] = []
  let answer: boolean | undefined
  for (let at: Node = root; answer === undefined; ) {
    if (!isShadow(at)) answer = false
    else {
      way.push(at)
      answer = known.get(at) ?? (box.contains(at.host) ? true : undefined)
      at = at.host.getRootNode()
    }
  }
  for (const each of way) known.set(each, answer)
  return answer
}
