// Whether a person could see an element if they scrolled to it. Covered elements are the content script's business.
import { parentAcross } from './shadow-piercing-ancestors'

/** Tells whether an element is rendered; injectable, because a DOM without layout cannot measure. */
export type IsVisible = (element: Element) => boolean

/** Boxes smaller than this (CSS px) are tricks for screen readers, not things to click. */
const LEAST_SIZE = 4

export const isVisible: IsVisible = (element) => {
  if (!element.checkVisibility({ opacityProperty: true, visibilityProperty: true })) return false
  const { width, height, right, bottom } = element.getBoundingClientRect()
  if (width < LEAST_SIZE || height < LEAST_SIZE) return false
  return (right > 0 && bottom > 0) || isWithinReach(element, right, bottom)
}

/**
 * Whether what lies above the window or left of it can be scrolled to. Pages put things there that nobody is to see;
 * pages from right to left, though, begin at their right edge and go on to the left.
 */
function isWithinReach(element: Element, right: number, bottom: number): boolean {
  let x = right
  let y = bottom
  for (let at: Element | null = element; at !== null; at = parentAcross(at)) {
    if (at.scrollLeft < 0 || (x <= 0 && getComputedStyle(at).direction === 'rtl')) x = Number.POSITIVE_INFINITY
    x += at.scrollLeft
    y += at.scrollTop
  }
  return x > 0 && y > 0
}
