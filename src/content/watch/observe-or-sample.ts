// Which parts of a page are observed. A page that changes without pause costs as much as it changes: so the part that does is
// found and left out, to be sampled now and then instead. Everything else stays observed, and is answered to at once.
//
//   a root, observed deep --changes too much--> its children, each observed deep --one changes too much--> … --> sampled
//                 ^                                                                                              |
//                 +------------------------------- observed again after a while ---------------------------------+
import { isElement } from '../../salesforce/dom/shadow-piercing-ancestors'
import { type ObservableNode, Region } from './observed-subtree'

/** More changes than this when they are counted, all regions together, and the busiest are split or sampled. */
const MOST_CHANGES = 150
/** They are counted so long (ms) after the first, or as soon as there are more than `FLOOD`. */
const COUNT_EVERY = 1_000
/** More changes at once than this are not looked at one by one. */
const FLOOD = 2_000
/** A node with more children than this is not split. */
const MOST_CHILDREN = 40
const MOST_REGIONS = 400
/**
 * After this (ms), what is sampled is observed again: it may just have been loading, or has come to rest. If it soon turns out
 * not to have, after `LONGER` times as long.
 */
const LEAST_REST = 5_000
const LONGER = 4
const MOST_REST = 600_000

/** How long (ms) something is left out; since when it is, or has been observed again. */
interface Rest {
  readonly long: number
  since: number
}

interface Events {
  readonly onRecords: (records: MutationRecord[], region: Region) => void
  /** So much changed at once that it has to be visited anew. */
  readonly onFlood: (node: ObservableNode) => void
  /** Something is sampled from now on. */
  readonly onSampled: () => void
}

export class Regions {
  readonly #events: Events
  readonly #isOwn: (node: Node) => boolean
  readonly #regions = new Map<ObservableNode, Region>()
  readonly #sampled = new Set<ObservableNode>()
  /** Of what is sampled or once was, the last time. */
  readonly #rests = new WeakMap<ObservableNode, Rest>()
  #timer: ReturnType<typeof setTimeout> | undefined
  #uncounted = 0

  /** `isOwn` tells of a node that it is our own mark, which is never observed by itself. */
  constructor(events: Events, isOwn: (node: Node) => boolean, signal: AbortSignal) {
    this.#events = events
    this.#isOwn = isOwn
    signal.addEventListener('abort', () => this.#end())
  }

  /** Nodes that change so much that they are only sampled. */
  sampled(): readonly ObservableNode[] {
    for (const node of this.#sampled) if (!node.isConnected) this.#sampled.delete(node)
    return [...this.#sampled]
  }

  /** Observes everything below a node, unless it is known to change too much. */
  watch(node: ObservableNode): void {
    if (this.#regions.has(node) || this.#sampled.has(node) || this.#isOwn(node)) return
    this.#regions.set(node, new Region(node, (...change) => this.#take(...change)))
  }

  /** What is sampled is observed again, after a while: one at a time, because all at once may be what was too much. */
  rest(): void {
    const now = performance.now()
    for (const node of this.#sampled) {
      const rest = this.#rests.get(node)
      if (rest === undefined || now - rest.since < rest.long) continue
      rest.since = now
      this.#sampled.delete(node)
      this.watch(node)
      return
    }
  }

  #take(records: MutationRecord[], region: Region, extent: number): void {
    const before = this.#uncounted
    this.#uncounted += extent
    if (before === 0) this.#countIn(COUNT_EVERY)
    if (before <= FLOOD && this.#uncounted > FLOOD) this.#countIn(0)
    if (extent > FLOOD) this.#events.onFlood(region.node)
    else {
      if (!region.isDeep) this.#watchChildren(records)
      this.#events.onRecords(records, region)
    }
  }

  /** Never at once: an observer that is told to look elsewhere forgets the changes of which it has not told yet. */
  #countIn(time: number): void {
    clearTimeout(this.#timer)
    this.#timer = setTimeout(() => this.#balance(), time)
  }

  /** Children of a node that is split are regions of their own. */
  #watchChildren(records: readonly MutationRecord[]): void {
    for (const { addedNodes } of records) for (const node of addedNodes) if (isElement(node)) this.watch(node)
  }

  /** Leaves out the busiest regions until the others change no more than is good. */
  #balance(): void {
    this.#uncounted = 0
    this.#drop()
    const busiest = [...this.#regions.values()].sort((a, b) => b.changes - a.changes)
    let all = busiest.reduce((sum, { changes }) => sum + changes, 0)
    for (const region of busiest) {
      if (all > MOST_CHANGES) this.#quieten(region)
      all -= region.changes
      region.changes = 0
    }
  }

  #quieten(region: Region): void {
    const { node } = region
    const { childElementCount } = node
    const isSplit =
      region.isDeep &&
      childElementCount > 0 &&
      childElementCount <= MOST_CHILDREN &&
      this.#regions.size + childElementCount <= MOST_REGIONS
    if (isSplit) {
      region.makeShallow()
      for (const child of node.children) this.watch(child)
      return
    }
    region.end()
    this.#regions.delete(node)
    this.#leaveOut(node)
    this.#events.onSampled()
  }

  #leaveOut(node: ObservableNode): void {
    const since = performance.now()
    const last = this.#rests.get(node)
    const isAgain = last !== undefined && since - last.since < last.long
    this.#rests.set(node, { long: isAgain ? Math.min(MOST_REST, LONGER * last.long) : LEAST_REST, since })
    this.#sampled.add(node)
  }

  /** Regions whose nodes are gone. */
  #drop(): void {
    for (const [node, region] of this.#regions) {
      if (node.isConnected) continue
      region.end()
      this.#regions.delete(node)
    }
  }

  #end(): void {
    clearTimeout(this.#timer)
    for (const region of this.#regions.values()) region.end()
  }
}
