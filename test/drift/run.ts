// A run of the laboratory: many cases, judged one after the other.
import { judged } from './judge'
import { mutated } from './mutate'
import { SITUATIONS, type Situation } from './situations'
import type { Case } from './tally'

/** `count` is the number of mutations; without it, the seed says it. */
export function runCase(situation: Situation, seed: number, count?: number): Case {
  const { document, mutations } = mutated(situation, seed, count)
  const { found, ...verdict } = judged(situation, document)
  const { name, entry } = situation
  return { situation: name, step: entry.step, seed, mutations, verdict, ringed: found?.target ?? null }
}

/** Case by case: every situation with the first seed, then with the next. */
export function* runCases(cases: number, firstSeed: number, count?: number): Generator<Case> {
  for (let made = 0; made < cases; made += 1) {
    const situation = SITUATIONS[made % SITUATIONS.length]
    if (situation !== undefined) yield runCase(situation, firstSeed + Math.floor(made / SITUATIONS.length), count)
  }
}
