// What `npm run bench` runs: the measures, one after the other, and the record of what came out.
//
//   npm run bench -- [names of measures] [--pairs 10] [--heap-minutes 10] [--write]
import { parseArgs } from 'node:util'
import type { Browser } from 'puppeteer-core'
import { startPracticeOrg } from '../practice-org/server'
import { launchWith } from './browsers'
import { sectionText, writeRecord } from './document'
import { machineWith } from './machine'
import type { Context } from './measure'
import { MEASURES } from './measures'
import { keep, type Result } from './results'

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

try {
  for (const measure of chosen) {
    const since = performance.now()
    console.log(`\n━━ ${measure.title} (${measure.name})`)
    const say = (text: string): void => console.log(`  ${measure.name}: ${text}`)
    const context: Context = {
      org,
      say,
      withBrowser,
      pairs: Number(values.pairs),
      heapMinutes: Number(values['heap-minutes']),
    }
    const tables = await measure.run(context)
    const result: Result = {
      name: measure.name,
      tables,
      date: new Date().toISOString().slice(0, 10),
      machine: machineWith([...versions].join(', ') || 'no browser'),
      seconds: Math.round((performance.now() - since) / 1000),
    }
    keep(result)
    console.log(`\n${sectionText(measure, result)}`)
  }
  if (values.write) writeRecord()
} finally {
  await org.close()
}
