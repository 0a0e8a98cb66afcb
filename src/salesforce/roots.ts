// The document and the open shadow roots in it, found as they appear, so that no lookup has to walk the whole page.
// Only elements that came with a change are looked at; a custom element without a root is asked again, for a while by itself
// and then whenever the page changes, because its root may be attached after it was inserted.

/** How often a custom element without a shadow root is asked again before nobody waits for it any more. */
const ASK_AGAIN = 60

export type SearchRoot = Document | ShadowRoot

export class Roots {
  readonly #document: Document
  readonly #roots = new Set<ShadowRoot>()
  readonly #undecided = new Map<Element, number>()
  readonly #onRoot: (root: ShadowRoot) => void

  /** `onRoot` is told of each shadow root that comes, also of one that comes back, so that it can be observed. */
  constructor(document: Document, onRoot: (root: ShadowRoot) => void = () => {}) {
    this.#document = document
    this.#onRoot = onRoot
    this.#walk(document)
  }

  /** Looks at an element that was just inserted, and at what is in it. */
  added(element: Element): void {
    const root = this.#meet(element)
    if (root !== null) this.#walk(root)
    this.#walk(element)
  }

  /** Asks custom elements without a root again; true while one of them is worth waiting for. */
  settle(): boolean {
    let isWaiting = false
    for (const [element, asked] of this.#undecided) {
      if (!element.isConnected) this.#undecided.delete(element)
      else if (element.shadowRoot !== null) this.added(element)
      else if (asked < ASK_AGAIN) {
        this.#undecided.set(element, asked + 1)
        isWaiting = true
      }
    }
    return isWaiting
  }

  /** Every root to search, the document first. */
  all(): readonly SearchRoot[] {
    for (const root of this.#roots) if (!root.host.isConnected) this.#roots.delete(root)
    return [this.#document, ...this.#roots]
  }

  /** The shadow roots whose hosts stand in a box, at whatever depth. */
  inside(box: Element): readonly ShadowRoot[] {
    const known = new Map<ShadowRoot, boolean>()
    return [...this.#roots].filter((root) => isBelow(root, box, known))
  }

  #walk(within: ParentNode): void {
    const open: ParentNode[] = [within]
    for (let node = open.pop(); node !== undefined; node = open.pop()) {
      for (const element of node.querySelectorAll('*')) {
        const root = this.#meet(element)
        if (root !== null) open.push(root)
      }
    }
  }

  /** The element's shadow root, if it has one. */
  #meet(element: Element): ShadowRoot | null {
    const { shadowRoot } = element
    if (shadowRoot === null) {
      if (element.localName.includes('-')) this.#undecided.set(element, 0)
      return null
    }
    this.#undecided.delete(element)
    this.#roots.add(shadowRoot)
    this.#onRoot(shadowRoot)
    return shadowRoot
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

const isShadow = (node: Node): node is ShadowRoot => 'host' in node && node.nodeType === node.DOCUMENT_FRAGMENT_NODE

/** The nearest ancestor that matches, looking out through shadow roots; the element itself counts. */
export function closestAcross(element: Element, selector: string): Element | null {
  for (let at: Element | null = element; at !== null; at = hostOf(at)) {
    const found = at.closest(selector)
    if (found !== null) return found
  }
  return null
}

function hostOf(element: Element): Element | null {
  const root = element.getRootNode()
  return 'host' in root ? (root as ShadowRoot).host : null
}
