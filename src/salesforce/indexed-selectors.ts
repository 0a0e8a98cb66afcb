// The selectors that recognise a page or from which its targets are sought: one pass over a page indexes them all.

import type { AnySelector } from './dom/scoped-selector'
import type { SalesforceHost } from './hosts/salesforce-host'
import { ALL_PAGE_KINDS } from './pages/all-page-kinds'
import { targetsOf } from './pages/all-targets'
import type { PageKindDefinition } from './pages/page-kind-definition'
import type { Rung, Target } from './targets/ladder'

/** The selector that the index is asked for; what is inside a box is sought from there. */
const indexedPart = (selector: AnySelector): string => (typeof selector === 'string' ? selector : selector.within)

function selectorsOfRung({
  selector,
  within,
  near,
  around,
  inFirst,
  unlessPresent,
  unlessShown,
  ifPresent,
}: Rung): readonly string[] {
  const conditions = [unlessPresent, unlessShown, ifPresent].filter((each) => each !== undefined).map(indexedPart)
  const starts =
    around === undefined ? [near ?? within ?? selector] : [around, inFirst].filter((each) => each !== undefined)
  return [...starts, ...conditions]
}

const selectorsOfTarget = ({ rungs, unlessVisible = [] }: Target): readonly string[] => [
  ...rungs.flatMap(selectorsOfRung),
  ...unlessVisible.map(indexedPart),
]

const selectorsOfKind = (kind: PageKindDefinition): readonly string[] => [
  ...targetsOf(kind).flatMap(selectorsOfTarget),
  ...kind.selectors,
  ...[kind.settingsTree?.folderContent, kind.settingsTree?.nothingFound]
    .filter((each) => each !== undefined)
    .map(indexedPart),
]

/** On the hosts of Lightning, those of its own pages: each further one has every element of the page compared with it. */
export function indexedSelectors(host: SalesforceHost): readonly string[] {
  const isLightning = host.kind === 'org' && host.role !== 'my'
  const kinds = ALL_PAGE_KINDS.filter((kind) => !isLightning || kind.isLightning === true)
  return [...new Set(kinds.flatMap(selectorsOfKind))]
}
