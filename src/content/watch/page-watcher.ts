// Notices that the page may look different now: changed nodes (also in open shadow roots), a new address, focus, typing. It says
// only that something has changed. What that means is read again from the page, with the help of the index that it keeps.
import { PageIndex } from '../../salesforce/dom/page-index'
import type { SalesforceHost } from '../../salesforce/hosts/salesforce-host'
import { indexedSelectors } from '../../salesforce/indexed-selectors'
import { CoalescingTimer } from '../timing/coalescing-timer'
import { TimeSlicer } from '../timing/time-slicer'
import { LookScheduler } from './look-scheduler'
import { ObserveOrSearch } from './observe-or-search'

/** Events after which the page is looked at again. Their content is never read. Not all reach both the window and the document. */
const EVENTS =
  'pointerdown keydown input focusin focusout click transitionend animationend load toggle visibilitychange popstate pageshow resize'

/** Shadow roots may be attached late: custom elements are asked for them in rounds, so long apart (ms), after a change. */
const LATE_ROOTS_MS = 250
const LATE_ROUNDS = 64
/** The share of the time for visiting elements. */
const VISITING_SHARE = 0.35

/** Watches the page from `start` until the signal fires. Calls `onLook` when there may be something else to see. */
export class PageWatcher {
  /** The elements from which targets are found, as of the last change or search. */
  readonly index: PageIndex
  readonly #observer: ObserveOrSearch
  readonly #lookScheduler: LookScheduler
  readonly #newVisits: TimeSlicer
  readonly #searchVisits: TimeSlicer
  readonly #lateRootsTimer: CoalescingTimer
  readonly #onLook: () => void
  /** The version of the index at the last look; -1 where another look is due in any case. */
  #lookedAtVersion = -1
  /** Something else has changed that the last look had asked for. */
  #concernsLook = false
  #lateRoundsLeft = 0

  constructor(host: SalesforceHost, onLook: () => void, signal: AbortSignal) {
    this.#onLook = onLook
    this.#lookScheduler = new LookScheduler(this.look, signal)
    this.#newVisits = new TimeSlicer((isOver) => this.#visitNew(isOver), VISITING_SHARE, signal)
    this.#searchVisits = new TimeSlicer((isOver) => this.#visitSearched(isOver), VISITING_SHARE, signal)
    this.#lateRootsTimer = new CoalescingTimer(() => this.#askForLateRoots(), signal)
    this.index = new PageIndex(document, {
      selectors: indexedSelectors(host),
      onRoot: (root) => this.#observer.onRoot(root),
      onInserted: (count) => this.#observer.onInserted(count),
    })
    this.#observer = new ObserveOrSearch(
      {
        roots: () => this.index.walker.searchRoots(),
        read: (records) => this.#read(records),
        search: (isHasty) => {
          this.index.walker.queueSearch(isHasty)
          this.#searchVisits.run()
        },
      },
      signal,
    )
    const options = { capture: true, passive: true, signal }
    for (const type of EVENTS.split(' ')) {
      for (const target of [window, document]) target.addEventListener(type, this.requestLook, options)
    }
    // Without the Navigation API, an address that a script has set is noticed with the next change of the page.
    const { navigation } = window as { navigation?: EventTarget }
    navigation?.addEventListener('currententrychange', () => this.#onAddressChange(), { signal })
  }

  /** Looks for the first time: at once, unless the page is large. */
  start(): void {
    this.#observer.onRoot(document)
    this.#newVisits.run()
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

  /** Looks at once. What is not read yet is looked at when it has been. */
  look = (): void => {
    this.#concernsLook = false
    this.#onLook()
    this.#lookedAtVersion = this.hasReadAll ? this.index.version : -1
  }

  #read(records: readonly MutationRecord[]): void {
    this.#concernsLook = this.index.update(records) || this.#concernsLook
    this.#catchUp()
  }

  /** Visits what is new, in slices, and looks as soon as there is nothing new left. */
  #catchUp(): void {
    if (!this.hasReadAll) this.#newVisits.run()
    else this.#lookIfChanged()
  }

  #visitNew(isOver: () => boolean): boolean {
    const isDone = this.index.walker.visitNew(isOver)
    this.#startLateRounds()
    this.#lookIfChanged()
    return isDone
  }

  /** What is shown or hidden is not known of a page that is not observed: once all of it is searched, it is looked at. */
  #visitSearched(isOver: () => boolean): boolean {
    const isDone = this.index.walker.visitSearched(isOver)
    if (isDone) {
      this.#concernsLook = true
      this.#startLateRounds()
    }
    this.#catchUp()
    return isDone
  }

  #lookIfChanged(): void {
    const isFound = this.index.version !== this.#lookedAtVersion
    if (this.hasReadAll && (isFound || this.#concernsLook)) this.#lookScheduler.lookAfterPageChange(isFound)
  }

  #startLateRounds(): void {
    this.#lateRoundsLeft = LATE_ROUNDS
    this.#lateRootsTimer.schedule(LATE_ROOTS_MS)
  }

  /** Searches find late roots, too. There are rounds again after the last one, on the page that is observed. */
  #askForLateRoots(): void {
    if (this.#observer.isSearching) return
    const mayMoreCome = this.index.walker.queueLateRoots()
    this.#catchUp()
    this.#lateRoundsLeft -= 1
    if (mayMoreCome && this.#lateRoundsLeft > 0) this.#lateRootsTimer.schedule(LATE_ROOTS_MS)
  }
}
