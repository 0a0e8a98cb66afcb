// A document as plain data, shadow roots and all, so that another DOM can be given exactly the same one.

export interface Drawn {
  readonly tag: string
  readonly space: string | null
  readonly attributes: readonly (readonly [name: string, value: string])[]
  readonly children: readonly (Drawn | string)[]
  /** The content of its open shadow root. */
  readonly root: readonly (Drawn | string)[] | null
}

export function drawn(element: Element): Drawn {
  return {
    tag: element.localName,
    space: element.namespaceURI,
    attributes: [...element.attributes].map(({ name, value }) => [name, value] as const),
    children: contentOf(element),
    root: element.shadowRoot === null ? null : contentOf(element.shadowRoot),
  }
}

const contentOf = (parent: ParentNode & Node): (Drawn | string)[] =>
  [...parent.childNodes].flatMap((node): (Drawn | string)[] => {
    if (node.nodeType === node.ELEMENT_NODE) return [drawn(node as Element)]
    return node.nodeType === node.TEXT_NODE ? [node.textContent ?? ''] : []
  })

/** Builds in a document what was drawn; nothing is parsed, so nothing is put right. */
export function raised({ tag, space, attributes, children, root }: Drawn, document: Document): Element {
  const element = document.createElementNS(space, tag)
  for (const [name, value] of attributes) element.setAttribute(name, value)
  element.append(...children.map((child) => raisedChild(child, document)))
  if (root !== null) element.attachShadow({ mode: 'open' }).append(...root.map((child) => raisedChild(child, document)))
  return element
}

const raisedChild = (child: Drawn | string, document: Document): Node | string =>
  typeof child === 'string' ? child : raised(child, document)
