// Searches boxes of the page, through the shadow roots in them, and remembers the answers for as long as one look takes.

import { isShadowRoot } from './shadow-piercing-ancestors'
import type { SearchRoot } from './shadow-root-walker'

interface SearchedBox {
  /** The box and the roots in it. */
  readonly parts: readonly ParentNode[]
  /** What was found there, by selector. */
  readonly found: Map<string, readonly Element[]>
}

export class BoxSearches {
  /** The roots of the page. */
  readonly #roots: () => readonly SearchRoot[]
  readonly #searched = new Map<Element, SearchedBox>()

  constructor(roots: () => readonly SearchRoot[]) {
    this.#roots = roots
  }

  /** What matches in a box, the box itself included, in whatever shadow root. */
  inside(box: Element, selector: string): readonly Element[] {
    const { parts, found } = this.#searched.get(box) ?? { parts: this.#partsOf(box), found: new Map() }
    this.#searched.set(box, { parts, found })
    const itself = box.matches(selector) ? [box] : []
    const all = found.get(selector) ?? [...itself, ...parts.flatMap((part) => [...part.querySelectorAll(selector)])]
    found.set(selector, all)
    return all
  }

  /** The boxes that were searched. */
  get boxes(): Iterable<Element> {
    return this.#searched.keys()
  }

  forget(): void {
    this.#searched.clear()
  }

  #partsOf(box: Element): readonly ParentNode[] {
    const inside = new Set<Node>()
    let before = -1
    while (inside.size > before) {
      before = inside.size // a root may be told before the one that it stands in
      for (const root of this.#roots()) {
        if (isShadowRoot(root) && (box.contains(root.host) || inside.has(root.host.getRootNode()))) inside.add(root)
      }
    }
    return [box, ...(inside as Set<ShadowRoot>)]
  }
}
