// Where the beak stands: on the side of the card that faces the ring, at the height of the ring's middle.
import type { CardPlacement, Size } from './card-placement'
import { growRect, isOver, type Rect } from './rects'

/** Nearer to a corner of the card than this (CSS px), the beak would meet the rounding. */
const LEAST_INSET = 20
/** Farther from the ring than this (CSS px), something else lies between: the beak would point at that. */
const FARTHEST = 24

/**
 * How far the beak is from the card's left or upper edge (CSS px). Null where it would point past the ring, as it does at a
 * card that was pushed aside by the edge of the window, or point at something before it.
 */
export function beakAlong(
  ring: Rect,
  { x, y, side }: Pick<CardPlacement, 'x' | 'y' | 'side'>,
  card: Size,
): number | null {
  const isBeside = side.startsWith('left') || side.startsWith('right')
  const { width, height } = card
  if (!isOver(growRect(ring, FARTHEST), { left: x, top: y, width, height })) return null
  const [start, extent, length] = isBeside ? [ring.top - y, ring.height, height] : [ring.left - x, ring.width, width]
  const middle = start + extent / 2
  const beak = Math.max(LEAST_INSET, Math.min(middle, length - LEAST_INSET))
  return Math.abs(beak - middle) > extent / 2 ? null : beak
}
