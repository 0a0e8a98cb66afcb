// Creates elements for the card, and patches the elements that are shown: those that stay keep the focus and the pointer on them.
// A library for this would be a fifth of the content script, for the card alone.

export type Attributes = Readonly<Record<string, string | boolean>>
type Children = readonly (Node | string | null)[]

/** Creates an element. Children that are null and attributes that are false are left out. */
export const h = (tag: string, attributes: Attributes, ...children: Children): HTMLElement =>
  filled(document.createElement(tag), attributes, children)

/** A drawing of lines in a square of 20 px. It says nothing to a screen reader: words stand beside it. */
export function icon(path: string, attributes: Attributes = {}): SVGElement {
  const [square, line] = ['svg', 'path'].map((tag) => document.createElementNS('http://www.w3.org/2000/svg', tag))
  return filled(square as SVGElement, { viewBox: '0 0 20 20', 'aria-hidden': 'true', ...attributes }, [
    filled(line as SVGElement, { d: path }, []),
  ])
}

function filled<E extends Element>(element: E, attributes: Attributes, children: Children): E {
  for (const [name, value] of Object.entries(attributes)) {
    if (value !== false) element.setAttribute(name, `${value}`)
  }
  element.append(...children.filter((child) => child !== null))
  return element
}

export function button(
  action: string,
  onClick: (button: HTMLElement) => void,
  more: Attributes,
  ...children: Children
): HTMLElement {
  const element = h('button', { type: 'button', 'data-action': action, ...more }, ...children)
  element.onclick = ({ currentTarget }) => onClick(currentTarget as HTMLElement)
  return element
}

/**
 * Makes the children of `shown` equal to those of `wanted`, at all levels. Shown nodes with the same key stay, in the order in
 * which they come; the others are removed. New nodes are moved over from `wanted`, which must not be used afterwards.
 */
export function patchChildren(shown: Element, wanted: Element): void {
  /** The first shown child that is not patched yet. */
  let next = shown.firstChild
  for (const child of [...wanted.childNodes]) {
    const match = nextWithSameKey(next, child)
    if (match === null) {
      shown.insertBefore(child, next)
      continue
    }
    while (next !== match) next = removeAndGetNext(next)
    next = match.nextSibling
    patchNode(match, child)
  }
  while (next !== null) next = removeAndGetNext(next)
}

function patchNode(shown: ChildNode, wanted: ChildNode): void {
  if (shown instanceof Element && wanted instanceof Element) {
    copyAttributes(shown as HTMLElement, wanted as HTMLElement)
    patchChildren(shown, wanted)
  } else if (shown.nodeValue !== wanted.nodeValue) {
    shown.nodeValue = wanted.nodeValue
  }
}

/** The first node from `start` on that has the same key as `other`. */
function nextWithSameKey(start: ChildNode | null, other: ChildNode): ChildNode | null {
  let node = start
  while (node !== null && patchKey(node) !== patchKey(other)) node = node.nextSibling
  return node
}

/** Nodes with the same key are the same part of the card: the tag with the action, or else the class. All texts are alike. */
const patchKey = (node: ChildNode): string =>
  node instanceof Element ? `${node.localName} ${node.getAttribute('data-action') ?? node.getAttribute('class')}` : ''

function removeAndGetNext(node: ChildNode | null): ChildNode | null {
  const next = node?.nextSibling ?? null
  node?.remove()
  return next
}

function copyAttributes(shown: HTMLElement, wanted: HTMLElement): void {
  shown.onclick = wanted.onclick
  for (const name of shown.getAttributeNames()) if (!wanted.hasAttribute(name)) shown.removeAttribute(name)
  for (const name of wanted.getAttributeNames()) shown.setAttribute(name, wanted.getAttribute(name) ?? '')
}
