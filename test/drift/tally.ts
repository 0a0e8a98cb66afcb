// Counting outcomes: over all, by the number of mutations, by operator and by step.
import type { TargetId } from '../../src/salesforce/pages/all-page-kinds'
import type { Outcome, Verdict } from './judge'
import type { Mutation } from './mutate'

export interface Case {
  readonly situation: string
  readonly step: string
  readonly seed: number
  readonly mutations: readonly Mutation[]
  readonly verdict: Pick<Verdict, 'outcome' | 'isThere'>
  /** What is ringed, right or not. */
  readonly ringed: TargetId | null
}

export type Counts = Readonly<Record<Outcome | 'cases' | 'there' | 'rightThere', number>>

const NONE: Counts = { cases: 0, there: 0, rightThere: 0, right: 0, behind: 0, admitted: 0, wrong: 0 }

const added = (counts: Counts, { verdict: { outcome, isThere } }: Case): Counts => ({
  ...counts,
  cases: counts.cases + 1,
  there: counts.there + Number(isThere),
  rightThere: counts.rightThere + Number(isThere && outcome === 'right'),
  [outcome]: counts[outcome] + 1,
})

export const countsOf = (cases: readonly Case[]): Counts => cases.reduce(added, NONE)

/** Counts by key; a case may count under several. */
export function countedBy(
  cases: readonly Case[],
  keysOf: (each: Case) => readonly string[],
): ReadonlyMap<string, Counts> {
  const table = new Map<string, Counts>()
  for (const each of cases) {
    for (const key of keysOf(each)) table.set(key, added(table.get(key) ?? NONE, each))
  }
  return table
}

/** How often the right element was ringed where it was there, from 0 to 1. */
export const rightShare = ({ there, rightThere }: Counts): number => (there === 0 ? 1 : rightThere / there)

export const withMutations = (cases: readonly Case[], count: number): readonly Case[] =>
  cases.filter(({ mutations }) => mutations.length === count)
