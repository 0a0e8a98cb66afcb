// The part of the viewport that can be seen. A frame can be larger than the window through which it is seen.
import type { Rect } from './rects'

/** Every 5 % of the viewport that comes into sight or goes out of it is reported. */
const RATIO_STEPS = 20

/**
 * Returns a function that gives the visible part of the viewport, in CSS px. `layer` is an element that covers the whole
 * viewport. Until the signal fires, `onChange` is called when the visible part of a frame changes.
 */
export function observeVisibleViewport(layer: Element, onChange: () => void, signal: AbortSignal): () => Rect {
  let visiblePart: Rect | null = null
  if (window !== window.top) {
    const threshold = Array.from({ length: RATIO_STEPS + 1 }, (_, step) => step / RATIO_STEPS)
    const observer = new IntersectionObserver(
      (entries) => {
        const rect = entries.at(-1)?.intersectionRect
        visiblePart = rect === undefined || rect.width === 0 ? null : rect
        onChange()
      },
      { threshold },
    )
    observer.observe(layer)
    signal.addEventListener('abort', () => observer.disconnect())
  }
  return () => visiblePart ?? { left: 0, top: 0, width: window.innerWidth, height: window.innerHeight }
}
