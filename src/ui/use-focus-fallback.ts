// Moves the keyboard focus when the element that had it disappears. Without this, the browser would put it back to
// the start of the page.
import { useEffect } from 'preact/hooks'

/** What takes the focus when it is lost. One variable for the whole page, because a page has one focus. */
let fallbackSelector: string | null = null

const setFocusFallback = (selector: string): void => {
  fallbackSelector = selector
}

/**
 * Returns a function that takes a selector. After each rendering of the component, if nothing has the focus any more,
 * the first element that matches the last such selector gets it.
 */
export function useFocusFallback(): (selector: string) => void {
  useEffect(() => {
    if (fallbackSelector === null || document.activeElement !== document.body) return
    document.querySelector<HTMLElement>(fallbackSelector)?.focus()
  })
  return setFocusFallback
}
