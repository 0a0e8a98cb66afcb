// The laboratory's numbers as Markdown, for the terminal and for docs/drift.md.
import { type Case, type Counts, countedBy, countsOf, rightShare, withMutations } from './tally'

export const TARGETS: Readonly<Record<number, number>> = { 1: 0.97, 3: 0.92 }

const percent = (counts: Counts): string => `${(rightShare(counts) * 100).toFixed(1)} %`

const row = (cells: readonly (string | number)[]): string => `| ${cells.join(' | ')} |`

function table(heads: readonly string[], rows: readonly (readonly (string | number)[])[]): string {
  return [row(heads), row(heads.map((_, at) => (at === 0 ? '---' : '---:'))), ...rows.map(row)].join('\n')
}

const HEADS = ['pages', 'target there', 'right', 'behind', 'admitted', 'wrong', 'right, of those there']
const cells = (counts: Counts) => {
  const { cases, there, right, behind, admitted, wrong } = counts
  return [cases, there, right, behind, admitted, wrong, percent(counts)]
}

export function totals(cases: readonly Case[]): string {
  const rows = [1, 2, 3].map((count) => [String(count), ...cells(countsOf(withMutations(cases, count)))])
  return table(['mutations', ...HEADS], [...rows, ['all', ...cells(countsOf(cases))]])
}

const sorted = (counts: ReadonlyMap<string, Counts>) => [...counts].sort(([a], [b]) => a.localeCompare(b))

export function byOperator(cases: readonly Case[]): string {
  const counts = countedBy(cases, ({ mutations }) => mutations.map(({ operator }) => operator))
  return table(
    ['operator', ...HEADS],
    sorted(counts).map(([operator, each]) => [operator, ...cells(each)]),
  )
}

export function byStep(cases: readonly Case[]): string {
  const counts = countedBy(cases, ({ step }) => [step])
  return table(
    ['step', ...HEADS],
    [...counts].map(([step, each]) => [step, ...cells(each)]),
  )
}

/** Each operator at each step: right of those whose target is there, and wrong where there is any. */
export function byOperatorAndStep(cases: readonly Case[]): string {
  const steps = [...new Set(cases.map(({ step }) => step))]
  const counts = countedBy(cases, ({ step, mutations }) => mutations.map(({ operator }) => `${operator}|${step}`))
  const operators = [...new Set(cases.flatMap(({ mutations }) => mutations.map(({ operator }) => operator)))].sort()
  const cell = (each: Counts | undefined): string => {
    if (each === undefined) return ''
    return `${each.rightThere} / ${each.there}${each.wrong > 0 ? `, ${each.wrong} wrong` : ''}`
  }
  return table(
    ['operator', ...steps],
    operators.map((operator) => [operator, ...steps.map((step) => cell(counts.get(`${operator}|${step}`)))]),
  )
}

/** What is not as it must be, in words; empty when all is well. */
export function complaints(cases: readonly Case[]): readonly string[] {
  const wrong = cases.filter(({ verdict }) => verdict.outcome === 'wrong')
  const low = Object.entries(TARGETS).flatMap(([count, least]) => {
    const share = rightShare(countsOf(withMutations(cases, Number(count))))
    return share < least ? [`with ${count} mutation(s) right is ${share.toFixed(3)}, below ${least}`] : []
  })
  // The folder is not behind the entry: whoever opens it sees the entry.
  const silent = cases.filter(
    ({ verdict, ringed }) => verdict.isThere && verdict.outcome === 'behind' && ringed !== 'folder',
  )
  const named = (what: string) => (each: Case) => `${what}: --seed ${each.seed} --page ${each.situation}`
  return [...wrong.map(named('wrong')), ...silent.map(named('not admitted')), ...low]
}

/** Every page whose target is there and not ringed, with what was done to it. */
export const misses = (cases: readonly Case[]): readonly string[] =>
  cases
    .filter(({ verdict }) => verdict.isThere && verdict.outcome !== 'right')
    .map(({ verdict, situation, seed, mutations }) => {
      const told = mutations.map(({ operator, what }) => `${operator}: ${what}`)
      return `${verdict.outcome}: --seed ${seed} --page ${situation}\n  ${told.join('\n  ')}`
    })
    .sort()
