// How far each element of a page is from the nearest one that matters, in steps up and down the page. What is near comes first
// into a report that has not room for all.

/** The elements of a page in its order, each with the place of its parent in the list; -1 for the first. */
export interface Tree {
  readonly parents: readonly number[]
}

/** Farther than everything in a page. */
const FAR = 1_000_000

/** For each element its distance; `starts` gives the distance of those that matter themselves. */
export function distances({ parents }: Tree, starts: ReadonlyMap<number, number>): readonly number[] {
  const found = parents.map((_parent, at) => starts.get(at) ?? FAR)
  const lower = (at: number, distance: number): void => {
    if (distance < (found[at] ?? 0)) found[at] = distance
  }
  for (let at = parents.length - 1; at > 0; at -= 1) lower(parents[at] ?? 0, (found[at] ?? FAR) + 1)
  for (let at = 1; at < parents.length; at += 1) lower(at, (found[parents[at] ?? 0] ?? FAR) + 1)
  return found
}
