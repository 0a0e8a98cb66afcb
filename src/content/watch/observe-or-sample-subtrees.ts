// Which parts of a page are observed, and which are only sampled. Observing a part costs as much as the part changes. So the
// parts that change all the time are found and no longer observed: the caller visits them now and then instead (samples them).
// All other parts stay observed, so their changes are known at once.
//
//   observed, deep --too many changes--> split: shallow, and each child observed, deep
//      ^     |                             (where there are too many children, or none, a part is sampled at once)
//      |     +--too many changes, cannot be split--> sampled
//      |                                               |
//      +------- after 5 s, or longer each time --------+
import { isElement } from '../../salesforce/dom/shadow-piercing-ancestors'
import { type ObservableNode, ObservedSubtree } from './observed-subtree'

/** When all parts together have had more changes than this at a count, the busiest are split or sampled. */
const MOST_CHANGES = 150
/** Changes are counted this long (ms) after the first one, or as soon as there are more than `TOO_MANY_CHANGES`. */
const COUNT_AFTER_MS = 1_000
/** When a part reports more changes than this at once, the caller visits the whole part again instead of reading them one by one. */
const TOO_MANY_CHANGES = 2_000
/** A node with more children than this is not split. */
const MOST_CHILDREN = 40
/** No part is split when more parts than this would be observed. */
const MOST_SUBTREES = 400
/** After this time (ms) a sampled part is observed again: it may have changed only while it was loading. */
const SHORTEST_SAMPLING_MS = 5_000
/** A part that soon has too many changes again is sampled this many times as long as before. */
const SAMPLING_GROWTH = 4
const LONGEST_SAMPLING_MS = 600_000

/** The last time that a node was sampled. */
interface SamplingPeriod {
  /** For how long the node is to be sampled. */
  readonly durationMs: number
  /** When sampling began, or, once the node is observed again, when that began (ms, on the clock of `performance.now`). */
  since: number
}

interface SubtreeEvents {
  readonly onRecords: (records: MutationRecord[], subtree: ObservedSubtree) => void
  /** Too much has changed at once below the node: all of it has to be visited again. */
  readonly onTooManyChanges: (node: ObservableNode) => void
  /** Another node is only sampled from now on. */
  readonly onSamplingStarted: () => void
}

export class SubtreeObservers {
  readonly #events: SubtreeEvents
  readonly #isOverlayElement: (node: Node) => boolean
  readonly #observed = new Map<ObservableNode, ObservedSubtree>()
  readonly #sampled = new Set<ObservableNode>()
  readonly #samplingPeriods = new WeakMap<ObservableNode, SamplingPeriod>()
  #countTimer: ReturnType<typeof setTimeout> | undefined
  #uncountedChanges = 0

  /** `isOverlayElement`: whether a node is the element that we put into the page. It is never observed by itself. */
  constructor(events: SubtreeEvents, isOverlayElement: (node: Node) => boolean, signal: AbortSignal) {
    this.#events = events
    this.#isOverlayElement = isOverlayElement
    signal.addEventListener('abort', () => this.#disconnectAll())
  }

  /** Nodes that change so much that they are only sampled. */
  sampledNodes(): readonly ObservableNode[] {
    for (const node of this.#sampled) if (!node.isConnected) this.#sampled.delete(node)
    return [...this.#sampled]
  }

  /** Observes everything below a node, unless the node is sampled. */
  observe(node: ObservableNode): void {
    if (this.#observed.has(node) || this.#sampled.has(node) || this.#isOverlayElement(node)) return
    const subtree = new ObservedSubtree(node, (records, changed, changeCount) =>
      this.#onMutations(records, changed, changeCount),
    )
    this.#observed.set(node, subtree)
  }

  /**
   * Observes one sampled node again whose time is over. Only one at a time: all of them at once may be what was too much.
   * Call after each sample.
   */
  observeOneAgain(): void {
    const now = performance.now()
    for (const node of this.#sampled) {
      const period = this.#samplingPeriods.get(node)
      if (period === undefined || now - period.since < period.durationMs) continue
      period.since = now
      this.#sampled.delete(node)
      this.observe(node)
      return
    }
  }

  #onMutations(records: MutationRecord[], subtree: ObservedSubtree, changeCount: number): void {
    const before = this.#uncountedChanges
    this.#uncountedChanges += changeCount
    if (before === 0) this.#countIn(COUNT_AFTER_MS)
    if (before <= TOO_MANY_CHANGES && this.#uncountedChanges > TOO_MANY_CHANGES) this.#countIn(0)
    if (changeCount > TOO_MANY_CHANGES) {
      this.#events.onTooManyChanges(subtree.node)
      return
    }
    if (!subtree.isDeep) this.#observeAddedElements(records)
    this.#events.onRecords(records, subtree)
  }

  /** Always in a task of its own: an observer that is disconnected drops the changes that it has not reported yet. */
  #countIn(delayMs: number): void {
    clearTimeout(this.#countTimer)
    this.#countTimer = setTimeout(() => this.#splitOrSampleBusiest(), delayMs)
  }

  /** The children of a shallow node are observed by themselves. */
  #observeAddedElements(records: readonly MutationRecord[]): void {
    for (const { addedNodes } of records) for (const node of addedNodes) if (isElement(node)) this.observe(node)
  }

  /** Splits or samples the busiest parts, until the others together have had no more than `MOST_CHANGES`. */
  #splitOrSampleBusiest(): void {
    this.#uncountedChanges = 0
    this.#disconnectRemovedNodes()
    const busiestFirst = [...this.#observed.values()].sort((a, b) => b.changeCount - a.changeCount)
    let remainingChanges = busiestFirst.reduce((sum, { changeCount }) => sum + changeCount, 0)
    for (const subtree of busiestFirst) {
      if (remainingChanges > MOST_CHANGES) this.#splitOrSample(subtree)
      remainingChanges -= subtree.changeCount
      subtree.changeCount = 0
    }
  }

  #splitOrSample(subtree: ObservedSubtree): void {
    if (this.#canSplit(subtree)) {
      subtree.makeShallow()
      for (const child of subtree.node.children) this.observe(child)
      return
    }
    subtree.disconnect()
    this.#observed.delete(subtree.node)
    this.#startSampling(subtree.node)
    this.#events.onSamplingStarted()
  }

  #canSplit({ isDeep, node: { childElementCount } }: ObservedSubtree): boolean {
    return (
      isDeep &&
      childElementCount > 0 &&
      childElementCount <= MOST_CHILDREN &&
      this.#observed.size + childElementCount <= MOST_SUBTREES
    )
  }

  #startSampling(node: ObservableNode): void {
    const since = performance.now()
    const last = this.#samplingPeriods.get(node)
    const isSoonAgain = last !== undefined && since - last.since < last.durationMs
    const durationMs = isSoonAgain
      ? Math.min(LONGEST_SAMPLING_MS, SAMPLING_GROWTH * last.durationMs)
      : SHORTEST_SAMPLING_MS
    this.#samplingPeriods.set(node, { durationMs, since })
    this.#sampled.add(node)
  }

  #disconnectRemovedNodes(): void {
    for (const [node, subtree] of this.#observed) {
      if (node.isConnected) continue
      subtree.disconnect()
      this.#observed.delete(node)
    }
  }

  #disconnectAll(): void {
    clearTimeout(this.#countTimer)
    for (const subtree of this.#observed.values()) subtree.disconnect()
  }
}
