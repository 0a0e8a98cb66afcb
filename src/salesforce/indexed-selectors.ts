// Every mark from which a page is told or a target is sought, so that one pass over a page files them all.

import type { Mark } from './dom/scoped-selector'
import { PAGE_MARKS } from './page-kind'
import { ALL_TARGETS } from './targets/all-targets'
import { FOLDER_CONTENT } from './targets/classic'
import type { Rung, Target } from './targets/ladder'

const anchorOf = (mark: Mark): string => (typeof mark === 'string' ? mark : mark.within)

function anchorsOfRung({ selector, within, near, unless, given }: Rung): readonly string[] {
  const marks = [unless, given].filter((mark) => mark !== undefined).map(anchorOf)
  return [near ?? within ?? selector, ...marks]
}

const anchorsOf = ({ rungs, unlessSeen = [] }: Target): readonly string[] => [
  ...rungs.flatMap(anchorsOfRung),
  ...unlessSeen.map(anchorOf),
]

export const ANCHORS: readonly string[] = [
  ...new Set([...ALL_TARGETS.flatMap(anchorsOf), ...PAGE_MARKS, FOLDER_CONTENT]),
]
