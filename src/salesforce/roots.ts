// Walks a document and the open shadow roots in it, and what is inserted later, in as many slices as there is time for. Only
// elements that came with a change are visited. A custom element without a root is asked again, for a while by itself and then
// whenever the page changes, because its root may be attached after it was inserted.

import { isShadow } from './ancestors'
import { Undecided } from './undecided'

/** So many elements are visited between two looks at the clock. */
const AT_ONCE = 64

/** What a page has many of and can have no shadow root (DOM standard, “attach a shadow root”). */
export const ROOTLESS = 'a,b,button,i,img,input,label,li,option,path,slot,svg,td,th,tr,ul,use'
/** Among more elements than this, the browser's search for what is wanted would take long (1 µs each): they are all visited. */
const MOST_SEARCHED = 5_000

export type SearchRoot = Document | ShadowRoot

/** Tells whether the time for a slice is over. */
export type IsOver = () => boolean

export interface Visitors {
  /** Told of each shadow root that comes, also of one that comes back, so that it can be observed. */
  readonly onRoot?: (root: ShadowRoot) => void
  /** A selector of the elements that are to be visited, if not all: it must find what may have a shadow root. */
  readonly wanted?: () => string
  /** Told of a node whose turn it is to be visited once more. */
  readonly onAgain?: (node: ParentNode) => void
  /** Told of every element that is visited. */
  readonly onElement?: (element: Element) => void
  /** Nothing is visited before `work` is called. */
  readonly isLazy?: boolean
}

/** What is yet to be visited. */
interface Task {
  readonly node: ParentNode
  /** It has come to the page: so has what is in the roots in it. */
  readonly isNew: boolean
  /** Null until it is the task's turn: what is in the node then. */
  elements: ArrayLike<Element> | null
  /** With what is in each of them. */
  readonly isDeep?: boolean
  at: number
}

export class Roots {
  readonly #document: Document
  readonly #roots = new Set<ShadowRoot>()
  readonly #undecided = new Undecided()
  readonly #visitors: Visitors
  /** What has come. */
  readonly #news: Task[] = []
  /** The nodes whose turn to be visited once more will come, each once, and what is in the one whose turn it is. */
  readonly #again = new Set<ParentNode>()
  readonly #turn: Task[] = []

  constructor(document: Document, visitors: Visitors = {}) {
    this.#document = document
    this.#visitors = visitors
    this.#later(document)
    this.#begin()
  }

  /** Visits an element that was just inserted, and what is in it. */
  added(element: Element): void {
    this.#news.push({ node: element, elements: [element], isNew: true, isDeep: true, at: 0 })
    this.#begin()
  }

  /** Visits everything below a node once more, as it is when its turn comes, but not what is in roots that are known. */
  revisit(node: ParentNode): void {
    this.#again.add(node)
    this.#begin()
  }

  /** Visits what has come, until the time is over; true when nothing of it is left. */
  work(isOver: IsOver = () => false): boolean {
    return this.#workOn(this.#news, isOver)
  }

  /** The same with what is to be visited once more; what is found to be new is left to `work`. */
  workAgain(isOver: IsOver = () => false): boolean {
    while (this.#workOn(this.#turn, isOver)) {
      const [node] = this.#again
      if (node === undefined) return true
      this.#again.delete(node)
      this.#visitors.onAgain?.(node)
      this.#turn.push({ node, elements: null, isNew: false, at: 0 })
    }
    return false
  }

  /** Asks custom elements without a root again; true while one of them is worth waiting for. */
  settle(): boolean {
    this.#prune()
    for (const element of this.#undecided.ask()) this.added(element)
    return this.#undecided.isWaiting
  }

  /** Every root to search, the document first. */
  all(): readonly SearchRoot[] {
    this.#prune()
    return [this.#document, ...this.#roots]
  }

  /** The shadow roots whose hosts stand in a box, at whatever depth. */
  inside(box: Element): readonly ShadowRoot[] {
    const known = new Map<ShadowRoot, boolean>()
    return [...this.#roots].filter((root) => isBelow(root, box, known))
  }

  #prune(): void {
    for (const root of this.#roots) if (!root.host.isConnected) this.#roots.delete(root)
  }

  #begin(): void {
    if (this.#visitors.isLazy === true) return
    this.workAgain()
    this.work()
  }

  #workOn(tasks: Task[], isOver: IsOver): boolean {
    for (let task = tasks.at(-1); task !== undefined; task = tasks.at(-1)) {
      if (this.#advance(task)) tasks.pop()
      else if (isOver()) return false
    }
    return true
  }

  /** Does what is done between two looks at the clock: one search, or a few visits. True when nothing is left to do. */
  #advance(task: Task): boolean {
    if (task.elements === null) {
      task.elements = this.#wantedIn(task.node)
      return false
    }
    const end = Math.min(task.at + AT_ONCE, task.elements.length)
    if (task.at >= end) return true
    for (; task.at < end; task.at += 1) {
      const element = task.elements[task.at]
      if (element?.isConnected === true) this.#visit(element, task)
    }
    return false
  }

  #visit(element: Element, { isNew, isDeep }: Task): void {
    const { shadowRoot } = element
    this.#visitors.onElement?.(element)
    if (isDeep && element.childElementCount > 0) this.#later(element)
    if (shadowRoot === null) {
      if (element.localName.includes('-')) this.#undecided.add(element)
      return
    }
    this.#undecided.delete(element)
    if (this.#roots.has(shadowRoot) && !isNew) return
    this.#roots.add(shadowRoot)
    this.#visitors.onRoot?.(shadowRoot)
    this.#later(shadowRoot)
  }

  #later(node: ParentNode): void {
    this.#news.push({ node, elements: null, isNew: true, at: 0 })
  }

  /** Each element that is visited gets an object of its own, which is collected as garbage; one that is only searched does not. */
  #wantedIn(node: ParentNode): ArrayLike<Element> {
    if (!node.isConnected) return []
    const all = node.querySelectorAll('*')
    const { wanted } = this.#visitors
    return wanted === undefined || all.length > MOST_SEARCHED ? all : node.querySelectorAll(wanted())
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
