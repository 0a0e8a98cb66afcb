// Walks through a document and its open shadow roots, and later through what is inserted, in slices. It visits every element that
// may have a shadow root, and every one that matches `marks`.
import { isElement } from './shadow-piercing-ancestors'

/** Elements that are visited between two looks at the clock. */
const ELEMENTS_PER_PAUSE = 64
/** Among more than this, all are visited, in slices: the browser's search takes about 0.3 µs for each. */
const MAX_SEARCHED = 20_000

/** Elements that a page has many of and that can have no shadow root (DOM standard, “attach a shadow root”). */
export const ROOTLESS_TAGS = 'a,li,td,tr,ul,button,input,svg,path,slot'
const HOSTS = `:not(${ROOTLESS_TAGS})`
/**
 * All but what a page has many of, the most frequent first: a custom element is compared with each. Only custom elements get shadow
 * roots in a hurry.
 */
const CUSTOM_ELEMENTS = `:not(div,span,${ROOTLESS_TAGS},p,b,i,label,use,g,br,img,option)`
/** A class, an id or a tag alone. The browser finds it without comparing selectors: a query for each takes a quarter of one for all. */
export const LONE = /^[.#]?[\w-]+$/
/** Among fewer elements than these, one query for all takes less. */
const FEW = 12

export type SearchRoot = Document | ShadowRoot

export interface Visitors {
  /** Called for each shadow root that is found, also for one that comes back. */
  readonly onRoot: (root: ShadowRoot) => void
  /** Called with how many elements are to be visited because they were inserted. */
  readonly onInserted: (count: number) => void
  /** Called for every element that matches `marks`, and for some that do not. */
  readonly onElement: (element: Element) => void
  /** What a search visits first: it may match no more. */
  readonly marked: () => Iterable<Element>
}

/** A walk through a node. It yields wherever it may be paused. */
type Walk = Generator<void, void>

interface WalkOptions {
  /** Selectors of what is asked for a shadow root. */
  readonly hosts: string
  /** What is in shadow roots that are known is visited, too: the node may have been away. */
  readonly isNew: boolean
  readonly isInserted: boolean
}

/** Nothing is visited before `visitNew` or `visitSearched` is called. */
export class ShadowRootWalker {
  readonly #document: Document
  readonly #visitors: Visitors
  readonly #roots = new Set<ShadowRoot>()
  /** Custom elements without a shadow root. One may be attached later, and nothing tells. */
  readonly #rootlessHosts = new Set<Element>()
  /** Through nodes that are new in the page; and through all of it, one search after the other. */
  readonly #newWalks: Walk[] = []
  readonly #searches: Walk[] = []
  #marks = ''
  /** The same for many elements: what is lone, one by one, then the others. */
  #markQueries: readonly string[] = []

  constructor(document: Document, visitors: Visitors) {
    this.#document = document
    this.#visitors = visitors
    this.queueNew(document)
  }

  /** Selectors of what is visited although it has no shadow root. */
  setMarks(marks: readonly string[]): void {
    this.#marks = marks.join()
    const others = marks.filter((mark) => !LONE.test(mark)).join()
    this.#markQueries = [...marks.filter((mark) => LONE.test(mark)), others].filter((query) => query !== '')
  }

  /** The same in one list. */
  get marks(): string {
    return this.#marks
  }

  /** Has a node that is new in the page visited, with everything in it. `isInserted`: by the page, just before. */
  queueNew(node: ParentNode, isInserted = false): void {
    this.#newWalks.push(this.#walk(node, { hosts: HOSTS, isNew: true, isInserted }))
  }

  /**
   * Has everything visited once more, after a search that is under way: what it has passed may be another now. A hasty search asks
   * only custom elements for new roots, and is left out while one is under way: on a huge page it would be one without an end.
   */
  queueSearch(isHasty: boolean): void {
    if (this.#searches.length <= (isHasty ? 0 : 1))
      this.#searches.push(this.#walkAll(isHasty ? CUSTOM_ELEMENTS : HOSTS))
  }

  /** Has custom elements visited that have got a shadow root late. Whether some have none yet. */
  queueLateRoots(): boolean {
    this.#forgetRemovedRoots()
    for (const host of this.#rootlessHosts) {
      if (host.isConnected && host.shadowRoot === null) continue
      this.#rootlessHosts.delete(host)
      if (host.isConnected) this.queueNew(host)
    }
    return this.#rootlessHosts.size > 0
  }

  /** Something new is still to be visited. */
  get hasNew(): boolean {
    return this.#newWalks.length > 0
  }

  /** Visits what is new, until the time is over; true when nothing of it is left. */
  visitNew(isTimeOver?: () => boolean): boolean {
    return runWalks(this.#newWalks, isTimeOver)
  }

  /** The same for what is to be searched. What turns out to be new waits for `visitNew`. */
  visitSearched(isTimeOver?: () => boolean): boolean {
    return runWalks(this.#searches, isTimeOver)
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
    for (const root of this.searchRoots()) {
      yield
      yield* this.#walk(root, { hosts, isNew: false, isInserted: false })
    }
  }

  /**
   * Nothing is read before the first `next`. For each visited element the browser makes an object, which is garbage later; for one that
   * is only searched it does not.
   */
  *#walk(node: ParentNode, how: WalkOptions): Walk {
    if (!node.isConnected) return
    const visit = (element: Element): void => {
      this.#visitors.onElement(element)
      this.#findRoot(element, how)
    }
    if (isElement(node)) visit(node)
    const all = node.querySelectorAll('*')
    if (how.isInserted) this.#visitors.onInserted(1 + all.length)
    if (all.length > MAX_SEARCHED) return yield* visitEach(all, visit)
    if (all.length === 0) return
    // The browser makes no list for what is not there.
    for (const query of all.length < FEW && this.#marks !== '' ? [this.#marks] : this.#markQueries) {
      if (node.querySelector(query) !== null) yield* visitEach(node.querySelectorAll(query), this.#visitors.onElement)
    }
    yield* visitEach(node.querySelectorAll(how.hosts), (element) => this.#findRoot(element, how))
  }

  #findRoot(element: Element, { isNew, isInserted }: WalkOptions): void {
    const { shadowRoot } = element
    if (shadowRoot === null) {
      if (element.localName.includes('-')) this.#rootlessHosts.add(element)
      return
    }
    this.#rootlessHosts.delete(element)
    if (this.#roots.has(shadowRoot) && !isNew) return
    this.#roots.add(shadowRoot)
    this.#visitors.onRoot(shadowRoot)
    this.queueNew(shadowRoot, isInserted)
  }
}

/** After a pause, an element may be in the page no more. */
function* visitEach(elements: ArrayLike<Element>, visit: (element: Element) => void): Walk {
  let hasPaused = false
  for (let at = 0; at < elements.length; at += 1) {
    if ((at + 1) % ELEMENTS_PER_PAUSE === 0) {
      yield
      hasPaused = true
    }
    const element = elements[at]
    if (element !== undefined && (!hasPaused || element.isConnected)) visit(element)
  }
}

/** True when none is left. */
function runWalks(walks: Walk[], isTimeOver?: () => boolean): boolean {
  for (let [walk] = walks; walk !== undefined; [walk] = walks) {
    if (walk.next().done === true) walks.shift()
    if (isTimeOver?.()) return walks.length === 0
  }
  return true
}
