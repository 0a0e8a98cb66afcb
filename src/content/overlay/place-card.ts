// Moves the card to its place: beside the ring with its beak, or docked in a corner.
import { beakAlong } from './beak'
import type { CardBoxWithChangeTime } from './card-box-with-change-time'
import { EDGE, findPlacement, type Placement, type Size } from './card-placement'
import type { LowerEdge } from './lower-edge'
import { isOver, type Rect } from './rects'

/** Space between a docked card and its corner, CSS px. */
const CORNER = 16
/** A card that would have to scroll and is lower than this (CSS px) leaves out what is not needed. */
const LOW = 200

/** What decides where a card may be. */
export interface Surroundings {
  /** The part of the page that can be seen. */
  readonly viewport: Rect
  /** The field that has the focus; null for none. */
  readonly focused: Rect | null
  readonly lowerEdge: LowerEdge
}

/** Moves the card beside the ring, or into the corner where it could not be read beside it. */
export function placeCard(
  card: CardBoxWithChangeTime,
  ring: Rect,
  preferred: Placement,
  surroundings: Surroundings,
): void {
  const { dataset, style } = card.element
  const { viewport, focused } = surroundings
  const place = (size: Size) => findPlacement(ring, size, viewport, preferred, focused)
  const size = naturalSize(card)
  let placement = place(size)
  if (placement !== null && placement.maxHeight < Math.min(size.height, LOW)) placement = place(naturalSize(card, true))
  if (placement === null) {
    dockCard(card, surroundings)
    return
  }
  dataset['placement'] = 'target'
  card.moveTo(placement)
  const beak = beakAlong(ring, placement, card.element.getBoundingClientRect())
  if (beak === null) delete dataset['side']
  else {
    dataset['side'] = placement.side
    style.setProperty('--beak', `${beak}px`)
  }
}

/**
 * Moves the card into the lower corner of the viewport, on the side where lines of text end, clear of bars of the page; or beside
 * the field that has the focus, where it would lie over it.
 */
export function dockCard(card: CardBoxWithChangeTime, { viewport, focused, lowerEdge }: Surroundings): void {
  const { element } = card
  element.dataset['placement'] = 'docked'
  delete element.dataset['side']
  const size = naturalSize(card)
  const { width } = size
  const left = element.dir === 'rtl' ? viewport.left + CORNER : viewport.left + viewport.width - width - CORNER
  const bottom = viewport.top + viewport.height - lowerEdge.clearance(viewport, { left, ...size }) - CORNER
  const maxHeight = bottom - viewport.top - EDGE
  const height = Math.min(size.height, maxHeight)
  const [x, y] = [Math.max(0, left), Math.max(0, bottom - height)]
  const isOverFocused = focused !== null && isOver({ left: x, top: y, width, height }, focused)
  const beside = isOverFocused ? findPlacement(focused, size, viewport, 'top-end') : null
  card.moveTo(beside ?? { x, y, width, maxHeight })
}

/** The size of the card when it is as wide as it may be and its content does not scroll. */
function naturalSize({ element }: CardBoxWithChangeTime, isLow = false): Size {
  element.style.width = ''
  element.toggleAttribute('data-low', isLow)
  const { width, height } = element.getBoundingClientRect()
  const { scrollHeight = 0, clientHeight = 0 } = element.lastElementChild ?? {}
  return { width, height: height + scrollHeight - clientHeight }
}
