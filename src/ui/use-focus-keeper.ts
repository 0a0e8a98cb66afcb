// Where the keyboard focus goes when what had it is drawn no more, or drawn elsewhere: nobody is thrown back to the beginning.
import { useEffect, useRef } from 'preact/hooks'

/** Gives a function that names what takes the focus, should it get lost when this component is drawn anew. */
export function useFocusKeeper(): (selector: string) => void {
  const next = useRef<string | null>(null)
  useEffect(() => {
    if (next.current === null || document.activeElement !== document.body) return
    document.querySelector<HTMLElement>(next.current)?.focus()
  })
  return (selector) => {
    next.current = selector
  }
}
