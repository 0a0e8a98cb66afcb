// Something that a page has or has not: an element, or one inside a box.
import type { PageIndex } from './page-index'

export type Mark =
  | string
  | {
      readonly within: string
      readonly selector: string
      /** Only boxes that hold one of these. */
      readonly holding?: string
    }

/** Every element that bears the mark, visible or not. */
export function marked(mark: Mark, index: PageIndex): readonly Element[] {
  if (typeof mark === 'string') return index.all(mark)
  const { within, selector, holding } = mark
  return index
    .all(within)
    .filter((box) => holding === undefined || index.holds(box, holding))
    .flatMap((box) => index.inside(box, selector).filter((each) => each !== box))
}

export const isMarked = (mark: Mark, index: PageIndex): boolean => marked(mark, index).length > 0
