// The part of our own viewport that is really in sight: a frame can be larger than the window it is seen through.
import type { Rect } from './rects'

/** Measures, until the signal fires, what is in sight of an element that covers the whole viewport. */
export function watchViewport(layer: Element, onChange: () => void, signal: AbortSignal): () => Rect {
  let seen: Rect | null = null
  if (window !== window.top) {
    const threshold = Array.from({ length: 21 }, (_, part) => part / 20)
    const observer = new IntersectionObserver(
      (entries) => {
        const rect = entries.at(-1)?.intersectionRect
        seen = rect === undefined || rect.width === 0 ? null : rect
        onChange()
      },
      { threshold },
    )
    observer.observe(layer)
    signal.addEventListener('abort', () => observer.disconnect())
  }
  return () => seen ?? { left: 0, top: 0, width: window.innerWidth, height: window.innerHeight }
}
