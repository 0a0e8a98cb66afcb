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

  /** `onRoot` is told of each shadow root that comes, also of one that comes back, so that it can be observed. */
  constructor(document: Document, onRoot: (root: ShadowRoot) => void = () => {}) {
    this.#document = document
    this.#onRoot = onRoot
    this.#walk(document)
  }

  /** Looks at an element that was just inserted, and at what is in it. */
  added(element: Element): void {
    this.#meet(element)
    this.#walk(element)
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

  /** The shadow roots whose hosts stand in a box, at whatever depth. */
  inside(box: Element): readonly ShadowRoot[] {
    const known = new Map<Node, boolean>()
    const isInside = (root: ShadowRoot): boolean => {
      const answer = known.get(root) ?? (box.contains(root.host) || isBelow(root.host.getRootNode()))
      known.set(root, answer)
      return answer
    }
    const isBelow = (root: Node): boolean => 'host' in root && isInside(root as ShadowRoot)
    return [...this.#roots].filter(isInside)
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
    this.#roots.add(shadowRoot)
    this.#onRoot(shadowRoot)
    this.#walk(shadowRoot)
  }
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
