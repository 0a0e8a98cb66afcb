// Walking a document with all its shadow roots, and changing it in ways that several operators need.
import { parentThroughShadow } from '../../src/salesforce/dom/shadow-piercing-ancestors'

/** Every element under a root, those in shadow roots right behind their host. */
export function everyElement(root: Document | ShadowRoot | Element): Element[] {
  return [...root.querySelectorAll('*')].flatMap((element) => [element, ...insideOf(element)])
}

const insideOf = ({ shadowRoot }: Element): Element[] => (shadowRoot === null ? [] : everyElement(shadowRoot))

/** An element and all that it holds, in its shadow root, too. */
export const subtreeOf = (element: Element): Element[] => [element, ...insideOf(element), ...everyElement(element)]

/** Ancestors below the body, the nearest first, looking out through shadow roots. */
export function ancestorsOf(element: Element): Element[] {
  const ancestors: Element[] = []
  for (let at = parentThroughShadow(element); at !== null && isPlace(at); at = parentThroughShadow(at))
    ancestors.push(at)
  return ancestors
}

const isPlace = ({ localName }: Element): boolean => localName !== 'html' && localName !== 'body'

/** Elements in the body: where a mutation may take place. */
export const placesOf = ({ body }: Document): Element[] => everyElement(body)

export const holdsAcross = (box: Element, element: Element): boolean =>
  box === element || ancestorsOf(element).includes(box)

/** The snapshots hide with `hidden` what a person does not see; the host of a root hides what is in it. */
export function isShown(element: Element): boolean {
  if (element.getAttribute('type') === 'hidden') return false
  for (let at: Element | null = element; at !== null; at = parentThroughShadow(at))
    if (at.hasAttribute('hidden')) return false
  return true
}

export const truthOf = (element: Element): string | null => element.getAttribute('data-truth')

/** A new element that takes the place of another one, with its attributes and content. */
export function replaceTag(old: Element, tag: string): Element {
  const fresh = old.ownerDocument.createElement(tag)
  for (const { name, value } of old.attributes) fresh.setAttribute(name, value)
  fresh.append(...old.childNodes)
  old.replaceWith(fresh)
  return fresh
}

/** A copy with all that the element holds, its shadow roots, too: `cloneNode` leaves them out. */
export function cloned(element: Element): Element {
  const copy = element.cloneNode(false) as Element
  copy.append(...clonedContent(element))
  if (element.shadowRoot !== null) copy.attachShadow({ mode: 'open' }).append(...clonedContent(element.shadowRoot))
  return copy
}

const clonedContent = ({ childNodes }: Node): Node[] =>
  [...childNodes].map((node) => (node.nodeType === node.ELEMENT_NODE ? cloned(node as Element) : node.cloneNode()))

/** An element as a report names it: tag, id and first class. */
export function nameOf(element: Element): string {
  const id = element.id === '' ? '' : `#${element.id}`
  const [first] = element.classList
  return `${element.localName}${id}${first === undefined ? '' : `.${first}`}`
}
