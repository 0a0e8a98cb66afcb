// Where the keyboard focus goes when what had it is drawn no more, or drawn elsewhere: nobody is thrown back to the beginning.
import { useEffect } from 'preact/hooks'

/** A page has one focus: what takes it next, should it get lost. */
let fallbackSelector: string | null = null

const setFocusFallback = (selector: string): void => {
  fallbackSelector = selector
}

/** Gives a function that names what takes the focus, should it get lost when a component that uses this is drawn anew. */
export function useFocusFallback(): (selector: string) => void {
  useEffect(() => {
    if (fallbackSelector === null || document.activeElement !== document.body) return
    document.querySelector<HTMLElement>(fallbackSelector)?.focus()
  })
  return setFocusFallback
}
