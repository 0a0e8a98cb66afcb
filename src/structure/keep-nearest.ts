// Keeps of the elements of a page as many as there is room for: the nearest to a target first, each with all that it stands in.
import type { ElementLine } from './frame-structure'

/** So many bytes there is room for, of all frames together: with what is around it, a report stays under 200,000. */
export const MAX_BYTES = 195_000
/** What a line takes in a report besides its text: quotes, comma, indentation, and a note of what was left out. */
const AROUND_LINE = 13

const bytesOf = ([depth, , text]: ElementLine): number => depth + text.length + AROUND_LINE

/** The place of each line's parent; -1 for the first line. */
export function parentsOf(lines: readonly ElementLine[]): readonly number[] {
  const open: number[] = []
  return lines.map(([depth], at) => {
    open.length = Math.min(open.length, depth)
    const parent = open.at(-1) ?? -1
    open[depth] = at
    return parent
  })
}

/** Which lines of several documents have room in `bytes` together. */
export function keepNearest(
  documents: readonly (readonly ElementLine[])[],
  bytes: number,
): readonly ReadonlySet<number>[] {
  const kept = documents.map(() => new Set<number>())
  const parents = documents.map(parentsOf)
  const all = documents.flatMap((lines, of) => lines.map((line, at) => ({ of, at, distance: line[1] })))
  let left = bytes
  for (const { of, at } of all.sort((a, b) => a.distance - b.distance)) {
    const missing: number[] = []
    for (let up = at; up >= 0 && kept[of]?.has(up) === false; up = parents[of]?.[up] ?? -1) missing.push(up)
    const cost = missing.reduce((sum, each) => sum + bytesOf(documents[of]?.[each] ?? [0, 0, '']), 0)
    if (cost > left) continue
    left -= cost
    for (const each of missing) kept[of]?.add(each)
  }
  return kept
}
