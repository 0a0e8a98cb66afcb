// A case is a situation and a seed: which mutations, how many and where follow from these two alone.

import { randomFrom, seedOf } from '../random'
import { OPERATORS } from './operators/all'
import type { Operator, Scene } from './scene'
import { open, type Situation } from './situations'

export interface Mutation {
  readonly operator: string
  readonly what: string
}

export interface Mutated {
  readonly document: Document
  readonly mutations: readonly Mutation[]
}

const MOST = 3

/** One, two or three, by the seed. */
export const mutationCount = (seed: number): number => 1 + (seed % MOST)

/** The situation's page with different mutations: as many as the seed says, or as many as are asked for. */
export function mutated(situation: Situation, seed: number, count = mutationCount(seed)): Mutated {
  const document = open(situation)
  const random = randomFrom(seedOf(situation.name, seed))
  const scene: Scene = { document, address: situation.entry.address, next: situation.next, random }
  return { document, mutations: applied(scene, OPERATORS, count) }
}

/** The first `count` operators, in an order left to chance, that find something to change. */
function applied(scene: Scene, operators: readonly Operator[], count: number): readonly Mutation[] {
  const mutations: Mutation[] = []
  for (const { name, apply } of scene.random.shuffled(operators)) {
    if (mutations.length === count) break
    const what = apply(scene)
    if (what !== null) mutations.push({ operator: name, what })
  }
  return mutations
}
