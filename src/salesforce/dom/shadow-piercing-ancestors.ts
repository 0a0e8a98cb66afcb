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
