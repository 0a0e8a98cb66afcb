// Whether a change of the page may change what a look has seen: what it found and searched may be another now, or be shown or hidden.
import { isElement, parentNodeThroughShadow } from './shadow-piercing-ancestors'

/** What comes with one of these may show or hide anything. */
const STYLES: readonly string[] = ['style', 'link']

export class LookDependencies {
  /** What was found and searched, and all that it stands in. */
  readonly #around = new Set<Node>()
  /** Whether a node is or stands in something that was found or searched, as far as that was asked. */
  readonly #within: WeakMap<Node, boolean>

  /** `elements`: what the look found, and the boxes that it searched. */
  constructor(elements: Iterable<Element>) {
    this.#within = new WeakMap([...elements].map((element) => [element, true]))
    for (const element of elements) this.#addWithAncestors(element)
  }

  /** `added`: the elements that have come with a recorded change. */
  areChangedBy({ type, target }: MutationRecord, added: readonly Element[]): boolean {
    if (type === 'attributes' && this.#around.has(target)) return true
    return added.some((node) => this.#around.has(node) || STYLES.includes(node.localName)) || this.#isWithin(target)
  }

  /** A node is shown in shadow roots, and in the slots that show what stands elsewhere. */
  #addWithAncestors(node: Node): void {
    for (let at: Node | null = node; at !== null && !this.#around.has(at); at = parentNodeThroughShadow(at)) {
      this.#around.add(at)
      if (isElement(at) && at.assignedSlot !== null) this.#addWithAncestors(at.assignedSlot)
    }
  }

  #isWithin(node: Node): boolean {
    const known = this.#within.get(node)
    if (known !== undefined) return known
    const parent = parentNodeThroughShadow(node)
    const answer = parent !== null && this.#isWithin(parent)
    this.#within.set(node, answer)
    return answer
  }
}
