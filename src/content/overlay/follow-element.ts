// Follows an element through scrolling, resizing, transitions and layout shifts.
//
//   at rest --the element leaves its box, or an event says that it may move--> checked in every frame
//      ^                                                                              |
//      +------------------------ 8 frames without movement ---------------------------+
//
// At rest nothing runs: an intersection observer, fitted to the element's box, fires when the element leaves that box.
import { isSameRect } from './rects'

/** After this many frames without movement the element counts as at rest. */
const FRAMES_UNTIL_REST = 8

export interface ElementFollower {
  /** Checks the element in every frame, until it is at rest again. */
  checkEveryFrame(): void
  /** Checks the element now, and in every frame if it has moved. */
  checkOnce(): void
  /** The part of the element's box that is not scrolled or clipped away, 0 to 1; 1 while it is not measured yet. */
  visibleRatio(): number
  /** Whether the visible part has been measured yet. */
  hasVisibleRatio(): boolean
}

/** Calls `onFrame` in every frame in which the element may have moved, until the signal fires. */
export function followElement(element: Element, onFrame: () => void, signal: AbortSignal): ElementFollower {
  let framesWithoutMovement = FRAMES_UNTIL_REST
  let lastRect = element.getBoundingClientRect()

  const isAtRest = (): boolean => framesWithoutMovement >= FRAMES_UNTIL_REST
  const checkFrame = (): void => {
    if (signal.aborted) return
    const rect = element.getBoundingClientRect()
    framesWithoutMovement = isSameRect(rect, lastRect) ? framesWithoutMovement + 1 : 0
    lastRect = rect
    onFrame()
    if (isAtRest()) observeLeavingBox()
    else requestAnimationFrame(checkFrame)
  }
  const checkEveryFrame = (): void => {
    if (isAtRest()) requestAnimationFrame(checkFrame)
    framesWithoutMovement = 0
  }
  const checkOnce = (): void => {
    if (!isSameRect(element.getBoundingClientRect(), lastRect)) checkEveryFrame()
  }

  const observeLeavingBox = leavingBoxObserver(element, checkEveryFrame, signal)
  const visibleRatio = observeVisibleRatio(element, checkEveryFrame, signal)
  listenForMovement(element, checkEveryFrame, signal)
  checkEveryFrame()
  return {
    checkEveryFrame,
    checkOnce,
    visibleRatio: () => visibleRatio() ?? 1,
    hasVisibleRatio: () => visibleRatio() !== null,
  }
}

/** Calls `onMovement` after events with which the element may begin to move. */
function listenForMovement(element: Element, onMovement: () => void, signal: AbortSignal): void {
  const options = { capture: true, passive: true, signal }
  for (const type of ['scroll', 'transitionrun', 'animationstart']) document.addEventListener(type, onMovement, options)
  for (const type of ['resize', 'scroll']) window.addEventListener(type, onMovement, options)
  const sizeObserver = new ResizeObserver(onMovement)
  sizeObserver.observe(element)
  sizeObserver.observe(document.documentElement)
  signal.addEventListener('abort', () => sizeObserver.disconnect())
}

/**
 * Returns a function that observes the element's box as it is now: `onLeave` is called when the element leaves it. The root
 * of the intersection observer is shrunk to that box, so that any movement changes the intersection.
 */
function leavingBoxObserver(element: Element, onLeave: () => void, signal: AbortSignal): () => void {
  let observer: IntersectionObserver | undefined
  signal.addEventListener('abort', () => observer?.disconnect())
  return () => {
    observer?.disconnect()
    const { left, top, right, bottom } = element.getBoundingClientRect()
    const { clientWidth, clientHeight } = document.documentElement
    const insets = [top, clientWidth - right, clientHeight - bottom, left].map((inset) => `${-Math.floor(inset)}px`)
    let firstRatio: number | undefined
    const onChange = ([entry]: IntersectionObserverEntry[]): void => {
      if (entry === undefined) return
      if (firstRatio === undefined) firstRatio = entry.intersectionRatio
      else if (entry.intersectionRatio !== firstRatio) onLeave()
    }
    const threshold = Array.from({ length: 101 }, (_, percent) => percent / 100)
    observer = new IntersectionObserver(onChange, { root: document, rootMargin: insets.join(' '), threshold })
    observer.observe(element)
  }
}

/** Returns a function that gives the visible part of the element (0 to 1), null before it is measured. */
function observeVisibleRatio(element: Element, onChange: () => void, signal: AbortSignal): () => number | null {
  let ratio: number | null = null
  const observer = new IntersectionObserver(
    (entries) => {
      ratio = entries.at(-1)?.intersectionRatio ?? ratio
      onChange()
    },
    { threshold: [0, 0.25, 0.5, 0.75, 1] },
  )
  observer.observe(element)
  signal.addEventListener('abort', () => observer.disconnect())
  return () => ratio
}
