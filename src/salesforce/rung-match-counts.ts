// How the finding went on a page, in counts: for a report that a person can read and send. No text of the page, no address.

import { countedTargets, type PageKind, pageKindNamed } from './pages/all-page-kinds'
import type { PageSnapshot } from './read-sighting'
import { withResults } from './settings-tree-search'
import { type Rung, visibleMatches } from './targets/ladder'

/** How many visible elements a rung matched, and what kind of selector it relies on. */
export interface RungCount {
  readonly by: Rung['by']
  readonly count: number
}

/** For each target of this kind of page, how often each of its rungs matched, in the order of its ladder. */
export const rungCounts = (
  kind: PageKind,
  snapshot: PageSnapshot,
): readonly { readonly target: string; readonly rungs: readonly RungCount[] }[] => {
  const definition = pageKindNamed(kind)
  const scope = withResults(snapshot, definition.settingsTree)
  return countedTargets(definition).map((target) => ({
    target: target.id,
    rungs: target.rungs.map((rung) => ({ by: rung.by, count: visibleMatches(rung, target, scope).length })),
  }))
}
