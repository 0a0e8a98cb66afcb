// Where the card goes: beside the ring where there is room, never over it; without a target, docked in a corner.
import type { MoveLimits } from '../../guide/checklist'
import type { TargetId } from '../../salesforce/pages/all-page-kinds'
import { growRect, type Rect } from './rects'

/** Space between ring and card, and between card and the edge of the viewport, CSS px. */
const GAP = 14
export const EDGE = 12

type Side = 'right' | 'left' | 'bottom' | 'top'
/** The side of the ring, and the edge that card and ring have in common: `start` is the left or upper edge. */
export type Placement = `${Side}-${'start' | 'end'}`

/** Tried in this order. With a common left or upper edge, the card covers what comes after the target, not what leads to it. */
const FALLBACKS: readonly Placement[] = [
  'right-start',
  'left-start',
  'bottom-end',
  'bottom-start',
  'top-end',
  'top-start',
]

export interface Size {
  readonly width: number
  readonly height: number
}

/** A position of the card, in CSS px of the viewport. */
export interface CardPlacement {
  readonly x: number
  readonly y: number
  readonly side: Placement
  /** The room for the card on that side (CSS px): a higher card scrolls. */
  readonly maxHeight: number
}

interface CandidatePlacement extends CardPlacement {
  /** The part of the card for which there is no room on this side (CSS px). */
  readonly missingPx: number
  /** How far card and ring are from having an edge in common (CSS px). */
  readonly shiftedPx: number
}

/**
 * Finds the placement for a card of the given size beside a ring: the first with enough room and a common edge, else the
 * one that is shifted least. Where no side has enough room, the one where least room is missing.
 */
export function findPlacement(
  ring: Rect,
  card: Size,
  viewport: Rect,
  preferred: Placement = 'right-start',
): CardPlacement {
  const bounds = growRect(viewport, -EDGE)
  const candidates = [preferred, ...FALLBACKS].map((placement) => tryPlacement(placement, ring, card, bounds))
  const best = candidates.reduce((best, candidate) => (isBetter(candidate, best) ? candidate : best))
  return { x: best.x, y: best.y, side: best.side, maxHeight: best.maxHeight }
}

const isBetter = (a: CandidatePlacement, b: CandidatePlacement): boolean =>
  a.missingPx < b.missingPx || (a.missingPx === b.missingPx && a.shiftedPx < b.shiftedPx)

function tryPlacement(placement: Placement, ring: Rect, card: Size, bounds: Rect): CandidatePlacement {
  const [side, edge] = placement.split('-') as [Side, 'start' | 'end']
  const room = roomBeside(side, ring, bounds)
  const maxHeight = Math.max(0, room.bottom - room.top)
  const height = Math.min(card.height, maxHeight)
  const rightmostX = room.right - card.width
  const lowestY = room.bottom - height
  /** The corner of the card when it has an edge in common with the ring. */
  const aligned =
    edge === 'start'
      ? { x: ring.left, y: ring.top }
      : { x: ring.left + ring.width - card.width, y: ring.top + ring.height - height }
  const x = side === 'left' ? rightmostX : clamp(aligned.x, room.left, rightmostX)
  const y = clamp(aligned.y, room.top, lowestY)
  const result = { x, y, side: placement, maxHeight }
  return side === 'left' || side === 'right'
    ? { ...result, missingPx: Math.max(0, room.left - rightmostX), shiftedPx: Math.abs(y - aligned.y) }
    : { ...result, missingPx: card.height - height, shiftedPx: Math.abs(x - aligned.x) }
}

/** The part of the bounds on one side of the ring, with a gap to the ring. */
function roomBeside(
  side: Side,
  ring: Rect,
  bounds: Rect,
): { left: number; top: number; right: number; bottom: number } {
  return {
    left: side === 'right' ? ring.left + ring.width + GAP : bounds.left,
    top: side === 'bottom' ? ring.top + ring.height + GAP : bounds.top,
    right: side === 'left' ? ring.left - GAP : bounds.left + bounds.width,
    bottom: side === 'top' ? ring.top - GAP : bounds.top + bounds.height,
  }
}

/** The number in the range that is nearest to a value; `least` when the range is empty. */
const clamp = (value: number, least: number, most: number): number => Math.max(least, Math.min(value, most))

/** Placements with which the card covers neither the next target nor what leads to this one. */
const PREFERRED: Readonly<Partial<Record<TargetId, Placement>>> = {
  avatar: 'bottom-end',
  'user-menu': 'bottom-end',
  'search-button': 'bottom-start',
}

export const preferredPlacement = (target: TargetId, { hasSearchButton }: MoveLimits): Placement =>
  target === 'quick-find' && hasSearchButton ? 'bottom-start' : (PREFERRED[target] ?? 'right-start')
