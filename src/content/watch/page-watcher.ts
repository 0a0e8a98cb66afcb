// Notices that the page may look different now: changed nodes (also in open shadow roots), a new address, focus, typing. It says
// only that something has changed. What that means is read again from the page, with the help of the index that it keeps.
//
// How much of the page the index knows (the reading status):
//
//   complete --nodes have come, not all are visited yet--> catching-up --for 3 s--> too-fast
//      ^                                                      |                        |
//      +----------------- all nodes are visited --------------+------------------------+

import { PageIndex } from '../../salesforce/dom/page-index'
import { INDEXED_SELECTORS } from '../../salesforce/indexed-selectors'
import { CoalescingTimer } from '../timing/coalescing-timer'
import { RateLimiter } from '../timing/rate-limiter'
import { TimeSlicer } from '../timing/time-slicer'
import { LookScheduler } from './look-scheduler'
import { SubtreeObservers } from './observe-or-sample-subtrees'
import type { ObservableNode, ObservedSubtree } from './observed-subtree'

/** Events after which the page is looked at again. Their content is never read. */
const DOCUMENT_EVENTS = [
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
/** Actions of a person. Their result may appear in a part of the page that is only sampled. */
const USER_ACTION_EVENTS = ['pointerdown', 'keydown', 'input']

/** This long (ms) after a change, custom elements are asked again for shadow roots, which may be attached late. */
const LATE_ROOTS_MS = 250
/** The shortest time (ms) between two samples: at rest, and shortly after a user action. */
const SAMPLE_PAUSE_MS = { rest: 1_000, afterUserAction: 50 } as const
/** For this long (ms) after a user action, sampling is more frequent and takes a larger share of the time. */
const AFTER_USER_ACTION_MS = 3_000
/** The share of the time for visiting sampled nodes, at rest and shortly after a user action. */
const SAMPLING_SHARE = { rest: 0.001, afterUserAction: 0.2 } as const
/** The share of the time for visiting nodes that have just come. */
const NEW_NODES_SHARE = 0.35

/** New addresses without a user action are looked at in the next frame: this many in this time (ms). */
const ADDRESS_LIMIT = 3
const ADDRESS_WINDOW_MS = 10_000
/** A page that changes its address more often is looked at after this time (ms), once for all addresses in between. */
const ADDRESS_PAUSE_MS = 3_000

/** When nodes have been unvisited for this long (ms), the page changes faster than it can be read. */
const TOO_FAST_AFTER_MS = 3_000

/**
 * How much of the page the index knows. `complete`: all of it. `catching-up`: not all nodes that have come are visited yet.
 * `too-fast`: that has lasted for so long that waiting is no longer the answer.
 */
export type ReadingStatus = 'complete' | 'catching-up' | 'too-fast'

/** Watches the page from `start` until the signal fires. Calls `onLook` at most once per frame. */
export class PageWatcher {
  /** The elements from which targets are found, as of the last change. */
  readonly index: PageIndex
  readonly #observers: SubtreeObservers
  readonly #lookScheduler: LookScheduler
  readonly #newNodesVisit: TimeSlicer
  readonly #samplingVisit: TimeSlicer
  readonly #delayedAddressLook: CoalescingTimer
  readonly #lateRootsTimer: CoalescingTimer
  readonly #addressLimiter = new RateLimiter(ADDRESS_LIMIT, ADDRESS_WINDOW_MS)
  readonly #onLook: () => void
  readonly #signal: AbortSignal
  /** The version of the index at the last look. */
  #lookedAtVersion = -1
  #catchingUpSince: number | null = null
  #sampleTimer: ReturnType<typeof setTimeout> | undefined
  #userActionEndsAt = 0

  constructor(onLook: () => void, signal: AbortSignal) {
    this.#onLook = onLook
    this.#signal = signal
    this.#lookScheduler = new LookScheduler(() => this.#look(), signal)
    this.#observers = new SubtreeObservers(
      {
        onRecords: (records, subtree) => this.#onRecords(records, subtree),
        onTooManyChanges: (node) => this.#visitAgain([node], SAMPLING_SHARE.afterUserAction),
        onSamplingStarted: () => this.#scheduleSample(),
      },
      isOverlayElement,
      signal,
    )
    this.index = new PageIndex(document, {
      selectors: INDEXED_SELECTORS,
      onRoot: (root) => this.#observers.observe(root),
    })
    this.#newNodesVisit = new TimeSlicer(
      (isOver) => this.index.visitNew(isOver),
      () => this.#onNewNodesVisited(),
      signal,
    )
    this.#samplingVisit = new TimeSlicer(
      (isOver) => this.index.visitQueued(isOver),
      () => this.#onSampleVisited(),
      signal,
    )
    this.#delayedAddressLook = new CoalescingTimer(this.requestLook, signal)
    this.#lateRootsTimer = new CoalescingTimer(() => this.#askForLateRoots(), signal)
    signal.addEventListener('abort', () => clearTimeout(this.#sampleTimer))
  }

  /** Looks for the first time: at once, unless the page is large. */
  start(): void {
    this.#listen(document, DOCUMENT_EVENTS, this.requestLook)
    this.#listen(window, WINDOW_EVENTS, this.requestLook)
    this.#listen(document, USER_ACTION_EVENTS, ({ isTrusted }) => {
      if (isTrusted) this.#onUserAction()
    })
    // Without the Navigation API, an address that a script has set is noticed with the next change of the page.
    if ('navigation' in window) {
      this.#listen(window.navigation as EventTarget, ['currententrychange'], () => this.#onAddressChange())
    }
    this.#observers.observe(document)
    this.#visitNewNodes()
    this.#scheduleLateRoots()
  }

  /** Asks for one look at the page in the next frame. */
  requestLook = (): void => this.#lookScheduler.requestLook()

  get readingStatus(): ReadingStatus {
    if (this.#catchingUpSince === null) return 'complete'
    return performance.now() - this.#catchingUpSince >= TOO_FAST_AFTER_MS ? 'too-fast' : 'catching-up'
  }

  /** A person has done something. The result may appear where the page is only sampled, so a sample is taken now. */
  #onUserAction(): void {
    this.#userActionEndsAt = performance.now() + AFTER_USER_ACTION_MS
    this.#lookScheduler.lookAfterUserAction()
    if (this.#observers.sampledNodes().length > 0) this.#sample()
  }

  #onAddressChange(): void {
    if (navigator.userActivation?.isActive) this.#onUserAction()
    else if (this.#addressLimiter.tryTake(performance.now())) this.requestLook()
    else this.#delayedAddressLook.schedule(ADDRESS_PAUSE_MS)
  }

  #look(): void {
    this.#lookedAtVersion = this.index.version
    this.index.startLook()
    this.#onLook()
  }

  #onRecords(records: MutationRecord[], subtree: ObservedSubtree): void {
    this.index.update(records)
    this.#scheduleLateRoots()
    this.#visitNewNodes()
    if (this.#hasIndexChanged() || this.index.concernsLastLook(subtree.node)) this.#lookScheduler.lookAfterPageChange()
  }

  /** Whether elements from which targets are found have come, gone or changed since the last look. */
  #hasIndexChanged(): boolean {
    return this.index.version !== this.#lookedAtVersion
  }

  #visitNewNodes(): void {
    this.#newNodesVisit.run(NEW_NODES_SHARE)
    if (this.#newNodesVisit.isRunning) this.#catchingUpSince ??= performance.now()
    if (this.readingStatus === 'too-fast') this.#lookScheduler.lookAfterPageChange()
  }

  #onNewNodesVisited(): void {
    const wasCatchingUp = this.#catchingUpSince !== null
    this.#catchingUpSince = null
    if (wasCatchingUp || this.#hasIndexChanged()) this.#lookScheduler.lookAfterPageChange()
  }

  #visitAgain(nodes: readonly ObservableNode[], share: number): void {
    for (const node of nodes) this.index.queueRevisit(node)
    this.#samplingVisit.run(share)
  }

  #onSampleVisited(): void {
    this.#scheduleLateRoots()
    this.#visitNewNodes()
    if (this.#observers.sampledNodes().length > 0) this.#scheduleSample()
  }

  #scheduleSample(): void {
    this.#sampleTimer ??= setTimeout(() => this.#sample(), SAMPLE_PAUSE_MS[this.#samplingMode()])
  }

  #sample(): void {
    clearTimeout(this.#sampleTimer)
    this.#sampleTimer = undefined
    if (this.#signal.aborted) return
    const nodes = this.#observers.sampledNodes()
    this.#observers.observeOneAgain() // this one is visited once more, too: it may have changed since the last sample
    this.#visitAgain(nodes, SAMPLING_SHARE[this.#samplingMode()])
  }

  #samplingMode(): 'rest' | 'afterUserAction' {
    return performance.now() < this.#userActionEndsAt ? 'afterUserAction' : 'rest'
  }

  #scheduleLateRoots(): void {
    this.#lateRootsTimer.schedule(LATE_ROOTS_MS)
  }

  #askForLateRoots(): void {
    const mayComeLater = this.index.recheckPendingHosts()
    if (mayComeLater) this.#scheduleLateRoots()
    this.#visitNewNodes()
  }

  #listen(target: EventTarget, types: readonly string[], onEvent: (event: Event) => void): void {
    for (const type of types) {
      target.addEventListener(type, onEvent, { capture: true, passive: true, signal: this.#signal })
    }
  }
}

const isOverlayElement = (node: Node): boolean => node.nodeName === 'TOKEN-GUIDE'
