// Lets a click on the card count only when the person has seen what they click on. A page could move the target, and with it the
// card, under a mouse that is about to click. Or it could cover the card with something that lets clicks through.
import type { CardBoxWithChangeTime } from '../overlay/card-box-with-change-time'

/** A card that has not changed for this long (ms) has been seen. Browsers delay their own permission dialogs for the same reason. */
const SEEN_AFTER_MS = 500
/** For this long (ms) after a click, the same button may be clicked again, although the card has changed. */
const REPEAT_MS = 2_000

/** Stops all clicks on the card that are untrusted or come too early, until the signal fires. */
export function guardClicks(cardPosition: CardBoxWithChangeTime, signal: AbortSignal): void {
  const { element } = cardPosition
  const isVisible = observeCardVisibility(cardPosition, signal)
  let lastHoverAt = -1
  let lastClick = { action: '', at: -REPEAT_MS }

  const isAllowed = (event: MouseEvent, action: string): boolean => {
    if (!event.isTrusted) return false
    const isFromKeyboardOrScreenReader = event.detail === 0
    if (isFromKeyboardOrScreenReader) return true
    if (!isVisible()) return false
    const { unchangedSince } = cardPosition
    const isRepeated = action !== '' && action === lastClick.action && event.timeStamp - lastClick.at < REPEAT_MS
    return lastHoverAt > unchangedSince || event.timeStamp - unchangedSince >= SEEN_AFTER_MS || isRepeated
  }
  const onClick = (event: MouseEvent): void => {
    const action = actionOf(event)
    if (isAllowed(event, action)) {
      lastClick = { action, at: event.timeStamp }
      return
    }
    event.preventDefault()
    event.stopImmediatePropagation()
  }
  const onPointerMove = (event: PointerEvent): void => {
    if (event.isTrusted && event.pointerType !== 'touch') lastHoverAt = event.timeStamp
  }
  element.addEventListener('pointermove', onPointerMove, { capture: true, passive: true, signal })
  for (const type of ['click', 'auxclick'] as const) element.addEventListener(type, onClick, { capture: true, signal })
}

/** The action of the button or link that is clicked; '' where there is none. */
function actionOf({ target }: Event): string {
  const button = target instanceof Element ? target.closest<HTMLElement>('[data-action]') : null
  return button?.dataset['action'] ?? ''
}

/** Not in lib.dom yet: https://w3c.github.io/IntersectionObserver/v2/ */
type VisibilityEntry = IntersectionObserverEntry & { readonly isVisible?: boolean }

/**
 * Returns a function that tells whether the card can be seen, not covered, filtered or transparent. Where the browser does not
 * know (Firefox), the answer is always yes.
 */
function observeCardVisibility(cardPosition: CardBoxWithChangeTime, signal: AbortSignal): () => boolean {
  let isHidden = false
  const options = { threshold: [0, 1], trackVisibility: true, delay: 100 }
  const observer = new IntersectionObserver((entries) => {
    const entry: VisibilityEntry | undefined = entries.at(-1)
    // A card that has just changed may be fading in, and is then not fully visible yet.
    isHidden =
      entry?.isVisible === false && entry.isIntersecting && entry.time - cardPosition.unchangedSince >= SEEN_AFTER_MS
  }, options)
  observer.observe(cardPosition.element)
  signal.addEventListener('abort', () => observer.disconnect())
  return () => !isHidden
}
