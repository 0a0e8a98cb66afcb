// Where the card goes: beside the ring where there is room, never over it; without a target, docked in a corner.
import type { Shape } from '../../guide/checklist'
import type { TargetId } from '../../salesforce/pages/all-page-kinds'
import type { CardBox } from './card-position'
import { grow, type Rect } from './rects'

/** Space between ring and card, and between card and the edge of the viewport, CSS px. */
const GAP = 10
const EDGE = 12
/** Space between a docked card and its corner, CSS px. */
const CORNER = 16

type Side = 'right' | 'left' | 'bottom' | 'top'
/** The side of the ring, and what is in line with it: the left or upper edges, or the others. */
export type Placement = `${Side}-${'start' | 'end'}`

/** Beginning at the ring's edge, the card covers what comes after the target rather than what leads to it. */
const FALLBACKS = ['right-start', 'left-start', 'bottom-end', 'bottom-start', 'top-end', 'top-start'] as const

interface Box {
  readonly width: number
  readonly height: number
}

export interface Placed {
  readonly x: number
  readonly y: number
  readonly side: Placement
  /** The most room (CSS px) the card has on that side. */
  readonly maxHeight: number
}

interface Tried extends Placed {
  /** How much of the card (CSS px) has no room on this side, and how far it is out of line with the ring. */
  readonly lacks: number
  readonly shifted: number
}

/**
 * Finds the place for a card of the given size beside a ring: the first that has room and is in line with it, else the one
 * that is least out of line; where no side has room, the one that lacks least of it.
 */
export function findPlace(ring: Rect, card: Box, viewport: Rect, preferred: Placement = 'right-start'): Placed {
  const places = [preferred, ...FALLBACKS].map((side) => tryPlace(side, ring, card, grow(viewport, -EDGE)))
  const { x, y, side, maxHeight } = places.reduce((best, place) => (isBetter(place, best) ? place : best))
  return { x, y, side, maxHeight }
}

const isBetter = (a: Tried, b: Tried): boolean => a.lacks < b.lacks || (a.lacks === b.lacks && a.shifted < b.shifted)

function tryPlace(placement: Placement, ring: Rect, card: Box, view: Rect): Tried {
  const [side, line] = placement.split('-')
  const isBeside = side === 'right' || side === 'left'
  const [right, bottom] = [ring.left + ring.width, ring.top + ring.height]
  const free = {
    left: side === 'right' ? right + GAP : view.left,
    top: side === 'bottom' ? bottom + GAP : view.top,
    right: side === 'left' ? ring.left - GAP : view.left + view.width,
    bottom: side === 'top' ? ring.top - GAP : view.top + view.height,
  }
  const maxHeight = Math.max(0, free.bottom - free.top)
  const { width } = card
  const height = Math.min(card.height, maxHeight)
  const inLine = line === 'start' ? { x: ring.left, y: ring.top } : { x: right - width, y: bottom - height }
  const most = free.right - width
  const x = side === 'left' ? most : within(inLine.x, free.left, most)
  const y = within(inLine.y, free.top, free.bottom - height)
  const lacks = isBeside ? Math.max(0, free.left - most) : card.height - height
  return { x, y, side: placement, maxHeight, lacks, shifted: Math.abs(isBeside ? y - inLine.y : x - inLine.x) }
}

/** As near as it can be; at the lower limit where the two contradict each other. */
const within = (at: number, least: number, most: number): number => Math.max(least, Math.min(at, most))

/** Where the card covers neither the next target nor what leads to this one. */
const PREFERRED: Readonly<Partial<Record<TargetId, Placement>>> = {
  avatar: 'bottom-end',
  'user-menu': 'bottom-end',
  'search-button': 'bottom-start',
}

export const preferredPlace = (target: TargetId, { hasSearchButton }: Shape): Placement =>
  target === 'quick-find' && hasSearchButton ? 'bottom-start' : (PREFERRED[target] ?? 'right-start')

/** Moves the card beside the ring. */
export function placeCard(card: CardBox, ring: Rect, viewport: Rect, preferred: Placement): void {
  const { dataset } = card.element
  dataset['placement'] = 'target'
  const place = findPlace(ring, naturalSize(card.element), viewport, preferred)
  dataset['side'] = place.side
  card.moveTo(place.x, place.y, place.maxHeight)
}

/** Moves the card into the lower corner of what is in sight, where lines end. */
export function dock(card: CardBox, viewport: Rect): void {
  const { element } = card
  element.dataset['placement'] = 'docked'
  delete element.dataset['side']
  const maxHeight = viewport.height - 2 * EDGE
  const { width, height } = naturalSize(element)
  const x = element.dir === 'rtl' ? viewport.left + CORNER : viewport.left + viewport.width - width - CORNER
  const y = viewport.top + viewport.height - Math.min(height, maxHeight) - CORNER
  card.moveTo(Math.max(0, x), Math.max(0, y), maxHeight)
}

/** As large as the card would be with all the room it needs. */
function naturalSize(card: HTMLElement): Box {
  const { width, height } = card.getBoundingClientRect()
  return { width, height: height + card.scrollHeight - card.clientHeight }
}
