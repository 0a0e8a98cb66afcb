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

const FIELD_SELECTOR =
  'input[type=text], input[type=email], input[type=tel], input[type=number], input[type=password], input:not([type])'
/**
 * A username that the page itself has put in, as an attribute: every username has the form of an e-mail address. The attribute
 * never holds what a person types.
 */
const PUT_IN_BY_PAGE =
  ":is(#username, [name=username], [type=email], [autocomplete~=username]):not([type=password])[value*='@']"
/** What is asked of a control besides what its target's ladder asks. */
export const ASKED_OF_CONTROLS: readonly string[] = [FIELD_SELECTOR, PUT_IN_BY_PAGE]
/** A form, or the box that stands for one on Salesforce's login page. */
const FORM_SELECTOR = 'form, div#content'

/** A control may belong to a form that it does not stand in (HTML's attribute `form`). */
const ownForm = (control: Element): Element | null =>
  (control as HTMLInputElement).form ?? closestThroughShadow(control, 'form')

/** The form that an element belongs to, or the box that stands for one; null where it has none. */
export const formOf = (element: Element): Element | null =>
  ownForm(element) ?? closestThroughShadow(element, FORM_SELECTOR)

/**
 * The next control of a form: from the focused one on, or without a focus from the first, the first that is a button or is not
 * filled yet. `targets` are its controls in their order of focus. Controls in another form than the first that stands in one
 * do not count; a control in no form does. Null where an unknown field that is not filled may be next: one that stands before
 * it, or, while a control is missing, one that stands in no form. What it asks for is unknown.
 */
export function nextFormControl<T extends Target>(
  targets: readonly T[],
  scope: SearchScope,
  isFilled: IsFilled,
): FormControl<T> | null {
  const { index, isVisible } = scope
  const isDone = (field: Element): boolean => isFilled(field) || field.matches(PUT_IN_BY_PAGE)
  const canFill = (field: Element): boolean => isVisible(field) && !field.matches(':disabled, [readonly]')
  const found = targets.flatMap((target): FormControl<T>[] => {
    const match = locate(target, { ...scope, isVisible: canFill })
    return match === null ? [] : [{ target, match }]
  })
  const forms = found.map(({ match }) => ownForm(match.element))
  const form = forms.find((each) => each !== null) ?? null
  const controls = found.filter((_, at) => forms[at] === null || forms[at] === form)
  const focused = controls.findIndex(({ match }) => match.element.matches(':focus'))
  const ahead = controls.slice(Math.max(focused, 0))
  const next = ahead.find(({ match }) => !match.element.matches(FIELD_SELECTOR) || !isDone(match.element))
  if (next === undefined) return null
  const known = new Set(controls.map(({ match }) => match.element))
  const isUnknownAndEmpty = (field: Element): boolean => !known.has(field) && canFill(field) && !isDone(field)
  const strays = controls.length < targets.length ? fieldsInNoForm(next.match.element, index) : []
  return [...fieldsOfFormBefore(next.match.element, index), ...strays].some(isUnknownAndEmpty) ? null : next
}

const fieldsInNoForm = ({ ownerDocument }: Element, index: PageIndex): readonly Element[] =>
  index.inside(ownerDocument.body, FIELD_SELECTOR).filter((field) => ownForm(field) === null)

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
