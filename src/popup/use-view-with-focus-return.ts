// Which view is open in place of the checklist, and which button gets the keyboard focus back when the view closes.
import { useRef, useState } from 'preact/hooks'
import { useFocusFallback } from '../ui/use-focus-fallback'
import type { ViewId } from './view-address'

interface OpenView {
  /** Null while the checklist is shown. */
  readonly view: ViewId | null
  readonly openView: (view: ViewId) => void
  readonly closeView: () => void
}

export function useViewWithFocusReturn(firstView: ViewId | null): OpenView {
  const [view, setView] = useState(firstView)
  /** The `data-action` of the button that opened the view. */
  const openingAction = useRef<string | null>(null)
  const setFocusFallback = useFocusFallback()
  const openView = (next: ViewId) => {
    // A view may open another one. The way back leads to the checklist, so the first button counts.
    if (view === null) {
      const opener = document.activeElement
      // A menu is closed again when the view is.
      openingAction.current = opener?.closest('.more') ? 'more' : (opener?.getAttribute('data-action') ?? null)
    }
    setView(next)
  }
  const closeView = () => {
    setFocusFallback(`[data-action="${openingAction.current ?? `open-${view}`}"]`)
    setView(null)
  }
  return { view, openView, closeView }
}
