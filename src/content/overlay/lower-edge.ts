// What of the page stands at the lower edge of the window: the utility bar of Salesforce and its docks, floating buttons. All of
// it is fixed there. A docked card stands above it.
import type { Rect } from './rects'

/**
 * For so long (ms) what was measured holds. A bar comes and goes rarely, and a measurement asks the browser for some twenty points. The
 * second: where something lies over the card, as a bar that has come does.
 */
const HOLDS_MS = { usually: 10_000, isCovered: 3_000 } as const
/** Distances between the points that are looked at, and of the first one from the edge (CSS px). A floating button is as large. */
const STEP = 44
const FIRST = 10

export class LowerEdge {
  readonly #overlayElement: Element
  readonly #isCardCovered: () => boolean
  #clearance = 0
  #measuredAt = Number.NEGATIVE_INFINITY

  constructor(overlayElement: Element, isCardCovered: () => boolean) {
    this.#overlayElement = overlayElement
    this.#isCardCovered = isCardCovered
  }

  /** How far above the lower edge of the viewport there is room for a card of this width and height (CSS px). */
  clearance(viewport: Rect, card: Pick<Rect, 'left' | 'width' | 'height'>): number {
    const now = performance.now()
    if (now - this.#measuredAt >= HOLDS_MS[this.#isCardCovered() ? 'isCovered' : 'usually']) {
      this.#measuredAt = now
      this.#clearance = this.#measure(viewport, card)
    }
    return this.#clearance
  }

  /** Goes upwards from the edge until above the uppermost bar there was nothing for the height of the card. */
  #measure({ top, height }: Rect, card: Pick<Rect, 'left' | 'width' | 'height'>): number {
    const [middle, bottom] = [top + height / 2, top + height]
    const passed = new Set<Element>()
    let free = bottom
    for (let y = bottom - FIRST; y > Math.max(middle, free - card.height); y -= STEP) {
      for (const part of [0.06, 0.5, 0.94]) {
        const bar = this.#fixedBoxAt(document, card.left + part * card.width, y, passed)?.getBoundingClientRect()
        if (bar !== undefined && bar.top >= middle) free = Math.min(free, bar.top)
      }
    }
    return bottom - free
  }

  /**
   * The fixed element that is or holds what is at a point of the viewport, also inside open shadow roots. `passed`: what is known
   * not to be in one.
   */
  #fixedBoxAt(root: Document | ShadowRoot, x: number, y: number, passed: Set<Element>): HTMLElement | null {
    const hit = root
      .elementsFromPoint(x, y)
      .find((each) => each !== this.#overlayElement && each.getRootNode() === root)
    const inside = hit?.shadowRoot ? this.#fixedBoxAt(hit.shadowRoot, x, y, passed) : null
    return inside ?? fixedBoxAround(hit ?? null, passed)
  }
}

function fixedBoxAround(element: Element | null, passed: Set<Element>): HTMLElement | null {
  let box = element?.closest<HTMLElement>(':not(svg, svg *)') ?? null
  while (box !== null && !passed.has(box)) {
    if (getComputedStyle(box).position === 'fixed') return box
    passed.add(box)
    box = box.offsetParent as HTMLElement | null
  }
  return null
}
