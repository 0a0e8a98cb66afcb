// A part of a page that is observed: everything below a node, or, where its children are regions of their own, the node alone.

export type ObservableNode = ParentNode & Node

/** Attributes that decide what is shown, or what something is. */
const ATTRIBUTES =
  'class style hidden id href src open aria-expanded aria-hidden disabled readonly role type name action autocomplete'.split(
    ' ',
  )

export class Region {
  readonly node: ObservableNode
  readonly #observer: MutationObserver
  /** The changes since they were last counted; each node that has come is one. Set to 0 by who counts. */
  changes = 0
  #isDeep = true

  constructor(node: ObservableNode, onRecords: (records: MutationRecord[], region: Region, extent: number) => void) {
    this.node = node
    this.#observer = new MutationObserver((records) => {
      const extent = records.reduce((sum, record) => sum + extentOf(record), 0)
      this.changes += extent
      onRecords(records, this, extent)
    })
    this.#observe()
  }

  /** Whether everything below the node is observed, not only the node and its children. */
  get isDeep(): boolean {
    return this.#isDeep
  }

  makeShallow(): void {
    this.#isDeep = false
    this.#observe() // in place of what was observed (DOM standard, “observe”)
  }

  end(): void {
    this.#observer.disconnect()
  }

  #observe(): void {
    this.#observer.observe(this.node, { subtree: this.#isDeep, childList: true, attributeFilter: ATTRIBUTES })
  }
}

/** The browser makes an object of a record's list when that is asked for: so it is asked only where nodes may have come. */
const extentOf = (record: MutationRecord): number => (record.type === 'childList' && record.addedNodes.length) || 1
