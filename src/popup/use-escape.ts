// What Escape does in a view, or in a part of it.
import { useLayoutEffect } from 'preact/hooks'

/**
 * `isHeard`: whether the key is taken at the moment. `isFirst`: before the view itself hears it, which was there first; else what is
 * nearer to the focus may take it.
 */
export function useEscape(isHeard: boolean, onEscape: () => void, isFirst = false): void {
  // Heard from the first moment on, also by who presses it twice.
  useLayoutEffect(() => {
    if (!isHeard) return
    const hear = (event: KeyboardEvent) => {
      if (event.key !== 'Escape' || event.defaultPrevented || event.isComposing) return
      event.preventDefault() // the popup itself would close
      onEscape()
    }
    addEventListener('keydown', hear, { capture: isFirst })
    return () => removeEventListener('keydown', hear, { capture: isFirst })
  }, [isHeard, onEscape, isFirst])
}
