// Where the card goes: beside the ring where there is room, never over it; without a target, docked in a corner.
import { computePosition, flip, offset, type Placement, type Platform, shift, size } from '@floating-ui/core'
import type { Shape } from '../guide/checklist'
import type { TargetId } from '../salesforce/sighting'
import type { CardBox } from './card-box'
import type { Rect } from './rects'

/** Space between ring and card, and between card and the edge of the viewport, CSS px. */
const GAP = 10
const EDGE = 12
/** Space between a docked card and its corner, CSS px. */
const CORNER = 16

/** Beginning at the ring's edge, the card covers what comes after the target rather than what leads to it. */
const FALLBACKS: Placement[] = ['right-start', 'left-start', 'bottom-end', 'bottom-start', 'top-end', 'top-start']

interface Box {
  width: number
  height: number
}

export interface Placed {
  readonly x: number
  readonly y: number
  readonly side: string
  /** The most room (CSS px) the card has on that side. */
  readonly maxHeight: number
}

/** Finds the place for a card of the given size beside a ring. */
export async function findPlace(
  ring: Rect,
  card: Box,
  viewport: Rect,
  preferred: Placement = 'right-start',
): Promise<Placed> {
  const reference = { x: ring.left, y: ring.top, width: ring.width, height: ring.height }
  const floating = { ...card }
  let maxHeight = card.height
  const platform: Platform = {
    getElementRects: () => ({ reference, floating: { x: 0, y: 0, ...floating } }),
    getClippingRect: () => ({ x: viewport.left, y: viewport.top, width: viewport.width, height: viewport.height }),
    getDimensions: () => floating,
  }
  const { x, y, placement } = await computePosition(reference, floating, {
    platform,
    strategy: 'fixed',
    placement: preferred,
    middleware: [
      offset(GAP),
      flip({ padding: EDGE, fallbackPlacements: FALLBACKS, fallbackStrategy: 'bestFit' }),
      shift({ padding: EDGE }),
      size({
        padding: EDGE,
        apply: ({ availableHeight }) => {
          maxHeight = Math.max(0, availableHeight)
          floating.height = Math.min(card.height, maxHeight)
        },
      }),
    ],
  })
  return { x, y, side: placement, maxHeight }
}

/** Where the card covers neither the next target nor what leads to this one. */
const PREFERRED: Readonly<Partial<Record<TargetId, Placement>>> = {
  avatar: 'bottom-end',
  'user-menu': 'bottom-end',
  'search-button': 'bottom-start',
}

export const preferredPlace = (target: TargetId, { hasSearchButton }: Shape): Placement =>
  target === 'quick-find' && hasSearchButton ? 'bottom-start' : (PREFERRED[target] ?? 'right-start')

/** Moves the card beside the ring. */
export async function placeCard(card: CardBox, ring: Rect, viewport: Rect, preferred: Placement): Promise<void> {
  const { dataset } = card.element
  dataset['placement'] = 'target'
  const place = await findPlace(ring, naturalSize(card.element), viewport, preferred)
  if (dataset['placement'] !== 'target') return
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
