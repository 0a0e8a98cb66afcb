// What `npm run bench` runs: the measures, one after the other, and the record of what came out.
//
//   npm run bench -- [names of measures] [--pairs 10] [--heap-minutes 10] [--write]
import { parseArgs } from 'node:util'
import type { Browser } from 'puppeteer-core'
import { startPracticeOrg } from '../practice-org/server'
import { launchWith, OURS } from './browsers'
import { sectionText, writeRecord } from './document'
import { machineWith } from './machine'
import type { Measure } from './measure'
import { MEASURES } from './measures'
import { buildIn, keep, type Result } from './results'

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    pairs: { type: 'string', default: '10' },
    'heap-minutes': { type: 'string', default: '10' },
    write: { type: 'boolean', default: false },
  },
})

const unknown = positionals.find((name) => !MEASURES.some((measure) => measure.name === name))
if (unknown !== undefined) {
  console.error(`There is no measure "${unknown}". They are: ${MEASURES.map(({ name }) => name).join(', ')}.`)
  process.exit(1)
}
/** Shorter runs are for a first look, and are not kept for the record. */
const LEAST = 10
const isForTheRecord = Number(values.pairs) >= LEAST && Number(values['heap-minutes']) >= LEAST
if (values.write && !isForTheRecord) {
  console.error(`The record is made of at least ${LEAST} pairs, and ${LEAST} minutes of the heap.`)
  process.exit(1)
}
const chosen = MEASURES.filter(({ name }) => positionals.length === 0 || positionals.includes(name))

const org = await startPracticeOrg()
const versions = new Set<string>()

async function withBrowser<T>(extensions: readonly string[], task: (browser: Browser) => Promise<T>): Promise<T> {
  const browser = await launchWith(org.port, extensions)
  try {
    versions.add((await browser.version()).replace('Headless', '').replace('Chrome/', 'Chromium '))
    return await task(browser)
  } finally {
    await browser.close()
  }
}

async function runMeasure(measure: Measure): Promise<void> {
  const [since, build] = [performance.now(), buildIn(OURS)]
  console.log(`\n━━ ${measure.title} (${measure.name})`)
  const say = (text: string): void => console.log(`  ${measure.name}: ${text}`)
  const pairs = Number(values.pairs)
  const tables = await measure.run({ org, say, withBrowser, pairs, heapMinutes: Number(values['heap-minutes']) })
  const result: Result = {
    name: measure.name,
    tables,
    date: new Date().toISOString().slice(0, 10),
    machine: machineWith([...versions].join(', ') || 'no browser'),
    build,
    seconds: Math.round((performance.now() - since) / 1000),
  }
  if (isForTheRecord) keep(result)
  console.log(`\n${sectionText(measure, result)}`)
}

/** One that fails does not take an hour's others with it. */
for (const measure of chosen) {
  await runMeasure(measure).catch((reason: unknown) => {
    console.error(`${measure.name} failed:`, reason)
    process.exitCode = 1
  })
}
await org.close()
if (values.write) writeRecord()
