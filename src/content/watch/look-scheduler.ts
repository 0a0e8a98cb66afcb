// When the page is looked at: at once where it can be, so that what appears is pointed at in the same frame, but not before all
// observers have told what they saw; and never more often than once a frame, nor for more than a small share of the time.
import { Later } from '../timing/coalescing-timer'

/** The share of the time that looks may take which a change of the page has brought about, and how much of it (ms) is saved up. */
const SHARE = 0.03
const SAVED_MS = 60
/** No look owes more (ms), however long it took: most of that was the machine's own doing, and nobody should wait for it. */
const OWED_MS = 30

export class Pace {
  readonly #onLook: () => void
  readonly #signal: AbortSignal
  readonly #later: Later
  #isAsked = false
  #notBefore = 0
  /** Time for looks (ms), as of the last one; below 0 it has to be earned first. */
  #credit = SAVED_MS
  #lookedAt = 0

  constructor(onLook: () => void, signal: AbortSignal) {
    this.#onLook = onLook
    this.#signal = signal
    this.#later = new Later(() => this.ask(), signal)
  }

  /** One look in the next frame. */
  ask(): void {
    if (this.#isAsked) return
    this.#isAsked = true
    // A tab in the background paints no frames, but its guide may have just been started from elsewhere.
    if (document.visibilityState === 'visible') requestAnimationFrame(() => this.#look())
    else setTimeout(() => this.#look())
  }

  /** The page has changed: a look now, unless the last one was just before; then as soon as its share of the time allows. */
  changed(): void {
    const wait = this.#notBefore - performance.now()
    // Several may tell of changes at once: the first one's look is for all of them.
    if (wait <= 0) queueMicrotask(() => this.#notBefore <= performance.now() && this.#look())
    else this.#later.after(wait)
  }

  /** A person has done something: what comes of it is worth a look at once. */
  forgive(): void {
    this.#credit = SAVED_MS
    this.#notBefore = 0
    this.ask()
  }

  #look(): void {
    this.#isAsked = false
    if (this.#signal.aborted) return
    const since = performance.now()
    this.#onLook()
    const now = performance.now()
    const saved = Math.min(SAVED_MS, this.#credit + SHARE * (now - this.#lookedAt))
    this.#credit = Math.max(-OWED_MS, saved - (now - since))
    this.#lookedAt = now
    this.#notBefore = now + Math.max(FRAME_MS, -this.#credit / SHARE)
  }
}

/** The shortest time between two looks (ms): browsers paint no more often. */
const FRAME_MS = 8
