// An order left to chance, in which each has chances of its own.
import { type Random, randomFrom, seedOf } from '../random'

export interface Ranked<T> {
  readonly name: string
  readonly it: T
  readonly random: Random
}

/**
 * The order and the chances of each follow from its name and the seed alone. One more in the list leaves those of the others
 * as they are, so that a seed keeps its meaning.
 */
export function ranked<T>(list: readonly (readonly [name: string, it: T])[], seed: number): readonly Ranked<T>[] {
  return list
    .map(([name, it]) => {
      const random = randomFrom(seedOf(seed, name))
      return { name, it, random, rank: random.next() }
    })
    .sort((a, b) => a.rank - b.rank)
}
