// The overlay element: the only element that we put into a page. It is a <token-guide> under <html> with a closed shadow root,
// and holds the layer in which ring and card are drawn.

const TAG_NAME = 'token-guide'

export interface OverlayElement {
  readonly element: Element
  /**
   * A popover that covers the viewport, in the browser's top layer: above everything of the page. Clicks go through it. Its px
   * are CSS px of the viewport.
   */
  readonly layer: HTMLElement
}

/** Whether the overlay element is still where it was inserted, without attributes, and its layer shown. */
export const isIntact = ({ element, layer }: OverlayElement): boolean =>
  element.parentNode === document.documentElement && !element.hasAttributes() && layer.matches(':popover-open')

/** Moves the layer above what has come to the top layer since. A popover that is shown again becomes the topmost. */
export function moveToTop({ layer }: OverlayElement): void {
  layer.hidePopover()
  layer.showPopover()
}

/** Zooms the layer so that a CSS zoom of the page does not change its size. */
export function undoPageZoom({ layer }: OverlayElement): void {
  const zoom = document.documentElement.currentCSSZoom
  layer.style.zoom = zoom === 1 ? '' : String(1 / zoom)
}

/** Inserts the overlay element. Null when the page removes it at once. `css`: the style sheet of its shadow root. */
export function insertOverlayElement(css: string): OverlayElement | null {
  removeOldOverlayElements()
  // Created in an inert document: the page may have defined a custom element of this name, and its code would run.
  const element = document.implementation.createHTMLDocument('').createElement(TAG_NAME)
  const root = element.attachShadow({ mode: 'closed' })
  document.adoptNode(element)
  document.documentElement.append(element)
  adoptStyles(root, css) // after the move: adopted style sheets are lost when the document changes
  const layer = document.createElement('div')
  layer.className = 'layer'
  layer.popover = 'manual'
  root.append(layer)
  if (!layer.isConnected) return null
  layer.showPopover()
  const overlayElement = { element, layer }
  undoPageZoom(overlayElement)
  return overlayElement
}

/** A copy of the script from before an update of the extension may have left its overlay element. */
function removeOldOverlayElements(): void {
  for (const element of document.querySelectorAll(`html > ${TAG_NAME}`)) element.remove()
}

function adoptStyles(root: ShadowRoot, css: string): void {
  const sheet = new CSSStyleSheet()
  sheet.replaceSync(css)
  root.adoptedStyleSheets = [sheet]
}
