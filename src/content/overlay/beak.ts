// Where the beak stands: on the side of the card that faces the ring, at the height of the ring's middle.
import type { CardPlacement, Size } from './card-placement'
import type { Rect } from './rects'

/** Nearer to a corner of the card than this (CSS px), the beak would meet the rounding. */
const LEAST_INSET = 20

/**
 * How far the beak is from the card's left or upper edge (CSS px). Null where it would point past the ring, as it does at a
 * card that was pushed aside by the edge of the window.
 */
export function beakAlong(
  ring: Rect,
  { x, y, side }: Pick<CardPlacement, 'x' | 'y' | 'side'>,
  card: Size,
): number | null {
  const isBeside = side.startsWith('left') || side.startsWith('right')
  const [start, extent, length] = isBeside
    ? [ring.top - y, ring.height, card.height]
    : [ring.left - x, ring.width, card.width]
  const middle = start + extent / 2
  const beak = Math.max(LEAST_INSET, Math.min(middle, length - LEAST_INSET))
  return Math.abs(beak - middle) > extent / 2 ? null : beak
}
