// Moves the keyboard focus when the element that had it disappears. Without this, the browser would put it back to
// the start of the page.
import { useEffect } from 'preact/hooks'

/** What takes the focus when it is lost. One variable for the whole page, because a page has one focus. */
let fallbackSelector: string | null = null

const setFocusFallback = (selector: string): void => {
  fallbackSelector = selector
}

/** The same for what is only likely to go, unless something else was said to take the focus. */
export const offerFocusFallback = (selector: string): void => {
  fallbackSelector ??= selector
}

/**
 * Returns a function that takes a selector. After each rendering of the component, if nothing has the focus any more,
 * the first element that matches the last such selector gets it, once.
 */
export function useFocusFallback(): (selector: string) => void {
  useEffect(() => {
    if (fallbackSelector === null || document.activeElement !== document.body) return
    const element = document.querySelector<HTMLElement>(fallbackSelector)
    if (element === null) return // it may come with the next rendering
    element.focus()
    fallbackSelector = null
  })
  return setFocusFallback
}
