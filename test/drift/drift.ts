// npm run drift: mutates the practice pages, judges the finding, prints the tables; exits with 1 when it is not good enough.
//
//   npm run drift -- [--cases 3000] [--first-seed 1,5000] [--mutations 3] [--misses] [--write]
//   npm run drift -- --seed 1234 --page settings-filtered [--mutations 3]
//
// Each first seed gets that many cases. Without --mutations, the seed says how many there are. --misses names every page whose
// target is there and not ringed.
import { writeFileSync } from 'node:fs'
import { parseArgs } from 'node:util'
import { documented } from './documented'
import { byOperator, byOperatorAndStep, byStep, complaints, misses, totals } from './report'
import { runCases } from './run'
import { shown } from './show'

const DOCUMENT = new URL('../../docs/drift.md', import.meta.url)

const { values } = parseArgs({
  options: {
    cases: { type: 'string', default: '3000' },
    'first-seed': { type: 'string', default: '1' },
    mutations: { type: 'string' },
    misses: { type: 'boolean', default: false },
    write: { type: 'boolean', default: false },
    seed: { type: 'string' },
    page: { type: 'string', default: '' },
  },
})

const count = values.mutations === undefined ? undefined : Number(values.mutations)

function runAll(firstSeeds: readonly number[]): void {
  const begun = performance.now()
  const cases = firstSeeds.flatMap((seed) => [...runCases(Number(values.cases), seed, count)])
  const seconds = (performance.now() - begun) / 1000
  if (values.misses) console.log(misses(cases).join('\n'))
  console.log([byOperatorAndStep(cases), byOperator(cases), byStep(cases), totals(cases)].join('\n\n'))
  console.log(`\n${cases.length} pages in ${seconds.toFixed(0)} s`)
  const complained = complaints(cases)
  for (const complaint of complained) console.log(complaint)
  if (values.write) writeFileSync(DOCUMENT, documented({ cases, firstSeeds, seconds, date: new Date() }))
  process.exitCode = complained.length > 0 ? 1 : 0
}

if (values.seed === undefined) runAll(values['first-seed'].split(',').map(Number))
else console.log(shown(values.page, Number(values.seed), count))
