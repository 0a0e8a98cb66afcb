// How changes of a page are noticed: the whole page is observed while that costs little, and else it is searched now and then.
//
//   observing --more changes than may be observed--> searching
//       ^                                                |
//       +--hardly a change in one tick, or 2 s are over--+
//
// - Observing, each change is known at once. It costs 7 to 10 µs, whatever it is: the browser makes objects for it.
// - Searching, the page is searched at every fourth tick, or every sixth. Of it, only a few elements in which much has changed are
//   still observed, and only until they have changed again.
// - Once the page is observed again, it is searched at once for what has come in between.

/** Attributes that decide whether an element is shown, or what it is. */
const ATTRIBUTES =
  'class style hidden id href src open aria-expanded aria-hidden disabled readonly role type name action autocomplete'
const OBSERVED: MutationObserverInit = { subtree: true, childList: true, attributeFilter: ATTRIBUTES.split(' ') }

/** Changes that may be observed in each millisecond: at 8 µs, about 2.5 % of the time. What is not used is saved. */
const CHANGES_PER_MS = 3.2
const MOST_SAVED_CHANGES = 320
/** Visiting so many elements costs as much as observing a change. */
const VISITS_PER_CHANGE = 16

/** The time between two ticks (ms). There are none on a page that is observed. */
const TICK_MS = 56
/** From one search to the next: usually, and where so many changes come at once. */
const TICKS_TO_SEARCH = 4
const TICKS_TO_SEARCH_BUSIEST = 6
const BUSIEST_CHANGES = 240
/** However much changes, the page is observed again after so many: it may change less than it did. */
const TICKS_TO_TRY = 36
/** For so many there must be calm: usually, and where the last calm was soon over (ms). */
const TICKS_TO_CALM = 1
const TICKS_TO_CALM_AGAIN = 3
const SOON_MS = 1_000

/** Parts in which something has changed, and shadow roots anywhere: they are observed while the page is searched. */
const MOST_PROBED_PARTS = 16
const MOST_PROBED_ROOTS = 64
/** No more changes than this in a tick, in what is probed, are calm. */
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
  readonly #probe = new MutationObserver((records) => this.#onProbed(records.length))
  #state: 'observing' | 'searching' = 'observing'
  #savedChanges = 0
  /** When they were counted, and when the last calm began (ms). */
  #countedAt = Number.NEGATIVE_INFINITY
  #calmSince = Number.NEGATIVE_INFINITY
  #probed: readonly Node[] = []
  #probedChanges = 0
  #ticks = 0
  #ticksToCalm = TICKS_TO_CALM
  #ticksToSearch = TICKS_TO_SEARCH
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
    const mayGoOn = this.#spend(records.length) && this.#spend(this.#page.onRecords(records) / VISITS_PER_CHANGE)
    if (!mayGoOn) this.#startSearching(records)
  }

  #spend(changes: number): boolean {
    const now = performance.now()
    const saved = this.#savedChanges + (now - this.#countedAt) * CHANGES_PER_MS
    this.#countedAt = now
    this.#savedChanges = Math.min(MOST_SAVED_CHANGES, saved) - changes
    return this.#savedChanges >= 0
  }

  #startSearching(records: readonly MutationRecord[]): void {
    this.#state = 'searching'
    this.#observer.disconnect()
    const isSoon = performance.now() - this.#calmSince < SOON_MS
    this.#ticks = 0
    this.#ticksToCalm = isSoon ? TICKS_TO_CALM_AGAIN : TICKS_TO_CALM
    this.#ticksToSearch = records.length > BUSIEST_CHANGES ? TICKS_TO_SEARCH_BUSIEST : TICKS_TO_SEARCH
    const [, ...shadowRoots] = this.#page.roots()
    const probed = [...someOf(records, MOST_PROBED_PARTS).map(partOf), ...someOf(shadowRoots, MOST_PROBED_ROOTS)]
    this.#probed = probed.filter(({ isConnected }) => isConnected)
    this.#startTick()
  }

  #startTick(): void {
    if (this.#signal.aborted) return
    this.#probedChanges = 0
    for (const node of this.#probed) this.#probe.observe(node, OBSERVED)
    this.#timer = setTimeout(() => this.#endTick(), TICK_MS)
  }

  #onProbed(changes: number): void {
    this.#probedChanges += changes
    if (this.#probedChanges > CALM_CHANGES) this.#probe.disconnect()
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
const partOf = ({ type, target }: MutationRecord): Node => (type === 'attributes' && target.parentNode) || target

/** At most so many, from everywhere in the list. */
function someOf<T>(list: readonly T[], most: number): readonly T[] {
  const apart = Math.ceil(list.length / most)
  return list.filter((_each, at) => at % apart === 0)
}
