// When the page is looked at. A look reads the page, decides what to show, and draws it.
//
// - After a change of the page: as soon as all mutation observers have reported, so that the ring is painted together with
//   what has appeared. On a page that changes all the time, looks take only a small share of the time.
// - On request, or after a person has done something: in the next frame, whatever the looks before it took.
import { CoalescingTimer } from '../timing/coalescing-timer'

/** Looks after changes of the page may take this share of the time. */
const TIME_SHARE = 0.03
/** Unused time is saved up to this (ms), so that a page at rest is answered at once. */
const MOST_SAVED_MS = 60
/** A look owes at most this (ms). One that took much longer was slowed down by a busy machine, and nobody should wait for that. */
const MOST_OWED_MS = 30
/** The shortest time between two looks after changes (ms). Browsers paint no more often. */
const SHORTEST_FRAME_MS = 8

export class LookScheduler {
  readonly #onLook: () => void
  readonly #signal: AbortSignal
  readonly #delayedLook: CoalescingTimer
  #isRequested = false
  /** Changes are not looked at before this time (ms, on the clock of `performance.now`). */
  #notBefore = 0
  /** Time for looks (ms), as of the last look. Below 0 it has to be saved up first. */
  #savedMs = MOST_SAVED_MS
  #lookedAt = 0

  constructor(onLook: () => void, signal: AbortSignal) {
    this.#onLook = onLook
    this.#signal = signal
    this.#delayedLook = new CoalescingTimer(() => this.requestLook(), signal)
  }

  /** One look in the next frame. */
  requestLook(): void {
    if (this.#isRequested) return
    this.#isRequested = true
    // A tab in the background paints no frames, but its guide may have just been started from another tab.
    if (document.visibilityState === 'visible') requestAnimationFrame(() => this.#look())
    else setTimeout(() => this.#look())
  }

  /** Call after each change of the page: looks in this frame, or as soon as the share of the time allows it. */
  lookAfterPageChange(): void {
    const waitMs = this.#notBefore - performance.now()
    if (waitMs > 0) {
      this.#delayedLook.schedule(waitMs)
      return
    }
    // Several observers may report at once. The first one's look is for all of them: after it, `notBefore` lies ahead.
    queueMicrotask(() => {
      if (this.#notBefore <= performance.now()) this.#look()
    })
  }

  /** Call when a person has done something: its result is looked at without delay. */
  lookAfterUserAction(): void {
    this.#savedMs = MOST_SAVED_MS
    this.#notBefore = 0
    this.requestLook()
  }

  #look(): void {
    this.#isRequested = false
    if (this.#signal.aborted) return
    const startedAt = performance.now()
    this.#onLook()
    const now = performance.now()
    const savedMs = Math.min(MOST_SAVED_MS, this.#savedMs + TIME_SHARE * (now - this.#lookedAt))
    this.#savedMs = Math.max(-MOST_OWED_MS, savedMs - (now - startedAt))
    this.#lookedAt = now
    this.#notBefore = now + Math.max(SHORTEST_FRAME_MS, -this.#savedMs / TIME_SHARE)
  }
}
