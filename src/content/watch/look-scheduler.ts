// When the page is looked at. A look reads the page, decides what to show, and draws it.
//
// - After a change of the page: as soon as all of it has been reported, so that the ring is painted together with what has
//   appeared. On a page that changes all the time, looks take only a small share of the time.
// - On request, as after an event: in the next frame, whatever the looks before it took.
import { CoalescingTimer } from '../timing/coalescing-timer'

/** Looks after changes of the page may take this share of the time. What is not used of it is saved, up to so many ms. */
const TIME_SHARE = 0.01
const MOST_SAVED_MS = 60
/** So much of it (ms) is kept for changes that bring or take what a target may be found by. */
const RESERVED_MS = 30
/** The shortest time between two looks after changes (ms): browsers paint no more often. And the longest, whatever they take. */
const SHORTEST_WAIT_MS = 8
const LONGEST_WAIT_MS = 400

export class LookScheduler {
  readonly #onLook: () => void
  readonly #signal: AbortSignal
  readonly #foundTimer: CoalescingTimer
  readonly #otherTimer: CoalescingTimer
  #isRequested = false
  /** Time for looks (ms), as of the last one, and when that was. */
  #savedMs = MOST_SAVED_MS
  #lookedAt = Number.NEGATIVE_INFINITY

  constructor(onLook: () => void, signal: AbortSignal) {
    this.#onLook = onLook
    this.#signal = signal
    this.#foundTimer = new CoalescingTimer(this.requestLook, signal)
    this.#otherTimer = new CoalescingTimer(this.requestLook, signal)
  }

  /** One look in the next frame. */
  requestLook = (): void => {
    if (this.#isRequested) return
    this.#isRequested = true
    // A tab in the background paints no frames, but its guide may have just been started from another tab.
    if (document.visibilityState === 'visible') requestAnimationFrame(() => this.#look())
    else setTimeout(() => this.#look())
  }

  /**
   * Call after each change of the page: looks in this frame, or as soon as the share of the time allows it. `isFound`: something
   * has come or gone that a target may be found by.
   */
  lookAfterPageChange(isFound: boolean): void {
    const missingMs = (isFound ? 0 : RESERVED_MS) - this.#savedMs
    const waitMs = Math.min(LONGEST_WAIT_MS, Math.max(SHORTEST_WAIT_MS, missingMs / TIME_SHARE))
    const delayMs = this.#lookedAt + waitMs - performance.now()
    if (delayMs <= 0) this.#look()
    else (isFound ? this.#foundTimer : this.#otherTimer).schedule(delayMs)
  }

  #look(): void {
    this.#isRequested = false
    if (this.#signal.aborted) return
    const startedAt = performance.now()
    this.#onLook()
    const now = performance.now()
    const savedMs = this.#savedMs + TIME_SHARE * (now - this.#lookedAt) - (now - startedAt)
    this.#savedMs = Math.min(MOST_SAVED_MS, Math.max(-TIME_SHARE * LONGEST_WAIT_MS, savedMs))
    this.#lookedAt = now
  }
}
