// Whether a person could see an element if they scrolled to it. Whether something covers it is not asked here.
import { parentThroughShadow } from './shadow-piercing-ancestors'

/** Tests hand in another one, because a DOM without layout cannot measure. */
export type IsVisible = (element: Element) => boolean

/** Smaller elements (CSS px) are there for screen readers, not to be clicked. */
const MIN_SIZE = 4

export const isVisible: IsVisible = (element) => {
  if (!element.checkVisibility({ opacityProperty: true, visibilityProperty: true })) return false
  const { width, height, right, bottom } = element.getBoundingClientRect()
  if (width < MIN_SIZE || height < MIN_SIZE) return false
  return (right > 0 && bottom > 0) || canScrollTo(element, right, bottom)
}

/**
 * Whether an element above the window or left of it can be scrolled to; `right` and `bottom` are its edges (CSS px). Pages hide
 * things there. Pages that read from right to left, though, do extend to the left.
 */
function canScrollTo(element: Element, right: number, bottom: number): boolean {
  let x = right
  let y = bottom
  for (let at: Element | null = element; at !== null; at = parentThroughShadow(at)) {
    if (at.scrollLeft < 0 || (x <= 0 && getComputedStyle(at).direction === 'rtl')) x = Number.POSITIVE_INFINITY
    x += at.scrollLeft
    y += at.scrollTop
  }
  return x > 0 && y > 0
}
