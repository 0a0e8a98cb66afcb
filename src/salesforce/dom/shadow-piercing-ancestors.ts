// What a node is, and what it stands in: ancestors, also those outside of its shadow root, which selectors alone do not reach.

export const isElement = (node: Node): node is Element => node.nodeType === node.ELEMENT_NODE

export const isShadowRoot = (node: Node): node is ShadowRoot =>
  'host' in node && node.nodeType === node.DOCUMENT_FRAGMENT_NODE

/** The element in whose shadow root a node stands. */
function shadowHostOf(node: Node): Element | null {
  const root = node.getRootNode()
  return isShadowRoot(root) ? root.host : null
}

export const parentThroughShadow = (element: Element): Element | null => element.parentElement ?? shadowHostOf(element)

/** The nearest ancestor that matches; the element itself counts. */
export function closestThroughShadow(element: Element, selector: string): Element | null {
  for (let at: Element | null = element; at !== null; at = shadowHostOf(at)) {
    const found = at.closest(selector)
    if (found !== null) return found
  }
  return null
}

/** Whether a node is another or stands in it, through shadow roots. */
export function isWithin(inner: Node, outer: Node): boolean {
  for (let at: Node | null = inner; at !== null; at = shadowHostOf(at)) if (outer.contains(at)) return true
  return false
}

/** An element and the hosts of the shadow roots around it, the outermost first. */
function withHosts(element: Element): Element[] {
  const host = shadowHostOf(element)
  return host === null ? [element] : [...withHosts(host), element]
}

/** Orders elements as they stand on the page, through shadow roots. A host comes before what is in its root. */
export function orderOnPage(one: Element, other: Element): number {
  const others = withHosts(other)
  for (const [depth, at] of withHosts(one).entries()) {
    const against = others[depth]
    if (against === undefined) return 1
    if (at !== against) return at.compareDocumentPosition(against) & at.DOCUMENT_POSITION_FOLLOWING ? -1 : 1
  }
  return one === other ? 0 : -1
}
