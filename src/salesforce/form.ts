// Which part of a small form is next, by order of focus and visibility.
import { locate, type Match, type Target } from './ladder'
import type { SearchRoot } from './roots'
import type { IsVisible } from './visible'

/** Tells whether the person has typed into a field of this document, or the browser has filled it. */
export type IsFilled = (field: Element) => boolean

/**
 * The next field or button of a form given in its order of focus: the focused one, or from there the first that is not
 * filled yet. Without a focus in the form, it starts with its first visible part.
 */
export function nextInForm<T extends Target>(
  form: readonly T[],
  roots: readonly SearchRoot[],
  isVisible: IsVisible,
  isFilled: IsFilled,
): { target: T; match: Match } | null {
  const parts = form.flatMap((target) => {
    const match = locate(target, roots, isVisible)
    return match === null ? [] : [{ target, match }]
  })
  const focused = parts.findIndex(({ match }) => match.element.matches(':focus'))
  const ahead = parts.slice(Math.max(focused, 0))
  return ahead.find(({ match }) => !isFilled(match.element)) ?? ahead.at(-1) ?? null
}
