// What stands in or around a box, looking through open shadow roots, which selectors alone do not.
import { closestAcross, queryAll, type SearchRoot } from './roots'

/** What divides a page into parts that have nothing to do with one another. */
const LANDMARKS = 'header, [role=banner], main, [role=main], h1, iframe, #phHeader, #tabBar, td.oRight, #bodyCell'

/** Whether an element or one of its ancestors matches. */
export const hasAround = (element: Element, selector: string): boolean => closestAcross(element, selector) !== null

/** Whether a box holds something that matches, in whatever shadow root. */
export const holds = (box: Element, selector: string, roots: readonly SearchRoot[]): boolean =>
  queryAll(roots, selector).some((element) => isIn(element, box))

function isIn(element: Element, box: Element): boolean {
  for (let at: Element | null = element; at !== null; at = parentOf(at)) if (at === box) return true
  return false
}

function parentOf(element: Element): Element | null {
  if (element.parentElement !== null) return element.parentElement
  const root = element.getRootNode()
  return 'host' in root ? (root as ShadowRoot).host : null
}

/**
 * Of some elements, those in the smallest box around the page's one `mark` that holds any of them. The way out from the
 * mark ends at a box with a landmark in it, so that nothing is taken from another part of the page. Marks that hold
 * something `foreign` do not count.
 */
export function nearestTo(
  mark: string,
  elements: readonly Element[],
  roots: readonly SearchRoot[],
  foreign?: string,
): Element[] {
  const marks = queryAll(roots, mark).filter((each) => foreign === undefined || !holds(each, foreign, roots))
  const [only, ...others] = marks
  if (only === undefined || others.length > 0 || elements.length === 0) return []
  for (let box = parentOf(only); box !== null && !holds(box, LANDMARKS, roots); box = parentOf(box)) {
    const around = box
    const near = elements.filter((element) => isIn(element, around))
    if (near.length > 0) return near
  }
  return []
}
