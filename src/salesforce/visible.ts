// Whether a person could see an element if they scrolled to it. Covered elements are the content script's business.

/** Tells whether an element is rendered; injectable, because a DOM without layout cannot measure. */
export type IsVisible = (element: Element) => boolean

/** Boxes smaller than this (CSS px) are tricks for screen readers, not things to click. */
const LEAST_SIZE = 4

export const isVisible: IsVisible = (element) => {
  if (!element.checkVisibility({ opacityProperty: true, visibilityProperty: true })) return false
  const { width, height } = element.getBoundingClientRect()
  return width >= LEAST_SIZE && height >= LEAST_SIZE
}
