// How the finding went on a page, in counts: for a report that a person can read and send. No text of the page, no address.
import { climb } from './ladder'
import type { PageKind } from './pages'
import { targetsOf, type View } from './sighting'

/** For each target of this kind of page, how many visible elements each of its rungs matched. */
export const rungCounts = (
  page: PageKind,
  view: View,
): readonly { readonly target: string; readonly counts: readonly number[] }[] =>
  targetsOf(page).map(({ id, rungs }) => ({
    target: id,
    counts: rungs.map((rung) => climb(rung, view.roots, view.isVisible).length),
  }))
