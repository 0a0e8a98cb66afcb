// What a node is and stands in, looking out through open shadow roots, which selectors alone do not.

export const isElement = (node: Node): node is Element => node.nodeType === node.ELEMENT_NODE

export const isShadow = (node: Node): node is ShadowRoot =>
  'host' in node && node.nodeType === node.DOCUMENT_FRAGMENT_NODE

/** The element in whose shadow root a node stands. */
function hostOf(node: Node): Element | null {
  const root = node.getRootNode()
  return isShadow(root) ? root.host : null
}

export const parentAcross = (element: Element): Element | null => element.parentElement ?? hostOf(element)

/** The nearest ancestor that matches; the element itself counts. */
export function closestAcross(element: Element, selector: string): Element | null {
  for (let at: Element | null = element; at !== null; at = hostOf(at)) {
    const found = at.closest(selector)
    if (found !== null) return found
  }
  return null
}

/** Whether a node stands in another, or is it. */
export function isWithin(inner: Node, outer: Node): boolean {
  for (let at: Node | null = inner; at !== null; at = hostOf(at)) if (outer.contains(at)) return true
  return false
}
