// npm run drift: mutates the practice pages, judges the finding, prints the tables; exits with 1 when it is not good enough.
//
//   npm run drift -- [--cases 3000] [--first-seed 1] [--write]
//   npm run drift -- --seed 1234 --page settings-filtered
import { writeFileSync } from 'node:fs'
import { parseArgs } from 'node:util'
import { documented } from './documented'
import { byOperator, byOperatorAndStep, byStep, complaints, totals } from './report'
import { runCases } from './run'
import { shown } from './show'

const DOCUMENT = new URL('../../docs/drift.md', import.meta.url)

const { values } = parseArgs({
  options: {
    cases: { type: 'string', default: '3000' },
    'first-seed': { type: 'string', default: '1' },
    write: { type: 'boolean', default: false },
    seed: { type: 'string' },
    page: { type: 'string', default: '' },
  },
})

function runAll(firstSeed: number): void {
  const begun = performance.now()
  const cases = [...runCases(Number(values.cases), firstSeed)]
  const seconds = (performance.now() - begun) / 1000
  console.log([byOperatorAndStep(cases), byOperator(cases), byStep(cases), totals(cases)].join('\n\n'))
  console.log(`\n${cases.length} pages in ${seconds.toFixed(0)} s`)
  const complained = complaints(cases)
  for (const complaint of complained) console.log(complaint)
  if (values.write) writeFileSync(DOCUMENT, documented({ cases, firstSeed, seconds, date: new Date() }))
  process.exitCode = complained.length > 0 ? 1 : 0
}

if (values.seed === undefined) runAll(Number(values['first-seed']))
else console.log(shown(values.page, Number(values.seed)))
