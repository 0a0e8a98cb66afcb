// The document and the open shadow roots in it, found as they appear, so that no lookup has to walk the whole page.
// Only elements that came with a change are looked at; a custom element without a root is asked again for a while,
// because its root may be attached after it was inserted.

/** How often a custom element without a shadow root is asked again before it is taken to have none. */
const ASK_AGAIN = 60

export type SearchRoot = Document | ShadowRoot

export class Roots {
  readonly #document: Document
  readonly #roots = new Set<ShadowRoot>()
  readonly #undecided = new Map<Element, number>()
  readonly #onRoot: (root: ShadowRoot) => void

  /** `onRoot` is told of each newly found shadow root, so that it can be observed. */
  constructor(document: Document, onRoot: (root: ShadowRoot) => void = () => {}) {
    this.#document = document
    this.#onRoot = onRoot
    this.#walk(document)
  }

  /** Looks at what was just inserted. */
  added(nodes: Iterable<Node>): void {
    for (const node of nodes) {
      if (node.nodeType === node.ELEMENT_NODE) {
        this.#meet(node as Element)
        this.#walk(node as Element)
      }
    }
  }

  /** Asks undecided custom elements again; true while some remain undecided. */
  settle(): boolean {
    for (const [element, asked] of this.#undecided) {
      if (!element.isConnected || asked >= ASK_AGAIN) this.#undecided.delete(element)
      else if (element.shadowRoot !== null) this.#meet(element)
      else this.#undecided.set(element, asked + 1)
    }
    return this.#undecided.size > 0
  }

  /** Every root to search, the document first. */
  all(): readonly SearchRoot[] {
    for (const root of this.#roots) if (!root.host.isConnected) this.#roots.delete(root)
    return [this.#document, ...this.#roots]
  }

  #walk(within: ParentNode): void {
    for (const element of within.querySelectorAll('*')) this.#meet(element)
  }

  #meet(element: Element): void {
    const { shadowRoot } = element
    if (shadowRoot === null) {
      if (element.localName.includes('-')) this.#undecided.set(element, 0)
      return
    }
    this.#undecided.delete(element)
    if (this.#roots.has(shadowRoot)) return
    this.#roots.add(shadowRoot)
    this.#onRoot(shadowRoot)
    this.#walk(shadowRoot)
  }
}

/** All matches of a selector in the document and its open shadow roots. */
export function queryAll(roots: readonly SearchRoot[], selector: string): Element[] {
  return roots.flatMap((root) => [...root.querySelectorAll(selector)])
}

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
