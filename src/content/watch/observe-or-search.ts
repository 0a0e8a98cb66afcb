// How changes of a page are noticed: the whole page is observed while that costs little, and else it is searched now and then.
//
//   observing --more changes than may be observed--> searching
//       ^                                                |
//       +--hardly a change in one tick, or 1 s is over---+
//
// - Observing, each change is known at once. It costs 7 to 10 µs, whatever it is: the browser makes objects for it.
// - Searching, the page is searched at every fourth tick, or every sixth. Of it, only a few elements in which much has changed are
//   still observed, and only until they have changed again.
// - Once the page is observed again, it is searched for what has come in between: at once where it is calm, else after a tick.

/** Attributes that decide whether an element is shown, or what it is. */
const ATTRIBUTES =
  'class style hidden id href src open aria-expanded aria-hidden disabled readonly role type name action autocomplete'
const OBSERVED: MutationObserverInit = { subtree: true, childList: true, attributeFilter: ATTRIBUTES.split(' ') }

/** Changes that may be observed in each millisecond: at 8 µs, about 2.5 % of the time. As many more may come at once. */
const CHANGES_PER_MS = 3.2
const MOST_SAVED_CHANGES = 320
/** Visiting so many elements costs as much as observing a change. */
const VISITS_PER_CHANGE = 16

/** The time between two ticks (ms). There are none on a page that is observed. */
const TICK_MS = 56
/** From one search to the next, on a busy page and on one that changes so much in a single task. */
const TICKS_TO_SEARCH = { busy: 4, veryBusy: 6 } as const
const VERY_BUSY_CHANGES = 240
/** One search in so many asks every element for new roots, not only custom ones. */
const SEARCHES_TO_THOROUGH = 8
/** After so many ticks the page is observed again, however much changes: it may be less than it was. */
const TICKS_TO_TRY = 18
/** A calm page that was too busy again within this time (ms) has to be calm for twice as long the next time. */
const SOON_MS = 1_000
const MOST_TICKS_TO_CALM = 4

/** Elements in which much has changed, and shadow roots anywhere: they are still observed while the page is searched. */
const MOST_PROBED_BOXES = 16
const MOST_PROBED_ROOTS = 64
/** No more changes than this in a tick, in those elements, are hardly a change. */
const CALM_CHANGES = 4

interface Page {
  /** What is to be observed: the document first. */
  readonly roots: () => readonly Node[]
  /** Reads what was observed. Returns how many elements were visited since the last time. */
  readonly onRecords: (records: readonly MutationRecord[]) => number
  /** The page is to be searched, in haste or thoroughly. */
  readonly onSearch: (isInHaste: boolean) => void
}

export class ObserverOrSearch {
  readonly #page: Page
  readonly #signal: AbortSignal
  readonly #observer = new MutationObserver((records) => this.#onRecords(records))
  readonly #probe = new MutationObserver((records) => this.#onProbed(records.length))
  #state: 'observing' | 'searching' = 'observing'
  /** When that began, if it did because the page was calm; and until when `#savedChanges` is counted (ms). */
  #calmSince = Number.NEGATIVE_INFINITY
  #countedUntil = 0
  #savedChanges = MOST_SAVED_CHANGES
  #probed: readonly Node[] = []
  #probedChanges = 0
  #load: keyof typeof TICKS_TO_SEARCH = 'busy'
  #ticks = 0
  #ticksToCalm = 1
  #ticksToSearch = 0
  #searches = 0
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
    const saved = this.#savedChanges + (now - this.#countedUntil) * CHANGES_PER_MS
    this.#countedUntil = now
    this.#savedChanges = Math.min(MOST_SAVED_CHANGES, saved) - changes
    return this.#savedChanges >= 0
  }

  #startSearching(records: readonly MutationRecord[]): void {
    const isSoon = performance.now() - this.#calmSince < SOON_MS
    this.#ticksToCalm = isSoon ? Math.min(MOST_TICKS_TO_CALM, 2 * this.#ticksToCalm) : 1
    this.#state = 'searching'
    this.#load = records.length > VERY_BUSY_CHANGES ? 'veryBusy' : 'busy'
    this.#ticks = 0
    if (this.#ticksToSearch <= 0) this.#ticksToSearch = TICKS_TO_SEARCH[this.#load]
    this.#observer.disconnect()
    const [, ...shadowRoots] = this.#page.roots()
    const probed = [...someOf(records, MOST_PROBED_BOXES).map(boxOf), ...someOf(shadowRoots, MOST_PROBED_ROOTS)]
    this.#probed = probed.filter(({ isConnected }) => isConnected)
    this.#startTick()
  }

  #startObserving(isCalm: boolean): void {
    this.#state = 'observing'
    this.#calmSince = isCalm ? performance.now() : Number.NEGATIVE_INFINITY
    this.#savedChanges = MOST_SAVED_CHANGES
    this.#probed = []
    for (const root of this.#page.roots()) this.#observer.observe(root, OBSERVED)
    if (!isCalm) {
      this.#startTick()
      return
    }
    this.#ticksToSearch = 0
    this.#page.onSearch(false)
  }

  #startTick(): void {
    this.#probedChanges = 0
    for (const node of this.#probed) this.#probe.observe(node, OBSERVED)
    clearTimeout(this.#timer)
    if (!this.#signal.aborted) this.#timer = setTimeout(() => this.#endTick(), TICK_MS)
  }

  #onProbed(changes: number): void {
    this.#probedChanges += changes
    if (this.#probedChanges > CALM_CHANGES) this.#probe.disconnect()
  }

  #endTick(): void {
    this.#probe.disconnect()
    this.#ticks += 1
    this.#ticksToSearch -= 1
    if (this.#state === 'observing')
      this.#page.onSearch(false) // it has gone well for a tick
    else if (this.#probedChanges <= CALM_CHANGES && this.#ticks >= this.#ticksToCalm) this.#startObserving(true)
    else this.#goOnSearching()
  }

  #goOnSearching(): void {
    const isDue = this.#ticksToSearch <= 0
    if (isDue) this.#ticksToSearch = TICKS_TO_SEARCH[this.#load]
    if (this.#ticks >= TICKS_TO_TRY) this.#startObserving(false)
    else this.#startTick()
    if (isDue) this.#page.onSearch(++this.#searches % SEARCHES_TO_THOROUGH !== 0)
  }
}

/** Where more changes like a recorded one are to be expected. */
const boxOf = ({ type, target }: MutationRecord): Node => (type === 'attributes' && target.parentNode) || target

/** At most so many, from everywhere in the list. */
function someOf<T>(list: readonly T[], most: number): readonly T[] {
  const apart = Math.ceil(list.length / most)
  return list.filter((_each, at) => at % apart === 0)
}
