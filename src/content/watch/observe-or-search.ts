// How changes of a page are noticed: the whole page is observed while that costs little, and else it is searched now and then.
//
//   observing --more changes than may be observed--> searching
//       ^                                                |
//       +--hardly a change in one tick, or 2 s are over--+
//
// - Observing, each change is known at once. It costs 7 to 10 µs, whatever it is: the browser makes objects for it.
// - Searching, the page is searched at every fourth tick, or every sixth. Of it, only a few places are still observed, some of
//   which have just changed, and only until they change again.
// - Once the page is observed again, it is searched at once for what has come in between.
import { RefillingBudget } from '../timing/refilling-budget'

/** Attributes that decide whether an element is shown, or what it is. */
const ATTRIBUTES =
  'class style hidden id href src open aria-expanded aria-hidden disabled readonly role type name action autocomplete'
const OBSERVED: MutationObserverInit = { subtree: true, childList: true, attributeFilter: ATTRIBUTES.split(' ') }

/** Changes that may be observed: at 8 µs each, about 2.5 % of the time. */
const CHANGES = { perMs: 3.2, most: 320, least: 0 } as const
/** Visiting so many elements costs as much as observing a change. */
const VISITS_PER_CHANGE = 16

/** The time between two ticks (ms). There are none on a page that is observed. */
const TICK_MS = 56
/** From one search to the next. The second: where so many changes come at once. */
const TICKS_TO_SEARCH = [4, 6] as const
const VERY_BUSY_CHANGES = 240
/** However much changes, the page is observed again after so many: it may change less than it did. */
const TICKS_TO_TRY = 36
/** No sooner is it taken for calm. The second: where it was too busy again so soon (ms) after it had been taken for calm. */
const TICKS_TO_CALM = [1, 3] as const
const SOON_MS = 1_000
/**
 * While the page is searched, so many places of changes and so many shadow roots are still observed. No more changes than these in
 * a tick, in all of them, are calm.
 */
const MOST_PROBED = 40
const CALM_CHANGES = 4

interface Page {
  /** What is to be observed: the document first. */
  readonly roots: () => readonly Node[]
  /** Reads what was observed. Returns how many elements were visited since the last time. */
  readonly onRecords: (records: readonly MutationRecord[]) => number
  /** The page is to be searched; in haste while it is busy. */
  readonly onSearch: (isInHaste: boolean) => void
}

export class ObserverOrSearch {
  readonly #page: Page
  readonly #signal: AbortSignal
  readonly #observer = new MutationObserver((records) => this.#onRecords(records))
  readonly #probe = new MutationObserver(({ length }) => {
    this.#probedChanges += length
    if (this.#probedChanges > CALM_CHANGES) this.#probe.disconnect()
  })
  #state: 'observing' | 'searching' = 'observing'
  readonly #changes = new RefillingBudget(CHANGES)
  /** When the last calm began (ms). */
  #calmSince = Number.NEGATIVE_INFINITY
  #probed: readonly Node[] = []
  #probedChanges = 0
  #ticks = 0
  #ticksToCalm: number = TICKS_TO_CALM[0]
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

  /** A root has become known. */
  onRoot(root: Node): void {
    if (this.#state === 'observing' && !this.#signal.aborted) this.#observer.observe(root, OBSERVED)
  }

  /** Where there are more records than may be observed, they are not even read. */
  #onRecords(records: readonly MutationRecord[]): void {
    const mayGoOn =
      this.#changes.spend(records.length) && this.#changes.spend(this.#page.onRecords(records) / VISITS_PER_CHANGE)
    if (!mayGoOn) this.#startSearching(records)
  }

  #startSearching(records: readonly MutationRecord[]): void {
    this.#state = 'searching'
    this.#observer.disconnect()
    this.#ticks = 0
    this.#ticksToCalm = TICKS_TO_CALM[performance.now() - this.#calmSince < SOON_MS ? 1 : 0]
    this.#ticksToSearch = TICKS_TO_SEARCH[records.length > VERY_BUSY_CHANGES ? 1 : 0]
    const [, ...shadowRoots] = this.#page.roots()
    const probed = [...someOf(records, MOST_PROBED).map(placeOf), ...someOf(shadowRoots, MOST_PROBED)]
    this.#probed = probed.filter(({ isConnected }) => isConnected)
    this.#startTick()
  }

  #startTick(): void {
    if (this.#signal.aborted) return
    this.#probedChanges = 0
    for (const node of this.#probed) this.#probe.observe(node, OBSERVED)
    this.#timer = setTimeout(() => this.#endTick(), TICK_MS)
  }

  #endTick(): void {
    this.#probe.disconnect()
    this.#ticks += 1
    const isCalm = this.#probedChanges <= CALM_CHANGES && this.#ticks >= this.#ticksToCalm
    if (isCalm || this.#ticks === TICKS_TO_TRY) {
      this.#startObserving(isCalm)
      return
    }
    this.#startTick()
    if (this.#ticks % this.#ticksToSearch === 0) this.#page.onSearch(true)
  }

  #startObserving(isCalm: boolean): void {
    this.#state = 'observing'
    this.#calmSince = isCalm ? performance.now() : Number.NEGATIVE_INFINITY
    this.#probed = []
    for (const root of this.#page.roots()) this.#observer.observe(root, OBSERVED)
    this.#page.onSearch(false)
  }
}

/** Where more changes like a recorded one are to be expected. */
const placeOf = ({ type, target }: MutationRecord): Node => (type === 'attributes' && target.parentNode) || target

/** At most so many, from everywhere in the list. */
function someOf<T>(list: readonly T[], most: number): readonly T[] {
  const apart = Math.ceil(list.length / most)
  return list.filter((_each, at) => at % apart === 0)
}
