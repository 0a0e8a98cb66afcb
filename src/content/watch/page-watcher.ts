// Notices that the page may look different now: changed nodes (also in open shadow roots), a new address, focus, typing. It says
// only that something has changed. What that means is read again from the page, with the help of the index that it keeps.
import { PageIndex } from '../../salesforce/dom/page-index'
import type { SalesforceHost } from '../../salesforce/hosts/salesforce-host'
import { indexedSelectors } from '../../salesforce/indexed-selectors'
import { CoalescingTimer } from '../timing/coalescing-timer'
import { TimeSlicer } from '../timing/time-slicer'
import { LookScheduler } from './look-scheduler'
import { ObserverOrSearch } from './observe-or-search'

/** Events after which the page is looked at again. Their content is never read. */
const DOCUMENT_EVENTS =
  'pointerdown keydown input focusin focusout click transitionend animationend load toggle visibilitychange'.split(' ')
const WINDOW_EVENTS = ['popstate', 'pageshow', 'load', 'resize']

/** Shadow roots may be attached late: custom elements are asked for them in rounds, so long apart (ms), after a change. */
const LATE_ROOTS_MS = 250
const LATE_ROUNDS = 64
/** The share of the time for visiting elements. */
const VISITING_SHARE = 0.35

/** Watches the page from `start` until the signal fires. Calls `onLook` at most once per frame. */
export class PageWatcher {
  /** The elements from which targets are found, as of the last change or search. */
  readonly index: PageIndex
  readonly #observer: ObserverOrSearch
  readonly #lookScheduler: LookScheduler
  readonly #newNodesVisit: TimeSlicer
  readonly #searchVisit: TimeSlicer
  readonly #lateRootsTimer: CoalescingTimer
  readonly #onLook: () => void
  /** The version of the index at the last look; -1 where another look is due in any case. */
  #lookedAtVersion = -1
  /** Something has changed that the last look had asked for. */
  #concernsLook = false
  #lateRoundsLeft = 0
  /** Visits of new elements that have been counted as work that observing brings. */
  #chargedVisits = 0

  constructor(host: SalesforceHost, onLook: () => void, signal: AbortSignal) {
    this.#onLook = onLook
    this.#lookScheduler = new LookScheduler(() => this.#look(), signal)
    this.#observer = new ObserverOrSearch(
      {
        roots: () => this.index.walker.searchRoots(),
        onRecords: (records) => this.#onRecords(records),
        onSearch: (isInHaste) => this.#search(isInHaste),
      },
      signal,
    )
    this.index = new PageIndex(document, {
      selectors: indexedSelectors(host),
      onRoot: (root) => this.#observer.onRoot(root),
    })
    const slicer = (work: (isOver: () => boolean) => boolean, onDone: () => void) =>
      new TimeSlicer(work, onDone, VISITING_SHARE, signal)
    this.#newNodesVisit = slicer(
      (isOver) => this.index.walker.visitNew(isOver),
      () => this.#onNewVisited(),
    )
    this.#searchVisit = slicer(
      (isOver) => this.index.walker.visitSearched(isOver),
      () => this.#onSearched(),
    )
    this.#lateRootsTimer = new CoalescingTimer(() => this.#askForLateRoots(), signal)
    const listen = (target: EventTarget, types: readonly string[], onEvent: () => void): void => {
      for (const type of types) target.addEventListener(type, onEvent, { capture: true, passive: true, signal })
    }
    listen(document, DOCUMENT_EVENTS, this.requestLook)
    listen(window, WINDOW_EVENTS, this.requestLook)
    // Without the Navigation API, an address that a script has set is noticed with the next change of the page.
    if ('navigation' in window) {
      listen(window.navigation as EventTarget, ['currententrychange'], () => this.#onAddressChange())
    }
  }

  /** Looks for the first time: at once, unless the page is large. */
  start(): void {
    this.#observer.onRoot(document)
    this.#newNodesVisit.run()
    this.#startLateRounds()
  }

  /** Asks for one look at the page in the next frame. */
  requestLook = (): void => this.#lookScheduler.requestLook()

  /** Whether all that has come to the page is in the index. Before, nothing can be told from it. */
  get hasReadAll(): boolean {
    return !this.index.walker.hasNew
  }

  /** Where a person did something just before, the new address is its result. Pages change their addresses all the time, too. */
  #onAddressChange(): void {
    if (navigator.userActivation?.isActive) this.requestLook()
    else this.#lookScheduler.lookAfterPageChange(false)
  }

  #look(): void {
    this.#lookedAtVersion = this.hasReadAll ? this.index.version : -1
    this.#concernsLook = false
    this.#onLook()
  }

  #onRecords(records: readonly MutationRecord[]): number {
    if (this.index.update(records)) this.#concernsLook = true
    this.#newNodesVisit.run()
    this.#lookIfChanged()
    this.#startLateRounds()
    const { visitCount } = this.index.walker
    const visits = visitCount - this.#chargedVisits
    this.#chargedVisits = visitCount
    return visits
  }

  /** What was there before the page was observed is not work that observing brings. */
  #onNewVisited(): void {
    if (this.#lookedAtVersion < 0) this.#chargedVisits = this.index.walker.visitCount
    this.#lookIfChanged()
  }

  #search(isInHaste: boolean): void {
    this.index.walker.queueSearch(isInHaste)
    this.#searchVisit.run()
  }

  /** What shows or hides is not known of a page that is not observed. */
  #onSearched(): void {
    this.#startLateRounds()
    this.#concernsLook = true
    this.#lookIfChanged()
  }

  #lookIfChanged(): void {
    const isFound = this.index.version !== this.#lookedAtVersion
    if (this.hasReadAll && (isFound || this.#concernsLook)) this.#lookScheduler.lookAfterPageChange(isFound)
  }

  #startLateRounds(): void {
    this.#lateRoundsLeft = LATE_ROUNDS
    this.#lateRootsTimer.schedule(LATE_ROOTS_MS)
  }

  #askForLateRoots(): void {
    const mayMoreCome = this.index.walker.queueLateRoots()
    this.#newNodesVisit.run()
    this.#lateRoundsLeft -= 1
    if (mayMoreCome && this.#lateRoundsLeft > 0) this.#lateRootsTimer.schedule(LATE_ROOTS_MS)
  }
}
