// How the finding went on a page, in counts: for a report that a person can read and send. No text of the page, no address.

import { countedTargets, type PageKind, pageKindNamed } from './pages/all-page-kinds'
import type { View } from './read-sighting'
import { climb, type Rung } from './targets/ladder'

/** How many visible elements a rung matched, and what kind of selector it relies on. */
export interface RungCount {
  readonly by: Rung['by']
  readonly count: number
}

/** For each target of this kind of page, how often each of its rungs matched, in the order of its ladder. */
export const rungCounts = (
  kind: PageKind,
  view: View,
): readonly { readonly target: string; readonly rungs: readonly RungCount[] }[] =>
  countedTargets(pageKindNamed(kind)).map((target) => ({
    target: target.id,
    rungs: target.rungs.map((rung) => ({ by: rung.by, count: climb(rung, target, view).length })),
  }))
