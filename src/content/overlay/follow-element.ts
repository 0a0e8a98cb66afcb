// Follows an element through scrolling, resizing, transitions and layout shifts. It watches per frame only while
// something moves; at rest an intersection observer fitted to the element's box wakes it up again.
import { sameRect } from './rects'

/** Frames without movement after which the per-frame watch ends. */
const STILL_FRAMES = 8

export interface Follower {
  /** Looks at the element again, for as long as it moves. */
  wake(): void
  /** Wakes up only if the element is not where it was. */
  glance(): void
  /** Part of the element's box that is not scrolled or clipped away, 0 to 1. */
  shownRatio(): number
  /** Whether that part has been measured yet. */
  isMeasured(): boolean
}

/** Calls `place` with every frame in which the element may have moved, until the signal fires. */
export function follow(element: Element, place: () => void, signal: AbortSignal): Follower {
  let still = STILL_FRAMES
  let last = element.getBoundingClientRect()
  const frame = (): void => {
    if (signal.aborted) return
    const rect = element.getBoundingClientRect()
    still = sameRect(rect, last) ? still + 1 : 0
    last = rect
    place()
    if (still < STILL_FRAMES) requestAnimationFrame(frame)
    else watchRest()
  }
  const wake = (): void => {
    const resting = still >= STILL_FRAMES
    still = 0
    if (resting) requestAnimationFrame(frame)
  }
  const glance = (): void => {
    if (!sameRect(element.getBoundingClientRect(), last)) wake()
  }
  const watchRest = restWatcher(element, wake, signal)
  const shown = watchShown(element, wake, signal)
  watchMoves(element, wake, signal)
  wake()
  return { wake, glance, shownRatio: () => shown() ?? 1, isMeasured: () => shown() !== null }
}

function watchMoves(element: Element, wake: () => void, signal: AbortSignal): void {
  const options = { capture: true, passive: true, signal }
  for (const type of ['scroll', 'transitionrun', 'animationstart']) document.addEventListener(type, wake, options)
  for (const type of ['resize', 'scroll']) window.addEventListener(type, wake, options)
  const sizes = new ResizeObserver(wake)
  sizes.observe(element)
  sizes.observe(document.documentElement)
  signal.addEventListener('abort', () => sizes.disconnect())
}

/** An observer whose root is shrunk to the element's own box: it fires as soon as the element leaves that box. */
function restWatcher(element: Element, wake: () => void, signal: AbortSignal): () => void {
  let observer: IntersectionObserver | undefined
  signal.addEventListener('abort', () => observer?.disconnect())
  return () => {
    observer?.disconnect()
    const { left, top, right, bottom } = element.getBoundingClientRect()
    const { clientWidth, clientHeight } = document.documentElement
    const insets = [top, clientWidth - right, clientHeight - bottom, left].map((inset) => `${-Math.floor(inset)}px`)
    let first: number | undefined
    const onChange = ([entry]: IntersectionObserverEntry[]): void => {
      if (entry === undefined) return
      if (first === undefined) first = entry.intersectionRatio
      else if (entry.intersectionRatio !== first) wake()
    }
    const threshold = Array.from({ length: 101 }, (_, percent) => percent / 100)
    observer = new IntersectionObserver(onChange, { root: document, rootMargin: insets.join(' '), threshold })
    observer.observe(element)
  }
}

function watchShown(element: Element, wake: () => void, signal: AbortSignal): () => number | null {
  let ratio: number | null = null
  const observer = new IntersectionObserver(
    (entries) => {
      ratio = entries.at(-1)?.intersectionRatio ?? ratio
      wake()
    },
    { threshold: [0, 0.25, 0.5, 0.75, 1] },
  )
  observer.observe(element)
  signal.addEventListener('abort', () => observer.disconnect())
  return () => ratio
}
