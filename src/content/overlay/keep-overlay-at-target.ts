// Keeps ring and card at a target while the target moves, scrolls it into view, and says when it is out of sight.
import { closestThroughShadow } from '../../salesforce/dom/shadow-piercing-ancestors'
import type { CardBoxWithChangeTime } from './card-box-with-change-time'
import type { Placement } from './card-placement'
import { focusedField } from './focused-field'
import { type ElementFollower, followElement } from './follow-element'
import { HideWhenCovered } from './hide-when-covered'
import { LowerEdge } from './lower-edge'
import { moveToTop, type OverlayElement, undoPageZoom } from './overlay-element'
import { dockCard, placeCard, type Surroundings } from './place-card'
import { isCenterInViewport, isSameRect, type Rect } from './rects'
import type { Ring } from './ring'
import { observeVisibleViewport } from './visible-part-of-frame'

/** `out-of-reach`: scrolling does not bring the target into view. */
export type TargetReach = 'in-sight' | 'scrolled-away' | 'out-of-reach'

/** When less than this part of the target is visible, the card docks. */
const LEAST_VISIBLE_RATIO = 0.3

/** After this time (ms) a smooth scroll has moved the target, if scrolling can move it at all. */
const SMOOTH_SCROLL_MS = 900

/** What we draw in the overlay element. */
export interface OverlayParts {
  readonly overlayElement: OverlayElement
  readonly ring: Ring
  readonly cardPosition: CardBoxWithChangeTime
}

/**
 * What the page was last scrolled for without being asked. That is done once for each reason. The value outlives the overlay,
 * which a page may remove.
 */
export interface LastAutoScroll {
  reason: string
}

interface FollowedTarget {
  readonly element: Element
  readonly follower: ElementFollower
  /** Ends the following. */
  readonly end: AbortController
  readonly preferred: Placement
  readonly reason: string
}

interface PositionerEvents {
  readonly onReachChanged: () => void
  /** Called at least twice a second, after a check for what covers the overlay. */
  readonly onCoverCheck: () => void
}

export class RingCardPositioner {
  readonly #parts: OverlayParts
  readonly #lastAutoScroll: LastAutoScroll
  readonly #events: PositionerEvents
  readonly #signal: AbortSignal
  readonly #viewport: () => Rect
  readonly #cover: HideWhenCovered
  readonly #lowerEdge: LowerEdge
  #followed: FollowedTarget | null = null
  /** The field that has the focus, or had it before it went into the card. */
  #focused = focusedField()
  #reach: TargetReach = 'in-sight'
  /** A scroll for the target has not moved it. */
  #isUnmovedByScroll = false
  #isInSight = false
  /** What was pointed at last. Something new gets a ring that arrives anew. */
  #lastReason = ''
  /** What the current position follows from. Ring and card are moved only when it has changed. */
  #positionedFor = ''

  constructor(parts: OverlayParts, lastAutoScroll: LastAutoScroll, events: PositionerEvents, signal: AbortSignal) {
    const { overlayElement, cardPosition } = parts
    this.#parts = parts
    this.#lastAutoScroll = lastAutoScroll
    this.#events = events
    this.#signal = signal
    this.#lowerEdge = new LowerEdge(overlayElement.element, () => this.#cover.isCovered)
    this.#viewport = observeVisibleViewport(overlayElement.layer, () => this.reposition(), signal)
    window.addEventListener('resize', () => this.reposition(), { signal })
    const onFocus = ({ target }: Event): void => {
      if (target === overlayElement.element) return // the card stays where it is while the person uses it
      this.#focused = focusedField()
      this.reposition()
    }
    document.addEventListener('focusin', onFocus, { signal })
    const sizeObserver = new ResizeObserver(() => this.reposition()) // the card grows when its help is opened
    sizeObserver.observe(cardPosition.element)
    signal.addEventListener('abort', () => sizeObserver.disconnect())
    this.#cover = new HideWhenCovered(
      overlayElement,
      cardPosition,
      () => this.targetInSight,
      () => this.modalDialog,
      () => this.#onCoverCheck(),
      signal,
    )
  }

  get reach(): TargetReach {
    return this.#reach
  }

  /** Something of the page lies over target or card, and so they are hidden. */
  get isCovered(): boolean {
    return this.#cover.isCovered
  }

  /** The modal dialog of the page that the target is in: outside of it nothing can be clicked, our card neither. */
  get modalDialog(): Element | null {
    return this.#followed === null ? null : closestThroughShadow(this.#followed.element, 'dialog:modal')
  }

  get targetInSight(): Element | null {
    return this.#isInSight ? (this.#followed?.element ?? null) : null
  }

  /**
   * Points at an element. When it is pointed at already, its position is only checked. The first time that something is
   * pointed at for this `reason`, it is scrolled into view.
   */
  pointAt(element: Element, preferred: Placement, reason: string): void {
    if (this.#followed?.element === element) {
      this.#followed.follower.checkOnce()
      this.#cover.checkSoon()
      return
    }
    this.stopFollowing()
    if (reason !== this.#lastReason) this.#parts.ring.hide()
    this.#lastReason = reason
    if (closestThroughShadow(element, ':popover-open, dialog:modal') !== null) moveToTop(this.#parts.overlayElement)
    const end = new AbortController()
    const follower = followElement(element, () => this.#position(), AbortSignal.any([end.signal, this.#signal]))
    this.#followed = { element, follower, end, preferred, reason }
    this.#position()
    this.#cover.check()
  }

  /** Hides the ring and docks the card. A card that was at no target is docked already, or will be when it gets its text. */
  pointAtNothing(): void {
    if (this.#followed !== null) this.#dock()
    this.stopFollowing()
    this.#parts.ring.hide()
    this.#cover.checkSoon()
  }

  stopFollowing(): void {
    this.#followed?.end.abort()
    this.#followed = null
    this.#reach = 'in-sight'
    this.#isUnmovedByScroll = false
    this.#isInSight = false
    this.#positionedFor = ''
  }

  /** Positions ring and card again. Call when the size of the card or the window has changed. */
  reposition(): void {
    undoPageZoom(this.#parts.overlayElement)
    this.#positionedFor = ''
    if (this.#followed === null) {
      this.#dock()
      return
    }
    this.#position()
    this.#followed.follower.checkEveryFrame()
  }

  /** Scrolls the target into view, and finds out whether that is possible. */
  scrollTargetIntoView(): void {
    if (this.#followed === null) return
    const { element, end } = this.#followed
    const before: Rect = element.getBoundingClientRect()
    const reducesMotion = window.matchMedia('(prefers-reduced-motion: reduce)').matches
    element.scrollIntoView({ block: 'center', inline: 'nearest', behavior: reducesMotion ? 'instant' : 'smooth' })
    const timer = setTimeout(() => {
      this.#isUnmovedByScroll = isSameRect(before, element.getBoundingClientRect())
      this.#position()
    }, SMOOTH_SCROLL_MS)
    end.signal.addEventListener('abort', () => clearTimeout(timer))
  }

  #position(): void {
    if (this.#followed === null) return
    const { element, follower, reason } = this.#followed
    const rect = element.getBoundingClientRect()
    const isOutOfSight = !isCenterInViewport(rect) || follower.visibleRatio() < LEAST_VISIBLE_RATIO
    const positionedFor = JSON.stringify([rect, this.#viewport(), isOutOfSight, this.#isUnmovedByScroll])
    if (positionedFor === this.#positionedFor && follower.hasVisibleRatio()) return
    this.#positionedFor = positionedFor
    this.#isInSight = !isOutOfSight
    if (isOutOfSight && this.#lastAutoScroll.reason !== reason) this.scrollTargetIntoView()
    if (isOutOfSight || follower.hasVisibleRatio()) this.#lastAutoScroll.reason = reason
    if (isOutOfSight) this.#showOutOfSight()
    else this.#showAt(this.#followed)
  }

  #showOutOfSight(): void {
    this.#setReach(this.#isUnmovedByScroll ? 'out-of-reach' : 'scrolled-away')
    this.#parts.ring.hide()
    this.#dock()
  }

  #dock(): void {
    dockCard(this.#parts.cardPosition, this.#surroundings())
  }

  #surroundings(): Surroundings {
    const focused = this.#focused?.isConnected ? this.#focused.getBoundingClientRect() : null
    return { viewport: this.#viewport(), focused, lowerEdge: this.#lowerEdge }
  }

  /** A bar of the page may have come to where the card is docked, or have gone. */
  #onCoverCheck(): void {
    if (this.#parts.cardPosition.isDocked) this.#dock()
    this.#events.onCoverCheck()
  }

  #showAt({ element, preferred }: FollowedTarget): void {
    const { ring, cardPosition } = this.#parts
    this.#setReach('in-sight')
    this.#isUnmovedByScroll = false
    ring.moveAround(element)
    placeCard(cardPosition, ring.rect(), preferred, this.#surroundings())
  }

  #setReach(reach: TargetReach): void {
    if (reach === this.#reach) return
    this.#reach = reach
    this.#events.onReachChanged()
  }
}
