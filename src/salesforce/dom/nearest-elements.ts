// What stands around a mark, looking through open shadow roots, which selectors alone do not.

import type { PageIndex } from './page-index'
import { closestAcross, parentAcross } from './shadow-piercing-ancestors'

/** What divides a page into parts that have nothing to do with one another. */
const LANDMARKS = [
  'body, header, [role=banner], main, [role=main], article, [role=article], h1, iframe',
  '.oneHeader, #phHeader, #tabBar, #userNav, .oLeft, .oRight, #bodyCell',
].join(', ')

/** Whether an element or one of its ancestors matches. */
export const hasAround = (element: Element, selector: string): boolean => closestAcross(element, selector) !== null

export interface Near {
  /** What to start from: there must be exactly one. */
  readonly marks: readonly Element[]
  /** Marks that hold one of these do not count. */
  readonly foreign?: string | undefined
  /** The way out also ends at a box that holds one of these. */
  readonly before?: string | undefined
}

/**
 * The wanted elements in the smallest box around the one mark that holds any of them. The way out from the mark
 * ends at a box with a landmark in it, so that nothing is taken from another part of the page.
 */
export function nearestTo(
  { marks, foreign, before }: Near,
  index: PageIndex,
  wanted: (box: Element) => readonly Element[],
): readonly Element[] {
  const [only, ...others] = marks.filter((mark) => foreign === undefined || !index.holds(mark, foreign))
  if (only === undefined || others.length > 0) return []
  const end = before === undefined ? LANDMARKS : `${LANDMARKS}, ${before}`
  for (let box = parentAcross(only); box !== null && !index.holds(box, end); box = parentAcross(box)) {
    const near = wanted(box)
    if (near.length > 0) return near
  }
  return []
}
