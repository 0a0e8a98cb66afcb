// Every selector by which a kind of page is told or from which a target is sought, so that one pass over a page indexes them all.

import type { Mark } from './dom/scoped-selector'
import { ALL_PAGE_KINDS } from './pages/all-page-kinds'
import { ALL_TARGETS } from './pages/all-targets'
import type { PageKindDefinition } from './pages/page-kind-definition'
import type { Rung, Target } from './targets/ladder'

/** The selector that the index is asked for; what is inside a box is sought from there. */
const indexedPart = (mark: Mark): string => (typeof mark === 'string' ? mark : mark.within)

function selectorsOfRung({ selector, within, near, unless, given }: Rung): readonly string[] {
  const conditions = [unless, given].filter((mark) => mark !== undefined).map(indexedPart)
  return [near ?? within ?? selector, ...conditions]
}

const selectorsOfTarget = ({ rungs, unlessSeen = [] }: Target): readonly string[] => [
  ...rungs.flatMap(selectorsOfRung),
  ...unlessSeen.map(indexedPart),
]

const selectorsOfKind = ({ selectors, settingsTree }: PageKindDefinition): readonly string[] =>
  settingsTree?.folderContent === undefined ? selectors : [...selectors, settingsTree.folderContent]

export const ANCHORS: readonly string[] = [
  ...new Set([...ALL_TARGETS.flatMap(selectorsOfTarget), ...ALL_PAGE_KINDS.flatMap(selectorsOfKind)]),
]
