// A plain CSS selector, or one that counts only inside a box. The box is sought first, through open shadow roots.
import type { PageIndex } from './page-index'

export interface ScopedSelector {
  /** The box. */
  readonly within: string
  readonly selector: string
  /** Only boxes that hold one of these count. */
  readonly holding?: string
}

export type AnySelector = string | ScopedSelector

/** Every element that matches, visible or not. */
export function matchingElements(anySelector: AnySelector, index: PageIndex): readonly Element[] {
  if (typeof anySelector === 'string') return index.all(anySelector)
  const { within, selector, holding } = anySelector
  return index
    .all(within)
    .filter((box) => holding === undefined || index.holds(box, holding))
    .flatMap((box) => index.inside(box, selector).filter((each) => each !== box))
}

export const hasMatch = (anySelector: AnySelector, index: PageIndex): boolean =>
  matchingElements(anySelector, index).length > 0
