// Moves the card to its place: beside the ring with its beak, or docked in a corner.
import { beakAlong } from './beak'
import type { CardBoxWithChangeTime } from './card-box-with-change-time'
import { EDGE, findPlacement, type Placement, type Size } from './card-placement'
import type { LowerEdge } from './lower-edge'
import type { Rect } from './rects'

/** Space between a docked card and its corner, CSS px. */
const CORNER = 16

/** Moves the card beside the ring. */
export function placeCardBesideRing(
  card: CardBoxWithChangeTime,
  ring: Rect,
  viewport: Rect,
  preferred: Placement,
): void {
  const { dataset, style } = card.element
  dataset['placement'] = 'target'
  const { width, height } = naturalSize(card)
  const placement = findPlacement(ring, { width, height }, viewport, preferred)
  const beak = beakAlong(ring, placement, { width, height: Math.min(height, placement.maxHeight) })
  if (beak === null) delete dataset['side']
  else {
    dataset['side'] = placement.side
    style.setProperty('--beak', `${beak}px`)
  }
  card.moveTo(placement.x, placement.y, placement.maxHeight)
}

/** Moves the card into the lower corner of the viewport, on the side where lines of text end, clear of bars of the page. */
export function dockCard(card: CardBoxWithChangeTime, viewport: Rect, lowerEdge: LowerEdge): void {
  const { element } = card
  element.dataset['placement'] = 'docked'
  delete element.dataset['side']
  const { width, height } = naturalSize(card)
  const x = element.dir === 'rtl' ? viewport.left + CORNER : viewport.left + viewport.width - width - CORNER
  const bottom = viewport.top + viewport.height - lowerEdge.clearance(viewport, { left: x, width, height }) - CORNER
  const maxHeight = bottom - viewport.top - EDGE
  card.moveTo(Math.max(0, x), Math.max(0, bottom - Math.min(height, maxHeight)), maxHeight)
}

/** The size of the card when its content does not scroll. */
function naturalSize({ element }: CardBoxWithChangeTime): Size {
  const { width, height } = element.getBoundingClientRect()
  const { scrollHeight = 0, clientHeight = 0 } = element.lastElementChild ?? {}
  return { width, height: height + scrollHeight - clientHeight }
}
