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

export const parentNodeThroughShadow = (node: Node): Node | null => (isShadowRoot(node) ? node.host : node.parentNode)

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
function withHosts(element: Element): readonly Element[] {
  const host = shadowHostOf(element)
  return host === null ? [element] : [...withHosts(host), element]
}

/** Whether an element stands before another on the page, through shadow roots. A host does not stand before what is in its root. */
function standsBefore(one: Element, other: Element): boolean {
  const [ones, others] = [withHosts(one), withHosts(other)]
  const depth = ones.findIndex((each, at) => each !== others[at])
  const [at, against] = [ones[depth], others[depth]]
  return (
    at !== undefined &&
    against !== undefined &&
    (at.compareDocumentPosition(against) & at.DOCUMENT_POSITION_FOLLOWING) !== 0
  )
}

/** The first one on the page. */
export function firstOnPage(elements: readonly Element[]): Element | undefined {
  let [first] = elements
  for (const each of elements) if (first !== undefined && standsBefore(each, first)) first = each
  return first
}
