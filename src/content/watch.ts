// Notices that the page may look different now: changed nodes, also in open shadow roots, addresses, focus, typing.
// It says only that something changed, once per frame; what it means is read anew from the page.
import { PageIndex } from '../salesforce/page-index'

/** Attributes that decide what is shown, or what something is. */
const ATTRIBUTES = [
  ...['class', 'style', 'hidden', 'id', 'href', 'src', 'open', 'aria-expanded', 'aria-hidden', 'disabled', 'readonly'],
  ...['role', 'type', 'name', 'action', 'autocomplete'],
]

/** Events after which the page is looked at again. Their content is never read. */
const EVENTS = ['input', 'focusin', 'focusout', 'click', 'transitionend', 'animationend', 'load', 'toggle']
const WINDOW_EVENTS = ['popstate', 'hashchange', 'pageshow', 'load', 'resize']

/** How long (ms) to look again for shadow roots that are attached late. */
const SETTLE_MS = 250

/** After a look, a pause so many times as long: on a page that changes all the time, looking takes a tenth of it. */
const SHARE = 9

export interface Watch {
  /** Where the marks of our targets stand, as of the last change. */
  readonly index: PageIndex
  /** Asks for one look at the page in the next frame. */
  look(): void
}

/** Watches the page until the signal fires, calling `onChange` at most once per frame. */
export function watchPage(onChange: () => void, signal: AbortSignal): Watch {
  let asked = false
  let notBefore = 0
  let timer: ReturnType<typeof setTimeout> | undefined
  const run = (): void => {
    asked = false
    if (signal.aborted) return
    const since = performance.now()
    onChange()
    notBefore = performance.now() + SHARE * (performance.now() - since)
  }
  /** After changes of the page: not so often that looking takes more than its share of the time. */
  const lookSoon = (): void => {
    const wait = notBefore - performance.now()
    if (wait <= 0) look()
    else
      timer ??= setTimeout(() => {
        timer = undefined
        look()
      }, wait)
  }
  signal.addEventListener('abort', () => clearTimeout(timer))
  const look = (): void => {
    if (asked) return
    asked = true
    // A tab in the background paints no frames, but its guide may have just been started from elsewhere.
    if (document.visibilityState === 'visible') requestAnimationFrame(run)
    else setTimeout(run)
  }
  const index = watchNodes(lookSoon, signal)
  watchEvents(look, signal)
  return { index, look }
}

function watchNodes(look: () => void, signal: AbortSignal): PageIndex {
  const observer = new MutationObserver((records) => {
    index.update(records)
    settle()
    look()
  })
  const observe = (root: Node): void =>
    observer.observe(root, { subtree: true, childList: true, attributes: true, attributeFilter: ATTRIBUTES })
  const index = new PageIndex(document, (root) => {
    observe(root)
    look()
  })
  let timer: ReturnType<typeof setTimeout> | undefined
  const settle = (): void => {
    timer ??= setTimeout(() => {
      timer = undefined
      if (index.settle()) settle()
    }, SETTLE_MS)
  }
  observe(document)
  settle()
  signal.addEventListener('abort', () => {
    observer.disconnect()
    clearTimeout(timer)
  })
  return index
}

function watchEvents(look: () => void, signal: AbortSignal): void {
  const options = { capture: true, passive: true, signal }
  for (const type of EVENTS) document.addEventListener(type, look, options)
  for (const type of WINDOW_EVENTS) window.addEventListener(type, look, options)
  document.addEventListener('visibilitychange', look, options)
  if ('navigation' in window)
    (window.navigation as EventTarget).addEventListener('currententrychange', look, { signal })
}
