// A case is a situation and a seed: which mutations, how many and where follow from these two alone.

import { seedOf } from '../random'
import { OPERATORS } from './operators/all'
import { ranked } from './ranked'
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
  const { entry, next, name } = situation
  const mutations: Mutation[] = []
  for (const { name: operator, it, random } of ranked(NAMED, seedOf(name, seed))) {
    if (mutations.length === count) break
    const what = it.apply({ document, address: entry.address, next, random })
    if (what !== null) mutations.push({ operator, what })
  }
  return { document, mutations }
}

const NAMED = OPERATORS.map((operator) => [operator.name, operator] as const)
