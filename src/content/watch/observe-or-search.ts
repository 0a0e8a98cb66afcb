// How changes of a page are noticed: the whole page is observed while that costs little, and else it is searched now and then.
//
//   observing --more changes than may be observed--> searching
//       ^                                                |
//       +--hardly a change in a tick, or 2 s are over----+
//
// - Observing, each change is known at once. It costs 7 to 10 µs, of whatever kind it is: the browser makes objects for it.
// - Searching, the whole page is searched at every third tick, or every fifth. Only some places are still observed, in each tick
//   until they have changed a few times.
// - Once the page is observed again, it is searched at once for what has come in between.
import { isShadowRoot } from '../../salesforce/dom/shadow-piercing-ancestors'
import { RefillingBudget } from '../timing/refilling-budget'

/** Attributes that decide whether an element is shown, or what it is. */
const ATTRIBUTES =
  'class style hidden id href src open aria-expanded aria-hidden disabled readonly role type name action autocomplete'
const OBSERVED: MutationObserverInit = { subtree: true, childList: true, attributeFilter: ATTRIBUTES.split(' ') }

/** Changes that may be observed: at 8 µs each, about 2.5 % of the time. What is owed beyond 640 is forgiven. */
const CHANGES = { perMs: 3.2, most: 320, least: -640 } as const
/** Visiting so many elements costs as much as observing a change. */
const VISITS_PER_CHANGE = 16

/** The time between two ticks (ms). There are none on a page that is observed. */
const TICK_MS = 80
/** From one search to the next. The second: where so many changes come at once. */
const TICKS_TO_SEARCH = [3, 5] as const
const VERY_BUSY_CHANGES = 240
/** After so many the page is observed again, however much changes: it may be less than it was. */
const MOST_TICKS = 25

/** So many places where something has changed are still observed while the page is searched, and so many shadow roots. */
const MOST_PROBED_PLACES = 8
const MOST_PROBED_ROOTS = 32
/** No more changes than these in a tick, in all of them, are calm. */
const CALM_CHANGES = 10

interface Page {
  /** What is to be observed: the document first. */
  readonly roots: () => readonly Node[]
  /** Reads what was observed. */
  readonly read: (records: readonly MutationRecord[]) => void
  /** Has the whole page searched; hastily while it is busy. */
  readonly search: (isHasty: boolean) => void
}

export class ObserveOrSearch {
  readonly #page: Page
  readonly #signal: AbortSignal
  readonly #observer = new MutationObserver((records) => this.#onRecords(records))
  readonly #probe = new MutationObserver(({ length }) => {
    this.#probedChanges += length
    if (this.#probedChanges > CALM_CHANGES) this.#probe.disconnect()
  })
  #state: 'observing' | 'searching' = 'observing'
  readonly #changeBudget = new RefillingBudget(CHANGES)
  #probed: readonly Node[] = []
  #probedChanges = 0
  #ticks = 0
  #ticksToSearch: number = TICKS_TO_SEARCH[0]
  #timer: ReturnType<typeof setTimeout> | undefined

  constructor(page: Page, signal: AbortSignal) {
    this.#page = page
    this.#signal = signal
    signal.addEventListener('abort', () => {
      clearTimeout(this.#timer)
      this.#observer.disconnect()
      this.#probe.disconnect()
    })
  }

  /** The whole page is searched again and again. */
  get isSearching(): boolean {
    return this.#state === 'searching'
  }

  /** A root has become known. */
  onRoot(root: Node): void {
    if (this.#state === 'observing' && !this.#signal.aborted) this.#observer.observe(root, OBSERVED)
  }

  /** So many elements are visited because they were inserted. */
  onInserted(count: number): void {
    this.#changeBudget.spend(count / VISITS_PER_CHANGE)
  }

  /** Where there are more records than may be observed, they are not even read. */
  #onRecords(records: readonly MutationRecord[]): void {
    if (this.#changeBudget.spend(records.length)) this.#page.read(records)
    if (this.#changeBudget.left < 0) this.#startSearching(records)
  }

  #startSearching(records: readonly MutationRecord[]): void {
    this.#state = 'searching'
    this.#observer.disconnect()
    this.#ticks = 0
    this.#ticksToSearch = TICKS_TO_SEARCH[records.length > VERY_BUSY_CHANGES ? 1 : 0]
    const [, ...shadowRoots] = this.#page.roots()
    const places = someOf(records, MOST_PROBED_PLACES).flatMap(({ target }) => [target, target.parentNode ?? target])
    this.#probed = [...places, ...someOf(shadowRoots, MOST_PROBED_ROOTS)].filter(({ isConnected }) => isConnected)
    this.#startTick()
  }

  #startTick(): void {
    if (this.#signal.aborted) return
    this.#probedChanges = 0
    for (const node of this.#probed) this.#probe.observe(node, { ...OBSERVED, subtree: isShadowRoot(node) })
    this.#timer = setTimeout(() => this.#endTick(), TICK_MS)
  }

  #endTick(): void {
    this.#probe.disconnect()
    this.#ticks += 1
    const isCalm = this.#probedChanges <= CALM_CHANGES && this.#changeBudget.left >= 0
    if (isCalm || this.#ticks === MOST_TICKS) {
      this.#startObserving()
      return
    }
    this.#startTick()
    if (this.#ticks % this.#ticksToSearch === 0) this.#page.search(true)
  }

  #startObserving(): void {
    this.#state = 'observing'
    this.#probed = []
    for (const root of this.#page.roots()) this.#observer.observe(root, OBSERVED)
    this.#page.search(false)
  }
}

/** At most so many, from everywhere in the list. */
function someOf<T>(list: readonly T[], most: number): readonly T[] {
  const apart = Math.ceil(list.length / most)
  return list.filter((_each, at) => at % apart === 0)
}
