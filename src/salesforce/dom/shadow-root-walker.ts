// Walks through a document and its open shadow roots, and later through what is inserted, in slices. It visits every element that
// may have a shadow root, and every one that matches `marks`.
import { isElement } from './shadow-piercing-ancestors'

/** Elements that are visited between two looks at the clock. */
const ELEMENTS_PER_PAUSE = 64
/** The browser's search for elements to visit takes about 0.5 µs for each. Among more than this, all are visited, in slices. */
const MAX_SEARCHED = 20_000
/** A page may have thousands of custom elements without a root: so many are asked for it at a time, in turn. */
const MAX_ASKED_FOR_ROOTS = 500

/** Elements that a page has many of and that can have no shadow root (DOM standard, “attach a shadow root”). */
export const ROOTLESS_TAGS = 'a,button,input,li,path,slot,svg,td,tr,ul'
const HOSTS = `:not(${ROOTLESS_TAGS})`
/** All but what a page has many of. Only custom elements get shadow roots in a hurry. */
const CUSTOM_ELEMENTS = `:not(${ROOTLESS_TAGS},article,b,br,div,em,form,g,h1,h2,h3,i,img,label,ol,option,p,section,span,strong,table,tbody,th,use)`

export type SearchRoot = Document | ShadowRoot

export interface Visitors {
  /** Called for each shadow root that is found, also for one that comes back. */
  readonly onRoot: (root: ShadowRoot) => void
  /** Called for every element that matches `marks`, and for some that do not. */
  readonly onElement: (element: Element) => void
  /** What a search visits first: it may match no more. */
  readonly marked: () => Iterable<Element>
  /** Called at the end of a search. */
  readonly onSearched: () => void
}

/** A walk through a node. It yields wherever it may be paused. */
type Walk = Generator<void, void>

/** Nothing is visited before `visit` is called. */
export class ShadowRootWalker {
  /** Selectors of what is visited although it has no shadow root. */
  marks = ''
  /** How many new elements have been asked for a shadow root. */
  visitCount = 0
  readonly #document: Document
  readonly #visitors: Visitors
  readonly #roots = new Set<ShadowRoot>()
  /** Custom elements without a shadow root. One may be attached later, and nothing tells. */
  readonly #rootlessHosts = new Set<Element>()
  /** Through nodes that are new in the page. */
  readonly #newWalks: Walk[] = []
  #search: Walk | undefined

  constructor(document: Document, visitors: Visitors) {
    this.#document = document
    this.#visitors = visitors
    this.queueNew(document)
  }

  /** Has a node that is new in the page visited, with everything in it. */
  queueNew(node: ParentNode): void {
    this.#newWalks.push(this.#walk(node, HOSTS, true))
  }

  /** Has everything visited once more. A hasty search asks only custom elements for new roots, and lets one that is under way go on. */
  queueSearch(isHasty: boolean): void {
    if (isHasty && this.#search !== undefined) return // on a huge page, none would ever come to its end
    this.#search = this.#walkAll(isHasty ? CUSTOM_ELEMENTS : HOSTS)
  }

  /** Has custom elements visited that have got a shadow root late. Whether some have none yet. */
  queueLateRoots(): boolean {
    this.#forgetRemovedRoots()
    for (const host of [...this.#rootlessHosts].slice(0, MAX_ASKED_FOR_ROOTS)) {
      this.#rootlessHosts.delete(host)
      if (host.shadowRoot !== null) this.queueNew(host)
      else if (host.isConnected) this.#rootlessHosts.add(host) // at the end: the others come first
    }
    return this.#rootlessHosts.size > 0
  }

  /** Something new is still to be visited. */
  get hasNew(): boolean {
    return this.#newWalks.length > 0
  }

  /** Visits what is new, then goes on with a search, until the time is over; true when nothing is left. */
  visit(isTimeOver?: () => boolean): boolean {
    for (let walk = this.#nextWalk(); walk !== undefined; walk = this.#nextWalk()) {
      const isDone = walk.next().done === true
      if (isDone && walk === this.#search) this.#search = undefined
      else if (isDone) this.#newWalks.shift()
      if (isTimeOver?.()) break
    }
    return this.#nextWalk() === undefined
  }

  #nextWalk(): Walk | undefined {
    return this.#newWalks[0] ?? this.#search
  }

  /** The document and every shadow root in it. */
  searchRoots(): readonly SearchRoot[] {
    this.#forgetRemovedRoots()
    return [this.#document, ...this.#roots]
  }

  #forgetRemovedRoots(): void {
    for (const root of this.#roots) if (!root.host.isConnected) this.#roots.delete(root)
  }

  *#walkAll(hosts: string): Walk {
    yield* visitEach([...this.#visitors.marked()], this.#visitors.onElement)
    for (const root of this.searchRoots()) yield* this.#walk(root, hosts, false)
    this.#visitors.onSearched()
  }

  /**
   * `isNew`: the node has come to the page, and so has what is in shadow roots in it. Nothing is read before the first `next`. For
   * each visited element the browser makes an object, which is garbage later; for one that is only searched it does not.
   */
  *#walk(node: ParentNode, hosts: string, isNew: boolean): Walk {
    if (!node.isConnected) return
    const visit = (element: Element): void => {
      this.#visitors.onElement(element)
      this.#findRoot(element, isNew)
    }
    if (isElement(node)) visit(node)
    if (node.childElementCount === 0) return
    const all = node.querySelectorAll('*')
    if (all.length > MAX_SEARCHED) return yield* visitEach(all, visit)
    if (this.marks !== '') yield* visitEach(node.querySelectorAll(this.marks), this.#visitors.onElement)
    yield* visitEach(node.querySelectorAll(hosts), (element) => this.#findRoot(element, isNew))
  }

  #findRoot(element: Element, isNew: boolean): void {
    const { shadowRoot } = element
    if (isNew) this.visitCount += 1
    if (shadowRoot === null) {
      if (element.localName.includes('-')) this.#rootlessHosts.add(element)
      return
    }
    this.#rootlessHosts.delete(element)
    if (this.#roots.has(shadowRoot) && !isNew) return
    this.#roots.add(shadowRoot)
    this.#visitors.onRoot(shadowRoot)
    this.queueNew(shadowRoot)
  }
}

function* visitEach(elements: ArrayLike<Element>, visit: (element: Element) => void): Walk {
  for (let at = 0; at < elements.length; at += 1) {
    if (at % ELEMENTS_PER_PAUSE === 0) yield
    const element = elements[at]
    if (element?.isConnected === true) visit(element)
  }
}
