// Which field or button of a small form is next. It follows from focus, from visibility, and from which fields are filled.

import type { PageIndex } from './dom/page-index'
import { closestThroughShadow } from './dom/shadow-piercing-ancestors'
import { locate, type Match, type SearchScope, type Target } from './targets/ladder'

/** Tells whether the person has typed into a field, or the browser has filled it. What stands in it is not read. */
export type IsFilled = (field: Element) => boolean

interface FormControl<T extends Target> {
  readonly target: T
  readonly match: Match
}

const FIELD_SELECTOR = 'input[type=text], input[type=email], input[type=tel], input[type=password], input:not([type])'
/** A form, or the box that stands for one on Salesforce's login page. */
const FORM_SELECTOR = 'form, div#content'

/** The form that an element belongs to; null where it stands in none. */
export const formOf = (element: Element): Element | null => closestThroughShadow(element, FORM_SELECTOR)

/**
 * The next control of a form: from the focused one on, or without a focus from the first, the first that is a button or is not
 * filled yet. `targets` are its controls in their order of focus. Controls in another form than the first that is found do not
 * count. Null where an unknown field that is not filled stands before it: that field is next, and what it asks for is unknown.
 */
export function nextFormControl<T extends Target>(
  targets: readonly T[],
  scope: SearchScope,
  isFilled: IsFilled,
): FormControl<T> | null {
  const { index, isVisible } = scope
  const canFill = (field: Element): boolean => isVisible(field) && !field.matches(':disabled, [readonly]')
  const found = targets.flatMap((target): FormControl<T>[] => {
    const match = locate(target, { ...scope, isVisible: canFill })
    return match === null ? [] : [{ target, match }]
  })
  const controls = found.filter(
    ({ match }) => formOf(match.element) === formOf(found[0]?.match.element ?? match.element),
  )
  const focused = controls.findIndex(({ match }) => match.element.matches(':focus'))
  const ahead = controls.slice(Math.max(focused, 0))
  const next = ahead.find(({ match }) => !match.element.matches(FIELD_SELECTOR) || !isFilled(match.element))
  if (next === undefined) return null
  const known = new Set(controls.map(({ match }) => match.element))
  const isUnknownAndEmpty = (field: Element): boolean => !known.has(field) && canFill(field) && !isFilled(field)
  return fieldsOfFormBefore(next.match.element, index).some(isUnknownAndEmpty) ? null : next
}

function fieldsOfFormBefore(element: Element, index: PageIndex): readonly Element[] {
  const form = formOf(element)
  return index
    .inside(form ?? element.ownerDocument.body, FIELD_SELECTOR)
    .filter((field) => formOf(field) === form && isBefore(field, element))
}

/** Of two elements in different shadow roots, neither counts as before the other. */
function isBefore(one: Element, other: Element): boolean {
  const position = one.compareDocumentPosition(other)
  return (position & one.DOCUMENT_POSITION_DISCONNECTED) === 0 && (position & one.DOCUMENT_POSITION_FOLLOWING) !== 0
}
