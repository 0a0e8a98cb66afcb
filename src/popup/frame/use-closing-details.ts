// A part that opens over the others, such as a menu: it closes with Escape, with a click outside, and when the focus leaves it.
import type { RefObject } from 'preact'
import { useEffect, useRef } from 'preact/hooks'

export interface ClosingDetails {
  readonly details: RefObject<HTMLDetailsElement>
  /** Closes it, and gives the keyboard focus back to its head. */
  readonly close: () => void
}

export function useClosingDetails(): ClosingDetails {
  const details = useRef<HTMLDetailsElement>(null)
  const close = () => {
    if (details.current === null) return
    details.current.open = false
    details.current.querySelector('summary')?.focus()
  }
  useEffect(() => {
    const end = new AbortController()
    const closeIfOutside = (target: EventTarget | null) => {
      const element = details.current
      if (element?.open === true && !(target instanceof Node && element.contains(target))) element.open = false
    }
    const closeOnEscape = (event: KeyboardEvent) => {
      if (event.key !== 'Escape' || details.current?.open !== true) return
      event.preventDefault() // the popup itself would close
      close()
    }
    addEventListener('pointerdown', ({ target }) => closeIfOutside(target), { signal: end.signal })
    addEventListener('focusin', ({ target }) => closeIfOutside(target), { signal: end.signal })
    addEventListener('keydown', closeOnEscape, { signal: end.signal })
    return () => end.abort()
  }, [])
  return { details, close }
}
