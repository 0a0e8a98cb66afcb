// Which part of a small form is next, by order of focus and visibility.

import type { PageIndex } from './dom/page-index'
import { closestAcross } from './dom/shadow-piercing-ancestors'
import { type Ground, locate, type Match, type Target } from './targets/ladder'

/** Tells whether the person has typed into a field of this document, or the browser has filled it. */
export type IsFilled = (field: Element) => boolean

interface Part<T extends Target> {
  readonly target: T
  readonly match: Match
}

const FIELD = 'input[type=text], input[type=email], input[type=tel], input[type=password], input:not([type])'
/** What a field stands in: other forms of the page are another matter. */
const FORM = 'form, div#content'

/** The form that an element belongs to; null where it stands in none. */
export const formAround = (element: Element): Element | null => closestAcross(element, FORM)

/**
 * The next field or button of a form given in its order of focus: the focused one, or from there the first that is not
 * filled yet. Without a focus in the form, it starts with its first visible part; parts that stand in another form than that
 * one are none of it. Null where a field stands before it that is not known: then that one is next, and nobody can say what
 * it is.
 */
export function nextInForm<T extends Target>(form: readonly T[], ground: Ground, isFilled: IsFilled): Part<T> | null {
  const { index, isVisible } = ground
  const canFill = (field: Element): boolean => isVisible(field) && !field.matches(':disabled, [readonly]')
  const found = form.flatMap((target): Part<T>[] => {
    const match = locate(target, { ...ground, isVisible: canFill })
    return match === null ? [] : [{ target, match }]
  })
  const parts = found.filter(
    ({ match }) => formAround(match.element) === formAround(found[0]?.match.element ?? match.element),
  )
  const focused = parts.findIndex(({ match }) => match.element.matches(':focus'))
  const ahead = parts.slice(Math.max(focused, 0))
  const next = ahead.find(({ match }) => !match.element.matches(FIELD) || !isFilled(match.element))
  if (next === undefined) return null
  const known = new Set(parts.map(({ match }) => match.element))
  const isPassedOver = (field: Element): boolean => !known.has(field) && canFill(field) && !isFilled(field)
  return fieldsBefore(next.match.element, index).some(isPassedOver) ? null : next
}

function fieldsBefore(element: Element, index: PageIndex): readonly Element[] {
  const own = formAround(element)
  return index
    .inside(own ?? element.ownerDocument.body, FIELD)
    .filter((field) => formAround(field) === own && isBefore(field, element))
}

/** Of elements in different shadow roots, neither counts as before the other. */
function isBefore(one: Element, other: Element): boolean {
  const position = one.compareDocumentPosition(other)
  return (position & one.DOCUMENT_POSITION_DISCONNECTED) === 0 && (position & one.DOCUMENT_POSITION_FOLLOWING) !== 0
}
