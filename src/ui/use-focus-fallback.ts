// Moves the keyboard focus when the element that had it disappears. Without this, the browser would put it back to
// the start of the page.
import { useEffect } from 'preact/hooks'

/** What takes the focus when it is lost. One variable for the whole page, because a page has one focus. */
let fallbackSelector: string | null = null
/** It was set by what runs at the moment. */
let isSetNow = false

const setFocusFallback = (selector: string): void => {
  fallbackSelector = selector
  isSetNow = true
  setTimeout(() => {
    isSetNow = false
  })
}

/** The same for what is only likely to go, unless what runs at the moment has said what takes the focus. */
export const offerFocusFallback = (selector: string): void => {
  if (!isSetNow) fallbackSelector = selector
}

/** What is shown from now on is something else: nothing of it takes the focus by itself. */
export const forgetFocusFallback = (): void => {
  fallbackSelector = null
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
