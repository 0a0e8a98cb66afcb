// Makes elements for the card, and brings what stands there up to date: what stays keeps its focus and the pointer over it.
// A library that does so would be a fifth of the content script; the card is all that it would draw there.

export type Attributes = Readonly<Record<string, string | boolean>>

/** An element with its children; those that are null are left out, and attributes that are false. */
export function h(tag: string, attributes: Attributes, ...children: readonly (Node | string | null)[]): HTMLElement {
  const element = document.createElement(tag)
  for (const [name, value] of Object.entries(attributes)) {
    if (value !== false) element.setAttribute(name, `${value}`)
  }
  element.append(...children.filter((child) => child !== null))
  return element
}

export function button(action: string, label: Node | string, onClick: () => void, more: Attributes = {}): HTMLElement {
  const element = h('button', { type: 'button', 'data-action': action, ...more }, label)
  element.onclick = onClick
  return element
}

/** Makes the children of an element what those of another are; the ones they have in common stay. */
export function bringUpToDate(element: HTMLElement, fresh: HTMLElement): void {
  let next = element.firstChild
  for (const child of [...fresh.childNodes]) {
    const known = alikeFrom(next, child)
    if (known === null) {
      element.insertBefore(child, next)
      continue
    }
    while (next !== known) next = removed(next)
    next = known.nextSibling
    if (known instanceof HTMLElement && child instanceof HTMLElement) {
      copyAttributes(known, child)
      bringUpToDate(known, child)
    } else if (known.nodeValue !== child.nodeValue) known.nodeValue = child.nodeValue
  }
  while (next !== null) next = removed(next)
}

/** The node, or the first one after it, that is the same part of the card as the other. */
function alikeFrom(first: ChildNode | null, other: ChildNode): ChildNode | null {
  let node = first
  while (node !== null && partOf(node) !== partOf(other)) node = node.nextSibling
  return node
}

const partOf = (node: ChildNode): string =>
  node instanceof HTMLElement ? `${node.localName} ${node.getAttribute('data-action') ?? node.className}` : ''

function removed(node: ChildNode | null): ChildNode | null {
  const next = node?.nextSibling ?? null
  node?.remove()
  return next
}

function copyAttributes(known: HTMLElement, fresh: HTMLElement): void {
  known.onclick = fresh.onclick
  for (const name of known.getAttributeNames()) if (!fresh.hasAttribute(name)) known.removeAttribute(name)
  for (const name of fresh.getAttributeNames()) known.setAttribute(name, fresh.getAttribute(name) ?? '')
}
