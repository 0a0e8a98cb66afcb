// Clicks on the card count only where the person has seen what they click on: a page can move our target, and with it the
// card, under a mouse that is about to click; and it can lay something over the card that lets clicks through.
import type { CardBox } from '../overlay/card-position'

/** A card that stands for so long (ms) was seen; browsers wait with their own questions for the same reason. */
const SEEN_AFTER = 500
/** A button that was just clicked may be clicked again (ms), though the card says something else by now. */
const AGAIN = 2_000

/** Lets only trusted clicks by an aware person through to the card, until the signal fires. */
export function guardClicks(card: CardBox, signal: AbortSignal): void {
  const { element } = card
  const isInSight = watchSight(card, signal)
  let hovered = -1
  let last = { action: '', at: -AGAIN }

  const isAware = (event: MouseEvent, action: string): boolean => {
    if (!event.isTrusted) return false
    if (event.detail === 0) return true // from the keyboard, or a screen reader
    if (!isInSight()) return false
    const { standsSince } = card
    const isAgain = action !== '' && action === last.action && event.timeStamp - last.at < AGAIN
    return hovered > standsSince || event.timeStamp - standsSince >= SEEN_AFTER || isAgain
  }
  const onClick = (event: MouseEvent): void => {
    const action = actionOf(event)
    if (isAware(event, action)) {
      last = { action, at: event.timeStamp }
      return
    }
    event.preventDefault()
    event.stopImmediatePropagation()
  }

  const onMove = (event: PointerEvent): void => {
    if (event.isTrusted && event.pointerType !== 'touch') hovered = event.timeStamp
  }
  element.addEventListener('pointermove', onMove, { capture: true, passive: true, signal })
  for (const type of ['click', 'auxclick'] as const) element.addEventListener(type, onClick, { capture: true, signal })
}

function actionOf({ target }: Event): string {
  const button = target instanceof Element ? target.closest<HTMLElement>('[data-action]') : null
  return button?.dataset['action'] ?? ''
}

/** Not in lib.dom yet: https://w3c.github.io/IntersectionObserver/v2/ */
type SightEntry = IntersectionObserverEntry & { readonly isVisible?: boolean }

/** Whether the card can be seen as it is; where the browser does not tell (Firefox), it is taken for seen. */
function watchSight(card: CardBox, signal: AbortSignal): () => boolean {
  let isHidden = false
  const options = { threshold: [0, 1], trackVisibility: true, delay: 100 }
  const observer = new IntersectionObserver((entries) => {
    const entry: SightEntry | undefined = entries.at(-1)
    // While it fades in, the card is not fully visible yet.
    isHidden = entry?.isVisible === false && entry.isIntersecting && entry.time - card.standsSince >= SEEN_AFTER
  }, options)
  observer.observe(card.element)
  signal.addEventListener('abort', () => observer.disconnect())
  return () => !isHidden
}
