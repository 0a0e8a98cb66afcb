// Whether a change of the page may change what a look has seen: what it found and searched may be another now, or be shown or hidden.
import { isElement, parentNodeThroughShadow } from './shadow-piercing-ancestors'

/** Where more nodes than these come or go at once, they are not asked one by one. */
export const MANY_NODES = 500

/** What comes or goes with one of these may show or hide anything. */
const isStyle = (node: Node): boolean => isElement(node) && /^(style|link)$/.test(node.localName)

export class LookDependencies {
  /** What was found and searched, and all that it stands in. */
  readonly #around = new Set<Node>()
  /** Whether a node is or stands in something that was found or searched, as far as that was asked. */
  readonly #within = new WeakMap<Node, boolean>()

  constructor(found: Iterable<Element>, searchedBoxes: Iterable<Element>) {
    for (const element of [...found, ...searchedBoxes]) {
      this.#within.set(element, true)
      this.#addWithAncestors(element)
    }
  }

  areChangedBy(record: MutationRecord): boolean {
    const { type, target } = record
    if (this.#standsWithin(target) || isStyle(target)) return true
    if (type === 'attributes') return this.#around.has(target) // the browser makes a list when it is asked for
    const { addedNodes, removedNodes } = record
    if (addedNodes.length + removedNodes.length > MANY_NODES) return true
    return [...addedNodes].some((node) => this.#around.has(node) || isStyle(node)) || [...removedNodes].some(isStyle)
  }

  /** A node is shown in shadow roots, and in the slots that show what stands elsewhere. */
  #addWithAncestors(node: Node): void {
    for (let at: Node | null = node; at !== null && !this.#around.has(at); at = parentNodeThroughShadow(at)) {
      this.#around.add(at)
      if (isElement(at) && at.assignedSlot !== null) this.#addWithAncestors(at.assignedSlot)
    }
  }

  #standsWithin(node: Node): boolean {
    const passed: Node[] = []
    let at: Node | null = node
    for (; at !== null && !this.#within.has(at); at = parentNodeThroughShadow(at)) passed.push(at)
    const answer = at !== null && this.#within.get(at) === true
    for (const each of passed) this.#within.set(each, answer)
    return answer
  }
}
