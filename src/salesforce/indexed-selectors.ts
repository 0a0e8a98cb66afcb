// Every selector that recognises a kind of page or from which a target is sought: one pass over a page indexes them all.

import type { AnySelector } from './dom/scoped-selector'
import { ALL_PAGE_KINDS } from './pages/all-page-kinds'
import { ALL_TARGETS } from './pages/all-targets'
import type { PageKindDefinition } from './pages/page-kind-definition'
import type { Rung, Target } from './targets/ladder'

/** The selector that the index is asked for; what is inside a box is sought from there. */
const indexedPart = (selector: AnySelector): string => (typeof selector === 'string' ? selector : selector.within)

function selectorsOfRung({ selector, within, near, unlessPresent, unlessShown, ifPresent }: Rung): readonly string[] {
  const conditions = [unlessPresent, unlessShown, ifPresent].filter((each) => each !== undefined).map(indexedPart)
  return [near ?? within ?? selector, ...conditions]
}

const selectorsOfTarget = ({ rungs, unlessVisible = [] }: Target): readonly string[] => [
  ...rungs.flatMap(selectorsOfRung),
  ...unlessVisible.map(indexedPart),
]

const selectorsOfKind = ({ selectors, settingsTree }: PageKindDefinition): readonly string[] => [
  ...selectors,
  ...[settingsTree?.folderContent, settingsTree?.nothingFound].filter((each) => each !== undefined).map(indexedPart),
]

export const INDEXED_SELECTORS: readonly string[] = [
  ...new Set([...ALL_TARGETS.flatMap(selectorsOfTarget), ...ALL_PAGE_KINDS.flatMap(selectorsOfKind)]),
]
