// Notices that the page may look different now: changed nodes, also in open shadow roots, addresses, focus, typing. It says
// only that something changed; what it means is read anew from the page.

import { PageIndex } from '../../salesforce/dom/page-index'
import { INDEXED_SELECTORS } from '../../salesforce/indexed-selectors'
import { Later } from '../timing/coalescing-timer'
import { Allowance } from '../timing/rate-limiter'
import { Slices } from '../timing/time-slicer'
import { Pace } from './look-scheduler'
import { Regions } from './observe-or-sample'
import type { ObservableNode, Region } from './observed-region'

/** Events after which the page is looked at again. Their content is never read. */
const EVENTS = [
  'input',
  'focusin',
  'focusout',
  'click',
  'transitionend',
  'animationend',
  'load',
  'toggle',
  'visibilitychange',
]
const WINDOW_EVENTS = ['popstate', 'pageshow', 'load', 'resize']
/** What a person does may bring something new, also where the page is only sampled. */
const DEEDS = ['pointerdown', 'keydown', 'input']

/** How long (ms) to look again for shadow roots that are attached late. */
const SETTLE_MS = 250
/** The shortest time between two samples (ms), and for how long after a deed they come one after the other. */
const SAMPLE_MS = 1_000
const ATTENTIVE_MS = 3_000
/** The share of the time for what is sampled, at rest and after a deed; and for what has just come. */
const SHARES = { rest: 0.001, attentive: 0.2, news: 0.35 } as const

/** So many new addresses in so long (ms) are looked at in the next frame, where the person has done nothing for them. */
const MOST_ADDRESSES = 3
const ADDRESSES_MS = 10_000
/** A page that writes into its address all the time is looked at after this (ms), for all that it has written meanwhile. */
const ADDRESS_MS = 3_000

/** Behind for so long (ms), the page changes faster than it can be looked at. */
const TOO_FAST_MS = 3_000

/** `behind`: not all that has come has been visited yet. `too-fast`: for so long that waiting is no longer the answer. */
export type Grasp = 'whole' | 'behind' | 'too-fast'

/** Watches the page from `start` until the signal fires, calling `onLook` at most once per frame. */
export class Watch {
  /** Where the marks of our targets stand, as of the last change. */
  readonly index: PageIndex
  readonly #regions: Regions
  readonly #pace: Pace
  readonly #news: Slices
  readonly #samples: Slices
  readonly #arriving: Later
  readonly #settling: Later
  readonly #addresses = new Allowance(MOST_ADDRESSES, ADDRESSES_MS)
  readonly #onLook: () => void
  readonly #signal: AbortSignal
  #seen = -1
  #behindSince: number | null = null
  #sampling: ReturnType<typeof setTimeout> | undefined
  #attentiveUntil = 0

  constructor(onLook: () => void, signal: AbortSignal) {
    this.#onLook = onLook
    this.#signal = signal
    this.#pace = new Pace(() => this.#look(), signal)
    this.#regions = new Regions(
      {
        onRecords: (records, region) => this.#take(records, region),
        onFlood: (node) => this.#visitAnew([node], SHARES.attentive),
        onSampled: () => this.#sampleLater(),
      },
      isOwnMark,
      signal,
    )
    this.index = new PageIndex(document, { selectors: INDEXED_SELECTORS, onRoot: (root) => this.#regions.watch(root) })
    this.#news = new Slices(
      (isOver) => this.index.visitNew(isOver),
      () => this.#caughtUp(),
      signal,
    )
    this.#samples = new Slices(
      (isOver) => this.index.visitQueued(isOver),
      () => this.#sampled(),
      signal,
    )
    this.#arriving = new Later(this.look, signal)
    this.#settling = new Later(() => this.#settled(), signal)
    signal.addEventListener('abort', () => clearTimeout(this.#sampling))
  }

  /** Looks for the first time, at once unless the page is large. */
  start(): void {
    this.#listen(document, EVENTS, this.look)
    this.#listen(window, WINDOW_EVENTS, this.look)
    this.#listen(document, DEEDS, ({ isTrusted }) => isTrusted && this.#attend())
    // Not every browser tells of an address that a script changes; there it is noticed with what the page changes next.
    if ('navigation' in window) {
      this.#listen(window.navigation as EventTarget, ['currententrychange'], () => this.#arrive())
    }
    this.#regions.watch(document)
    this.#catchUp(SHARES.news)
    this.#settle()
  }

  /** Asks for one look at the page in the next frame. */
  look = (): void => this.#pace.ask()

  /** How much of the page is known now. */
  get grasp(): Grasp {
    if (this.#behindSince === null) return 'whole'
    return performance.now() - this.#behindSince >= TOO_FAST_MS ? 'too-fast' : 'behind'
  }

  /** A person has done something: what it brings may be where the page is only sampled. */
  #attend(): void {
    this.#attentiveUntil = performance.now() + ATTENTIVE_MS
    this.#pace.forgive()
    if (this.#regions.sampled().length > 0) this.#sample()
  }

  /** The address has changed. */
  #arrive(): void {
    if (navigator.userActivation?.isActive) this.#attend()
    else if (this.#addresses.take(performance.now())) this.look()
    else this.#arriving.after(ADDRESS_MS)
  }

  #look(): void {
    this.#seen = this.index.version
    this.index.startLook()
    this.#onLook()
  }

  #take(records: MutationRecord[], region: Region): void {
    this.index.update(records)
    this.#settle()
    this.#catchUp(SHARES.news)
    if (this.index.version !== this.#seen || this.index.concernsLastLook(region.node)) this.#pace.changed()
  }

  #catchUp(share: number): void {
    this.#news.go(share)
    if (this.#news.isUnderWay) this.#behindSince ??= performance.now()
    if (this.grasp === 'too-fast') this.#pace.changed()
  }

  #caughtUp(): void {
    const wasBehind = this.#behindSince !== null
    this.#behindSince = null
    if (wasBehind || this.index.version !== this.#seen) this.#pace.changed()
  }

  #visitAnew(nodes: readonly ObservableNode[], share: number): void {
    for (const node of nodes) this.index.queueRevisit(node)
    this.#samples.go(share)
  }

  #sampled(): void {
    this.#settle()
    this.#catchUp(SHARES.news)
    if (this.#regions.sampled().length > 0) this.#sampleLater()
  }

  #sampleLater(): void {
    const isAttentive = performance.now() < this.#attentiveUntil
    this.#sampling ??= setTimeout(() => this.#sample(), isAttentive ? SETTLE_MS / 5 : SAMPLE_MS)
  }

  #sample(): void {
    clearTimeout(this.#sampling)
    this.#sampling = undefined
    if (this.#signal.aborted) return
    const nodes = this.#regions.sampled()
    this.#regions.rest() // what is observed again is visited once more, too: it may have changed since
    const isAttentive = performance.now() < this.#attentiveUntil
    this.#visitAnew(nodes, isAttentive ? SHARES.attentive : SHARES.rest)
  }

  #settle(): void {
    this.#settling.after(SETTLE_MS)
  }

  #settled(): void {
    if (this.index.recheckPendingHosts()) this.#settle()
    this.#catchUp(SHARES.news)
  }

  #listen(target: EventTarget, types: readonly string[], onEvent: (event: Event) => void): void {
    for (const type of types) {
      target.addEventListener(type, onEvent, { capture: true, passive: true, signal: this.#signal })
    }
  }
}

const isOwnMark = (node: Node): boolean => node.nodeName === 'TOKEN-GUIDE'
