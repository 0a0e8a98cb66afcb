// When the page is looked at. A look reads the page, decides what to show, and draws it.
//
// - After a change of the page: as soon as all of it has been reported, so that the ring is painted together with what has
//   appeared. On a page that changes all the time, looks take only a small share of the time.
// - On request, as after an event: in the next frame, whatever the looks before it took.
import { RefillingBudget } from '../timing/refilling-budget'

/** The shortest time between two looks after changes (ms): browsers paint no more often. And the longest, whatever they take. */
const SHORTEST_WAIT_MS = 8
const LONGEST_WAIT_MS = { isFound: 100, isOther: 400 } as const
/** Looks after changes of the page may take 1 % of the time: milliseconds for looks in each millisecond. */
const TIME_SHARE = 0.01
const TIME = { perMs: TIME_SHARE, most: 60, least: -TIME_SHARE * LONGEST_WAIT_MS.isOther } as const
/** Where less of it is left (ms), only changes that bring or take what a target may be found by are looked at soon. */
const RESERVED_MS = 30

export class LookScheduler {
  readonly #onLook: () => void
  readonly #signal: AbortSignal
  #timer: ReturnType<typeof setTimeout> | undefined
  /** Since the last look, something has come or gone that a target may be found by. */
  #isFound = false
  #isRequested = false
  readonly #time = new RefillingBudget(TIME)
  /** When the last look ended (ms). */
  #lookedAt = Number.NEGATIVE_INFINITY

  constructor(onLook: () => void, signal: AbortSignal) {
    this.#onLook = onLook
    this.#signal = signal
    signal.addEventListener('abort', () => clearTimeout(this.#timer))
  }

  /** One look in the next frame. */
  requestLook = (): void => {
    if (this.#isRequested) return
    this.#isRequested = true
    // A tab in the background paints no frames, but its guide may have just been started from another tab.
    if (document.visibilityState === 'visible') requestAnimationFrame(this.#lookAsRequested)
    else setTimeout(this.#lookAsRequested)
  }

  /**
   * Call after each change of the page: looks in this frame, or as soon as the share of the time allows it. `isFound`: something
   * has come or gone that a target may be found by.
   */
  lookAfterPageChange(isFound: boolean): void {
    this.#isFound ||= isFound
    const sinceLook = performance.now() - this.#lookedAt
    const longestMs = this.#isFound ? LONGEST_WAIT_MS.isFound : LONGEST_WAIT_MS.isOther
    const waitMs = ((this.#isFound ? 0 : RESERVED_MS) - this.#time.left) / TIME_SHARE
    const delayMs = Math.min(longestMs - sinceLook, Math.max(SHORTEST_WAIT_MS - sinceLook, waitMs))
    clearTimeout(this.#timer)
    if (delayMs <= 0) this.#look()
    else if (!this.#signal.aborted) this.#timer = setTimeout(this.requestLook, delayMs)
  }

  /** Also where a change has led to a look meanwhile: what the event has brought need not have been there yet. */
  #lookAsRequested = (): void => {
    this.#isRequested = false
    this.#look()
  }

  #look(): void {
    if (this.#signal.aborted) return
    const startedAt = performance.now()
    this.#isFound = false
    this.#onLook()
    this.#lookedAt = performance.now()
    this.#time.spend(this.#lookedAt - startedAt)
  }
}
