// Whether something of the page lies over the target or over our card: a modal, a menu, a sticky header.
import { isWithin } from '../../salesforce/dom/shadow-piercing-ancestors'

/** Points of the target that are tested, as parts of its width and height. */
const TARGET_POINTS = [
  [0.5, 0.5],
  [0.1, 0.5],
  [0.9, 0.5],
  [0.5, 0.2],
  [0.5, 0.8],
] as const

/** Points of the card that are tested: all combinations of these parts of its width and height. */
const CARD_X = [0.06, 0.5, 0.94]
const CARD_Y = [0.06, 0.35, 0.65, 0.94]

/** Whether something else of the page is hit at all tested points of the target. */
export function isTargetCovered(target: Element, overlayElement: Element): boolean {
  const { left, top, width, height } = target.getBoundingClientRect()
  return TARGET_POINTS.every(([x, y]) => {
    const hit = deepestElementAt(left + width * x, top + height * y)
    return hit !== null && hit !== overlayElement && !isSameClickTarget(target, hit)
  })
}

/**
 * Whether something of the page is hit at any tested point of the card. True also when the card has no size. `modalDialog`: an
 * open one of the page, above which our layer lies. All outside of it is inert, so it is hit through the card.
 */
export function isCardCovered(card: Element, overlayElement: Element, modalDialog: Element | null): boolean {
  const { left, top, width, height } = card.getBoundingClientRect()
  if (width === 0 || height === 0) return true
  return CARD_X.some((x) =>
    CARD_Y.some((y) => {
      const hit = deepestElementAt(left + width * x, top + height * y)
      return hit !== null && hit !== overlayElement && !(modalDialog !== null && isWithin(hit, modalDialog))
    }),
  )
}

/** The topmost element at a point of the viewport (CSS px), also inside open shadow roots. */
function deepestElementAt(x: number, y: number): Element | null {
  let element = document.elementFromPoint(x, y)
  while (element?.shadowRoot) {
    const inner = element.shadowRoot.elementFromPoint(x, y)
    if (inner === null || inner === element) break
    element = inner
  }
  return element
}

/** The hit is in the target, or the target is in the hit (also in its shadow roots): a click on one is a click on the other. */
const isSameClickTarget = (target: Element, hit: Element): boolean => target.contains(hit) || isWithin(target, hit)
