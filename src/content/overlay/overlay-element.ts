// The one mark we leave in a page: a <token-guide> element under <html>, with a closed shadow root in the top layer.

const NAME = 'token-guide'

export interface Host {
  readonly element: Element
  readonly root: ShadowRoot
  /** Covers the viewport, lets clicks through, and lies above the page. Its px are those of the viewport. */
  readonly layer: HTMLElement
}

/** Whether the page has left the host as and where it was put, and shown. */
export const isStanding = ({ element, layer }: Host): boolean =>
  element.parentNode === document.documentElement && !element.hasAttributes() && layer.matches(':popover-open')

/** Above what has come to the top layer since. */
export function lift({ layer }: Host): void {
  layer.hidePopover()
  layer.showPopover()
}

/** Undoes the zoom of the page for us. */
export function level({ layer }: Host): void {
  const zoom = document.documentElement.currentCSSZoom
  layer.style.zoom = zoom === 1 ? '' : String(1 / zoom)
}

/** Puts the host into the page; null where the page does not leave it there. `css` is the style sheet of its shadow root. */
export function createHost(css: string): Host | null {
  for (const old of document.querySelectorAll(`html > ${NAME}`)) old.remove() // left by a copy from before an update
  // Made in an inert document: the page may have defined a custom element of this name.
  const element = document.implementation.createHTMLDocument('').createElement(NAME)
  const root = element.attachShadow({ mode: 'closed' })
  document.adoptNode(element)
  document.documentElement.append(element)
  addSheet(root, css) // after the move: adopted sheets are lost with the document
  const layer = document.createElement('div')
  layer.className = 'layer'
  layer.popover = 'manual'
  root.append(layer)
  if (!layer.isConnected) return null
  layer.showPopover()
  const host = { element, root, layer }
  level(host)
  return host
}

function addSheet(root: ShadowRoot, css: string): void {
  const sheet = new CSSStyleSheet()
  sheet.replaceSync(css)
  root.adoptedStyleSheets = [sheet]
}
