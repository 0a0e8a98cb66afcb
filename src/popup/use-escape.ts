// What Escape does in a part of a view, before the view itself hears it and closes.
import { useLayoutEffect } from 'preact/hooks'

/** `isHeard`: whether the part takes the key at the moment. */
export function useEscape(isHeard: boolean, onEscape: () => void): void {
  useLayoutEffect(() => {
    if (!isHeard) return
    const hear = (event: KeyboardEvent) => {
      if (event.key !== 'Escape' || event.defaultPrevented || event.isComposing) return
      event.preventDefault()
      onEscape()
    }
    addEventListener('keydown', hear, { capture: true }) // the view was there first
    return () => removeEventListener('keydown', hear, { capture: true })
  }, [isHeard, onEscape])
}
