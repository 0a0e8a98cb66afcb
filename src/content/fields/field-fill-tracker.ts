// Remembers in which fields the person has typed. It knows that only from the events: what they typed is never read.
import type { IsFilled } from '../../salesforce/next-unfilled-form-control'
import { GREY_WORDS } from '../../salesforce/targets/classic-settings'

/** After this time (ms) without typing, a field counts as filled although the person has not left it. */
const TYPING_PAUSE_MS = 700

/**
 * Returns a question about a field: has the person typed in it and then left it or paused, or has the browser filled it
 * in? `requestLook` is called when a field becomes filled.
 */
export function trackFilledFields(requestLook: () => void, signal: AbortSignal): IsFilled {
  const typedIn = new WeakSet<Element>()
  const filled = new WeakSet<Element>()
  let pauseTimer: ReturnType<typeof setTimeout> | undefined

  const endTyping = (field: Element): void => {
    if (!typedIn.has(field) || filled.has(field)) return
    filled.add(field)
    requestLook()
  }
  const onInput = (event: Event): void => {
    const field = fieldOf(event)
    if (!event.isTrusted || field === null) return
    typedIn.add(field)
    clearTimeout(pauseTimer)
    pauseTimer = setTimeout(() => endTyping(field), TYPING_PAUSE_MS)
  }
  const onFocusOut = (event: Event): void => {
    const field = fieldOf(event)
    if (field !== null) endTyping(field)
  }
  document.addEventListener('input', onInput, { capture: true, signal })
  document.addEventListener('focusout', onFocusOut, { capture: true, signal })
  signal.addEventListener('abort', () => clearTimeout(pauseTimer))

  // A field that shows its placeholder has been emptied again. That says nothing of what stood in it.
  return (field) => (filled.has(field) && !field.matches(':placeholder-shown')) || field.matches(':autofill')
}

/** The innermost element of the event, also in open shadow roots. */
function fieldOf(event: Event): Element | null {
  const [field] = event.composedPath()
  return field instanceof Element ? field : null
}

/** Whether neither a placeholder nor the grey words in its place show in a field: then something stands in it, whatever that is. */
export const hasTextInsteadOfPlaceholder = (field: Element): boolean =>
  !field.matches(`:placeholder-shown, ${GREY_WORDS}`)
