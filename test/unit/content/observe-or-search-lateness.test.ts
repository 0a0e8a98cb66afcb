// Whatever a page does, and whatever it did before, what comes to it is known half a second later. A thousand seeded rounds of loads
// and rests, on a clock that only the test moves; the browser's observers are played, so that a change costs nothing here.
import { afterEach, beforeEach, expect, it, vi } from 'vitest'
import { ObserveOrSearch } from '../../../src/content/watch/observe-or-search'
import { type Random, randomFrom, seedOf } from '../../random'

const ROUNDS = 1_000
const FRAME_MS = 16
/** Of the half second, the rest is for visiting what a search finds, and for a look. */
const LATEST_MS = 400

/** A page of so many roots, in which changes are recorded for those who observe their root. */
class PlayedPage {
  readonly roots = Array.from({ length: 40 }, () => {
    const root = { isConnected: true, parentNode: null }
    return root as unknown as Node
  })
  readonly observers = new Set<PlayedObserver>()

  change(times: number, random: Random): void {
    const changed = Array.from({ length: times }, () => random.pick(this.roots) as Node)
    for (const observer of [...this.observers]) observer.deliver(changed)
  }
}

let page: PlayedPage

class PlayedObserver {
  readonly #onRecords: (records: MutationRecord[]) => void
  readonly #observed = new Set<Node>()
  constructor(onRecords: (records: MutationRecord[]) => void) {
    this.#onRecords = onRecords
    page.observers.add(this)
  }
  observe(root: Node): void {
    this.#observed.add(root)
  }
  disconnect(): void {
    this.#observed.clear()
  }
  deliver(changed: readonly Node[]): void {
    const records = changed.filter((root) => this.#observed.has(root)).map((target) => ({ type: 'childList', target }))
    if (records.length > 0) this.#onRecords(records as unknown as MutationRecord[])
  }
}

beforeEach(() => {
  page = new PlayedPage()
  vi.useFakeTimers({ toFake: ['performance', 'setTimeout', 'clearTimeout'] })
  vi.stubGlobal('MutationObserver', PlayedObserver)
})
afterEach(() => {
  vi.useRealTimers()
  vi.unstubAllGlobals()
})

/** Changes in each frame of some time: nothing, little, much, or much with pauses; and elements to visit for each change. */
function loadFrom(random: Random) {
  const perFrame = random.pick([0, 1, 10, 38, 60, 100, 400, 2_000]) ?? 0
  const pauseFrames = random.pick([0, 0, 3, 8, 20]) ?? 0
  return { perFrame, pauseFrames, visits: random.pick([1, 1, 1, 50, 4_000]) ?? 1, frames: 1 + random.below(90) }
}

/** The page, its observer, and how long each target was not known (ms). */
class Trial {
  readonly lateness: number[] = []
  visitsPerChange = 1
  /** When the target came that is not known yet. */
  #cameAt: number | null = null
  /** The records of this frame tell of it. */
  #isTold = false

  constructor(signal: AbortSignal) {
    const observer = new ObserveOrSearch(
      {
        roots: () => page.roots,
        read: (records) => {
          if (this.#isTold) this.#know()
          observer.onInserted(records.length * this.visitsPerChange)
        },
        search: () => this.#know(),
      },
      signal,
    )
    for (const root of page.roots) observer.onRoot(root)
  }

  /** One frame, in which so much changes. The target comes in it, unless one is waited for. */
  frame(changes: number, hasTarget: boolean, random: Random): void {
    this.#isTold = hasTarget && this.#cameAt === null
    if (this.#isTold) this.#cameAt = performance.now()
    page.change(changes + (this.#isTold ? 1 : 0), random)
    this.#isTold = false
    vi.advanceTimersByTime(FRAME_MS)
    if (this.#cameAt !== null) expect(performance.now() - this.#cameAt).toBeLessThanOrEqual(LATEST_MS)
  }

  #know(): void {
    if (this.#cameAt !== null) this.lateness.push(performance.now() - this.#cameAt)
    this.#cameAt = null
  }
}

it(`is never later than that, in ${ROUNDS} rounds`, () => {
  const random = randomFrom(seedOf('lateness'))
  const end = new AbortController()
  const trial = new Trial(end.signal)
  while (trial.lateness.length < ROUNDS) {
    const { perFrame, pauseFrames, visits, frames } = loadFrom(random)
    const comesAt = random.below(frames)
    trial.visitsPerChange = visits
    for (let frame = 0; frame < frames; frame += 1) {
      const isPause = pauseFrames > 0 && frame % (2 * pauseFrames) >= pauseFrames
      trial.frame(isPause ? 0 : perFrame, frame === comesAt, random)
    }
  }
  expect(Math.max(...trial.lateness)).toBeLessThanOrEqual(LATEST_MS)
  expect(trial.lateness.filter((ms) => ms > 0).length).toBeGreaterThan(50) // else nothing was tried
  end.abort()
})
