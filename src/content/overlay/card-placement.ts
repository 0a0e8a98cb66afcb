// Where the card goes: beside the ring where there is room, never over it, nor over the field that has the focus.
import type { MoveLimits } from '../../guide/checklist'
import type { TargetId } from '../../salesforce/pages/all-page-kinds'
import { growRect, type Rect } from './rects'

/** Space between ring and card, and between card and the edge of the viewport, CSS px. */
const GAP = 14
export const EDGE = 12
/** A card that is less wide than this (CSS px) cannot be read. */
const LEAST_WIDTH = 240
/** A card of this height (CSS px) has its row of buttons, and its words can be scrolled. It is better than one over the ring. */
const LEAST_HEIGHT = 48

type Side = 'right' | 'left' | 'bottom' | 'top'
/** The side of the ring, and the edge that card and ring have in common: `start` is the left or upper edge. */
export type Placement = `${Side}-${'start' | 'end'}`

const SIDES: readonly Side[] = ['right', 'left', 'bottom', 'top']

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
  /** Less than that of the card where there is less room on that side. */
  readonly width: number
  /** What is left from here to the end of the room (CSS px): a higher card scrolls. */
  readonly maxHeight: number
}

interface CandidatePlacement extends CardPlacement {
  /** The part of the card for which there is no room on this side (its area), and a little more where it would be narrower. */
  readonly missing: number
  /** How far card and ring are from having an edge in common (CSS px). */
  readonly shiftedPx: number
}

/**
 * Finds the placement for a card of the given size beside a ring: the first with enough room and a common edge, else the
 * one that is shifted least. Where no side has enough room, the one where least of the card is missing. `focused`: the field that has
 * the focus. Null where the card could not be read anywhere.
 */
export function findPlacement(
  ring: Rect,
  card: Size,
  viewport: Rect,
  preferred: Placement = 'right-start',
  focused: Rect | null = null,
): CardPlacement | null {
  const bounds = growRect(viewport, -EDGE)
  const rooms = focused === null ? [bounds] : SIDES.map((side) => roomBeside(side, focused, bounds))
  return [preferred, ...FALLBACKS]
    .flatMap((placement) => rooms.flatMap((room) => tryPlacement(placement, ring, card, room) ?? []))
    .reduce<CandidatePlacement | null>((best, each) => (best === null || isBetter(each, best) ? each : best), null)
}

const isBetter = (a: CandidatePlacement, b: CandidatePlacement): boolean =>
  a.missing < b.missing || (a.missing === b.missing && a.shiftedPx < b.shiftedPx)

function tryPlacement(placement: Placement, ring: Rect, card: Size, bounds: Rect): CandidatePlacement | null {
  const [side, edge] = placement.split('-') as [Side, 'start' | 'end']
  const room = roomBeside(side, ring, bounds)
  const width = Math.min(card.width, room.width)
  /** A narrower card is higher, for the same words. */
  const wantedHeight = (card.height * card.width) / width
  const height = Math.min(wantedHeight, room.height)
  if (width < Math.min(card.width, LEAST_WIDTH) || height < LEAST_HEIGHT) return null
  const rightmostX = room.left + room.width - width
  const lowestY = room.top + room.height - height
  /** The corner of the card when it has an edge in common with the ring. */
  const aligned =
    edge === 'start'
      ? { x: ring.left, y: ring.top }
      : { x: ring.left + ring.width - width, y: ring.top + ring.height - height }
  const x = clamp(aligned.x, room.left, rightmostX)
  const y = clamp(aligned.y, room.top, lowestY)
  const isBeside = side === 'left' || side === 'right'
  return {
    x,
    y,
    side: placement,
    width,
    maxHeight: room.top + room.height - y,
    missing: card.width * card.height - width * height + (card.width - width),
    shiftedPx: Math.abs(isBeside ? y - aligned.y : x - aligned.x),
  }
}

/** The part of the bounds on one side of a rectangle, with a gap to it. */
function roomBeside(side: Side, rect: Rect, bounds: Rect): Rect {
  const beyond = growRect(rect, GAP)
  const right = bounds.left + bounds.width
  const bottom = bounds.top + bounds.height
  const left = side === 'right' ? Math.max(bounds.left, beyond.left + beyond.width) : bounds.left
  const top = side === 'bottom' ? Math.max(bounds.top, beyond.top + beyond.height) : bounds.top
  return {
    left,
    top,
    width: (side === 'left' ? Math.min(right, beyond.left) : right) - left,
    height: (side === 'top' ? Math.min(bottom, beyond.top) : bottom) - top,
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
