// Whether something of the page lies over an element: a modal, a menu, a sticky header.
import { isWithin } from '../../salesforce/dom/shadow-piercing-ancestors'

/** Points of a box that are tried, as parts of its width and height. */
const POINTS = [
  [0.5, 0.5],
  [0.1, 0.5],
  [0.9, 0.5],
  [0.5, 0.2],
  [0.5, 0.8],
] as const

/** Whether the element is hit at none of the tried points. `ours` is the host of our own marks. */
export function isCovered(element: Element, ours: Element): boolean {
  const { left, top, width, height } = element.getBoundingClientRect()
  return POINTS.every(([x, y]) => {
    const hit = deepestAt(left + width * x, top + height * y)
    return hit !== null && hit !== ours && !isKin(element, hit)
  })
}

/** Where our card is tried, across and down. */
const ACROSS = [0.06, 0.5, 0.94]
const DOWN = [0.06, 0.35, 0.65, 0.94]

/** Whether anything of the page is hit in place of our own card, at any of the tried points; or the card is not drawn at all. */
export function isTouched(card: Element, ours: Element): boolean {
  const { left, top, width, height } = card.getBoundingClientRect()
  if (width === 0 || height === 0) return true
  return ACROSS.some((x) =>
    DOWN.some((y) => {
      const hit = document.elementFromPoint(left + width * x, top + height * y)
      return hit !== null && hit !== ours
    }),
  )
}

/** The topmost element at a point, looking into open shadow roots. */
function deepestAt(x: number, y: number): Element | null {
  let at = document.elementFromPoint(x, y)
  for (let inner = at; inner !== null && at?.shadowRoot; ) {
    inner = at.shadowRoot.elementFromPoint(x, y)
    if (inner === null || inner === at) break
    at = inner
  }
  return at
}

/** One contains the other, or a label belongs to it: clicking the one is clicking the other. */
const isKin = (element: Element, hit: Element): boolean => element.contains(hit) || isWithin(element, hit)
