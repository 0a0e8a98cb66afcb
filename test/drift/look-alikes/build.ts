// Making and placing look-alikes. None of them carries a truth.
import { ancestorsOf, cloned, nameOf, placesOf, subtreeOf, truthOf } from '../dom'
import { nextTruths, type Scene } from '../scene'

/** Adds something to the page and tells where; null where it has no business. */
export type LookAlike = (scene: Scene) => string | null

type Attributes = Readonly<Record<string, string>>

export function make(document: Document, tag: string, attributes: Attributes = {}, ...content: (Node | string)[]) {
  const element = document.createElement(tag)
  for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, value)
  element.append(...content)
  return element
}

/** Where a page has what people read, in Lightning, Classic and the login page. */
const CONTENT = '#brandBand, #bodyCell, .setupBody, .homeMain, .homeHomePage, article, #main, main, .alohaContent'

export function intoContent(scene: Scene, element: Element): string {
  const boxes = placesOf(scene.document).filter((place) => place.matches(CONTENT))
  const box = scene.random.pick(boxes) ?? scene.document.body
  if (scene.random.chance(0.5)) box.prepend(element)
  else box.append(element)
  return `in ${nameOf(box)}`
}

/** Beside the target or one of its ancestors, but outside the boxes of `apart`. */
export function beside(scene: Scene, element: Element, apart: string): string | null {
  const above = nextTruths(scene).flatMap((truth) => [truth, ...ancestorsOf(truth)])
  const free = above.filter((each) => ![each, ...ancestorsOf(each)].some((box) => isInside(box, apart)))
  const place = scene.random.pick(free.slice(0, 6))
  if (place === undefined) return null
  if (scene.random.chance(0.5)) place.before(element)
  else place.after(element)
  return `beside ${nameOf(place)}`
}

const isInside = (box: Element, apart: string): boolean =>
  box.matches('tr, td, tbody, table') || (box.parentElement?.closest(apart) ?? null) !== null

/** A copy, roots and all, without any truth in it. */
export function copyOf(element: Element): Element {
  const copy = cloned(element)
  for (const each of subtreeOf(copy)) if (truthOf(each) !== null) each.removeAttribute('data-truth')
  return copy
}
