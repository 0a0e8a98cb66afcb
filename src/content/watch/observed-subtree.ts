// A part of the page with a mutation observer of its own: a node with everything below it (deep), or the node with its
// children only (shallow), where the children are observed by themselves.

export type ObservableNode = ParentNode & Node

/** Attributes that decide whether an element is shown, or what it is. */
const OBSERVED_ATTRIBUTES = [
  'class',
  'style',
  'hidden',
  'id',
  'href',
  'src',
  'open',
  'aria-expanded',
  'aria-hidden',
  'disabled',
  'readonly',
  'role',
  'type',
  'name',
  'action',
  'autocomplete',
]

/** `changeCount`: how many changes the records stand for. */
type OnMutations = (records: MutationRecord[], subtree: ObservedSubtree, changeCount: number) => void

export class ObservedSubtree {
  readonly node: ObservableNode
  readonly #observer: MutationObserver
  /** Changes since they were last counted. Set to 0 by the one who counts them. */
  changeCount = 0
  #isDeep = true

  constructor(node: ObservableNode, onMutations: OnMutations) {
    this.node = node
    this.#observer = new MutationObserver((records) => {
      const changeCount = records.reduce((sum, record) => sum + changesIn(record), 0)
      this.changeCount += changeCount
      onMutations(records, this, changeCount)
    })
    this.#observe()
  }

  /** Whether everything below the node is observed, not only the node and its children. */
  get isDeep(): boolean {
    return this.#isDeep
  }

  makeShallow(): void {
    this.#isDeep = false
    this.#observe() // replaces the options of the first call (DOM standard, “observe”)
  }

  disconnect(): void {
    this.#observer.disconnect()
  }

  #observe(): void {
    this.#observer.observe(this.node, { subtree: this.#isDeep, childList: true, attributeFilter: OBSERVED_ATTRIBUTES })
  }
}

/**
 * How many changes a record stands for: each added node is one, and any other record is one. The browser creates an
 * object when `addedNodes` is read, so it is read only where nodes may have been added.
 */
function changesIn(record: MutationRecord): number {
  if (record.type !== 'childList') return 1
  return Math.max(1, record.addedNodes.length)
}
