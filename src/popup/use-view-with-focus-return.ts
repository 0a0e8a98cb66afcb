// Which view is open in place of the checklist, and which button gets the keyboard focus back when the view closes.
import { useRef, useState } from 'preact/hooks'
import { useFocusFallback } from '../ui/use-focus-fallback'
import type { ViewId } from './view-address'

interface OpenView {
  /** Null while the checklist is shown. */
  readonly view: ViewId | null
  readonly openView: (view: ViewId) => void
  /** Leads back to the view that opened this one, or to the checklist. */
  readonly closeView: () => void
}

/** `onLeave`: called when another view, or the checklist, comes in place of what is shown. */
export function useViewWithFocusReturn(firstView: ViewId | null, onLeave: () => void): OpenView {
  /** A view may open another one: the way back leads through all of them. */
  const [views, setViews] = useState(firstView === null ? [] : [firstView])
  const view = views.at(-1) ?? null
  /** The `data-action` of the button that opened the first view. */
  const openingAction = useRef<string | null>(null)
  const setFocusFallback = useFocusFallback()
  const openView = (next: ViewId) => {
    if (view === null) {
      const opener = document.activeElement
      // A menu is closed again when the view is.
      openingAction.current = opener?.closest('.more') ? 'more' : (opener?.getAttribute('data-action') ?? null)
    }
    onLeave()
    setViews([...views, next])
  }
  const closeView = () => {
    setFocusFallback(`[data-action="${openingAction.current ?? `open-${view}`}"]`)
    onLeave()
    setViews(views.slice(0, -1))
  }
  return { view, openView, closeView }
}
