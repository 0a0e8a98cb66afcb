// The one mark we leave in a page: a <token-guide> element under <html>, with a closed shadow root in the top layer.

const NAME = 'token-guide'

export interface Host {
  readonly element: Element
  readonly root: ShadowRoot
  /** Covers the viewport, lets clicks through, and lies above the page. */
  readonly layer: HTMLElement
}

/** Puts the host into the page. `css` is the style sheet of its shadow root. */
export function createHost(css: string): Host {
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
  layer.showPopover()
  return { element, root, layer }
}

function addSheet(root: ShadowRoot, css: string): void {
  const sheet = new CSSStyleSheet()
  sheet.replaceSync(css)
  root.adoptedStyleSheets = [sheet]
}
