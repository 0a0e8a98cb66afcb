// Remembers in which fields the person has typed, from the event alone: what they typed is never looked at.
import type { IsFilled } from '../../salesforce/next-form-control'

/** Quiet for this long (ms) after typing, a field is taken as filled while the person is still in it. */
const QUIET_MS = 700

/** Tells of a field whether the person typed in it and left it or paused, or the browser filled it by itself. */
export function watchFilled(look: () => void, signal: AbortSignal): IsFilled {
  const typed = new WeakSet<Element>()
  const filled = new WeakSet<Element>()
  let timer: ReturnType<typeof setTimeout> | undefined
  const settle = (field: Element): void => {
    if (!typed.has(field) || filled.has(field)) return
    filled.add(field)
    look()
  }
  document.addEventListener(
    'input',
    (event) => {
      const [field] = event.composedPath()
      if (!event.isTrusted || !(field instanceof Element)) return
      typed.add(field)
      clearTimeout(timer)
      timer = setTimeout(() => settle(field), QUIET_MS)
    },
    { capture: true, signal },
  )
  const left = (event: Event): void => {
    const [field] = event.composedPath()
    if (field instanceof Element) settle(field)
  }
  document.addEventListener('focusout', left, { capture: true, signal })
  signal.addEventListener('abort', () => clearTimeout(timer))
  // A field that shows its placeholder has been emptied again; that tells nothing of what stood in it.
  return (field) => (filled.has(field) && !field.matches(':placeholder-shown')) || field.matches(':autofill')
}

/** Whether a field that has a placeholder does not show it: something stands in it, whatever that is. */
export const holdsText = (field: Element): boolean => field.matches('[placeholder]:not(:placeholder-shown)')
