// What an element stands in, and what stands nearest to it. Open shadow roots are looked through, which selectors alone do not.

import type { PageIndex } from './page-index'
import { closestThroughShadow, parentThroughShadow } from './shadow-piercing-ancestors'

/** What divides a page into areas that have nothing to do with one another. */
const LANDMARKS = [
  'body, header, [role=banner], main, [role=main], article, [role=article], h1, iframe',
  '.oneHeader, #phHeader, #tabBar, #userNav, .oLeft, .oRight, #bodyCell',
].join(', ')

/** Whether an element or one of its ancestors matches. */
export const matchesSelfOrAncestor = (element: Element, selector: string): boolean =>
  closestThroughShadow(element, selector) !== null

export interface NearestSearch {
  /** Where to start: nothing is found unless exactly one is left. */
  readonly starts: readonly Element[]
  /** Starts that hold one of these do not count. */
  readonly skipHolding?: string | undefined
  /** The search also ends at a box that holds one of these. */
  readonly stopAtHolding?: string | undefined
}

/**
 * The wanted elements in the smallest box around the one start that holds any of them. The search goes outwards, box by box,
 * and ends at one that holds a landmark, so that nothing is taken from another area of the page.
 */
export function nearestElements(
  { starts, skipHolding, stopAtHolding }: NearestSearch,
  index: PageIndex,
  wanted: (box: Element) => readonly Element[],
): readonly Element[] {
  const [start, ...others] = starts.filter((each) => skipHolding === undefined || !index.holds(each, skipHolding))
  if (start === undefined || others.length > 0) return []
  const end = stopAtHolding === undefined ? LANDMARKS : `${LANDMARKS}, ${stopAtHolding}`
  for (let box = parentThroughShadow(start); box !== null && !index.holds(box, end); box = parentThroughShadow(box)) {
    const found = wanted(box)
    if (found.length > 0) return found
  }
  return []
}
