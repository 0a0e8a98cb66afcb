// Keeps ring and card at a target while it moves, and says when it is out of sight.
import type { Placement } from '@floating-ui/core'
import { isCovered } from './covered'
import { type Follower, follow } from './follow'
import type { Host } from './host'
import { dock, placeCard } from './placement'
import { isInViewport, type Rect, sameRect } from './rects'
import type { Ring } from './ring'
import { watchViewport } from './viewport'

/** `out-of-reach`: scrolling does not bring it into the window. */
export type Reach = 'in-sight' | 'scrolled-away' | 'out-of-reach'

/** Less than this part of the target in sight, and the card docks. */
const LEAST_SHOWN = 0.3

/** By then (ms) a smooth scroll has moved the target, if it can be moved at all. */
const SCROLL_MS = 900

export interface Marks {
  readonly host: Host
  readonly ring: Ring
  readonly card: HTMLElement
}

/** What the page was scrolled for by itself; that is done once. It outlives the marks. */
export interface Brought {
  for: string
}

interface Following {
  readonly element: Element
  readonly follower: Follower
  readonly end: AbortController
  readonly preferred: Placement
  readonly reason: string
}

export class Pointer {
  readonly #marks: Marks
  readonly #brought: Brought
  readonly #onReach: (reach: Reach) => void
  readonly #signal: AbortSignal
  readonly #viewport: () => Rect
  #following: Following | null = null
  #reach: Reach = 'in-sight'
  #isFixed = false

  constructor(marks: Marks, brought: Brought, onReach: (reach: Reach) => void, signal: AbortSignal) {
    this.#marks = marks
    this.#brought = brought
    this.#onReach = onReach
    this.#signal = signal
    this.#viewport = watchViewport(marks.host.layer, () => this.#onViewport(), signal)
    window.addEventListener('resize', () => this.#onViewport(), { signal })
    const sizes = new ResizeObserver(() => this.#onViewport()) // the card opens its help
    sizes.observe(marks.card)
    signal.addEventListener('abort', () => sizes.disconnect())
  }

  get reach(): Reach {
    return this.#reach
  }

  /**
   * Points at an element; one that is already pointed at is only looked at again. The first time something is pointed
   * at for this `reason`, it is scrolled into view.
   */
  pointAt(element: Element, preferred: Placement, reason: string): void {
    if (this.#following?.element === element) {
      this.#following.follower.wake()
      return
    }
    this.end()
    const end = new AbortController()
    const follower = follow(element, () => this.#place(), AbortSignal.any([end.signal, this.#signal]))
    this.#following = { element, follower, end, preferred, reason }
    this.#place()
  }

  /** Points at nothing: the card goes to its corner. */
  rest(): void {
    this.end()
    this.#marks.ring.hide()
    dock(this.#marks.card, this.#viewport())
  }

  end(): void {
    this.#following?.end.abort()
    this.#following = null
    this.#reach = 'in-sight'
    this.#isFixed = false
  }

  /** Scrolls the target into view. */
  bringIntoView(): void {
    const following = this.#following
    if (following === null) return
    const before: Rect = following.element.getBoundingClientRect()
    const isStill = window.matchMedia('(prefers-reduced-motion: reduce)').matches
    following.element.scrollIntoView({
      block: 'center',
      inline: 'nearest',
      behavior: isStill ? 'instant' : 'smooth',
    })
    const timer = setTimeout(() => {
      this.#isFixed = sameRect(before, following.element.getBoundingClientRect())
      this.#place()
    }, SCROLL_MS)
    following.end.signal.addEventListener('abort', () => clearTimeout(timer))
  }

  #onViewport(): void {
    if (this.#following === null) dock(this.#marks.card, this.#viewport())
    else this.#following.follower.wake()
  }

  #place(): void {
    if (this.#following === null) return
    const { element, follower, preferred, reason } = this.#following
    const { host, ring, card } = this.#marks
    const isOut = !isInViewport(element.getBoundingClientRect()) || follower.shownRatio() < LEAST_SHOWN
    if (isOut && this.#brought.for !== reason) this.bringIntoView()
    if (isOut || follower.isMeasured()) this.#brought.for = reason
    this.#tell(isOut ? (this.#isFixed ? 'out-of-reach' : 'scrolled-away') : 'in-sight')
    host.layer.classList.toggle('covered', !isOut && isCovered(element, host.element))
    if (isOut) {
      ring.hide()
      dock(card, this.#viewport())
    } else {
      this.#isFixed = false
      ring.surround(element)
      void placeCard(card, ring.rect(), this.#viewport(), preferred)
    }
  }

  #tell(reach: Reach): void {
    if (reach === this.#reach) return
    this.#reach = reach
    this.#onReach(reach)
  }
}
