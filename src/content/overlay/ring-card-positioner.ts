// Keeps ring and card at a target while it moves, and says when it is out of sight.
import { closestThroughShadow } from '../../salesforce/dom/shadow-piercing-ancestors'
import { dock, type Placement, placeCard } from './card-placement'
import type { CardBox } from './card-position'
import { type Follower, follow } from './follow-element'
import { Cover } from './hide-when-covered'
import { type Host, level, lift } from './overlay-element'
import { isInViewport, type Rect, sameRect } from './rects'
import type { Ring } from './ring'
import { watchViewport } from './visible-viewport-rect'

/** `out-of-reach`: scrolling does not bring it into the window. */
export type Reach = 'in-sight' | 'scrolled-away' | 'out-of-reach'

/** Less than this part of the target in sight, and the card docks. */
const LEAST_SHOWN = 0.3

/** By then (ms) a smooth scroll has moved the target, if it can be moved at all. */
const SCROLL_MS = 900

export interface Marks {
  readonly host: Host
  readonly ring: Ring
  readonly card: CardBox
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

interface PointerEvents {
  /** The target has come into reach, or gone out of it. */
  readonly onReach: () => void
  /** Now and then, for as long as the marks stand. */
  readonly onBeat: () => void
}

export class Pointer {
  readonly #marks: Marks
  readonly #brought: Brought
  readonly #events: PointerEvents
  readonly #signal: AbortSignal
  readonly #viewport: () => Rect
  readonly #cover: Cover
  #following: Following | null = null
  #reach: Reach = 'in-sight'
  #isFixed = false
  #isInSight = false
  #placed = ''

  constructor(marks: Marks, brought: Brought, events: PointerEvents, signal: AbortSignal) {
    this.#marks = marks
    this.#brought = brought
    this.#events = events
    this.#signal = signal
    this.#viewport = watchViewport(marks.host.layer, () => this.again(), signal)
    window.addEventListener('resize', () => this.again(), { signal })
    const sizes = new ResizeObserver(() => this.again()) // the card opens its help
    sizes.observe(marks.card.element)
    signal.addEventListener('abort', () => sizes.disconnect())
    this.#cover = new Cover(marks.host, marks.card, () => this.#inSight(), events.onBeat, signal)
  }

  get reach(): Reach {
    return this.#reach
  }

  /** Something of the page lies over the marks, which do not show for so long. */
  get isCovered(): boolean {
    return this.#cover.isCovered
  }

  #inSight(): Element | null {
    return this.#isInSight ? (this.#following?.element ?? null) : null
  }

  /**
   * Points at an element; one that is already pointed at is only looked at again. The first time something is pointed
   * at for this `reason`, it is scrolled into view.
   */
  pointAt(element: Element, preferred: Placement, reason: string): void {
    if (this.#following?.element === element) {
      this.#following.follower.glance()
      this.#cover.lookSoon()
      return
    }
    this.end()
    if (closestThroughShadow(element, ':popover-open') !== null) lift(this.#marks.host)
    const end = new AbortController()
    const follower = follow(element, () => this.#place(), AbortSignal.any([end.signal, this.#signal]))
    this.#following = { element, follower, end, preferred, reason }
    this.#place()
    this.#cover.look()
  }

  /** Points at nothing: the card goes to its corner, unless it is there already, or is still to be filled. */
  rest(): void {
    if (this.#following !== null) dock(this.#marks.card, this.#viewport())
    this.end()
    this.#marks.ring.hide()
    this.#cover.lookSoon()
  }

  end(): void {
    this.#following?.end.abort()
    this.#following = null
    this.#reach = 'in-sight'
    this.#isFixed = false
    this.#isInSight = false
    this.#placed = ''
  }

  /** The card or the window has changed: finds the place anew. */
  again(): void {
    level(this.#marks.host)
    this.#placed = ''
    if (this.#following === null) dock(this.#marks.card, this.#viewport())
    else {
      this.#place()
      this.#following.follower.wake()
    }
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

  #place(): void {
    if (this.#following === null) return
    const { element, follower, preferred, reason } = this.#following
    const { ring, card } = this.#marks
    const box = element.getBoundingClientRect()
    const isOut = !isInViewport(box) || follower.shownRatio() < LEAST_SHOWN
    const way = JSON.stringify([box, this.#viewport(), isOut, this.#isFixed])
    if (way === this.#placed && follower.isMeasured()) return
    this.#placed = way
    this.#isInSight = !isOut
    if (isOut && this.#brought.for !== reason) this.bringIntoView()
    if (isOut || follower.isMeasured()) this.#brought.for = reason
    this.#tell(isOut ? (this.#isFixed ? 'out-of-reach' : 'scrolled-away') : 'in-sight')
    if (isOut) {
      ring.hide()
      dock(card, this.#viewport())
    } else {
      this.#isFixed = false
      ring.surround(element)
      placeCard(card, ring.rect(), this.#viewport(), preferred)
    }
  }

  #tell(reach: Reach): void {
    if (reach === this.#reach) return
    this.#reach = reach
    this.#events.onReach()
  }
}
