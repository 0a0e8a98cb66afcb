// `npm test`: everything that belongs before a commit, from nothing but Node and npm. `npm run test:all` is everything there
// is, and takes hours. `npm test -- unit e2e` runs only these parts.
import { existsSync, readFileSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { browserPath } from './lib/browser.mjs'
import { CHROMIUM, FIREFOX } from './lib/browsers.mjs'
import { build } from './lib/build.mjs'
import { install } from './lib/install.mjs'
import { RESULTS_VARIABLE } from './lib/progress-reporter.mjs'
import { command, heading, ROOT, run, say, seconds, Trouble } from './lib/run.mjs'

const REPORTER = './scripts/lib/progress-reporter.mjs'
const RESULTS = 'out/tests'
const SLOWEST = 5

/** Runs a script of package.json. */
const script = (name, args = [], variables = {}) =>
  run('npm', ['run', '--silent', name, ...(args.length > 0 ? ['--', ...args] : [])], variables)

const tests = (part, variables = {}) =>
  script(`test:${part}`, [`--reporter=${REPORTER}`], {
    ...variables,
    [RESULTS_VARIABLE]: join(RESULTS, `${part}.json`),
  })

/** What each part does; they answer with an exit code. Those of one step run side by side. */
const STEPS = [
  {
    types: { title: 'Types', work: () => script('check:types') },
    lint: { title: 'Lint', work: () => script('check:lint') },
    build: { title: 'Build', work: () => script('build') },
    unit: { title: 'Unit tests', work: () => tests('unit') },
  },
  { e2e: { title: 'End-to-end tests', work: async () => tests('e2e', await builtAndBrowsers()) } },
]

const NAMES = STEPS.flatMap((parts) => Object.keys(parts))

async function builtAndBrowsers() {
  await build()
  return { [CHROMIUM.variable]: await browserPath(CHROMIUM), [FIREFOX.variable]: await browserPath(FIREFOX) }
}

function chosenParts() {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: { all: { type: 'boolean', default: false } },
  })
  const unknown = positionals.find((name) => !NAMES.includes(name))
  if (unknown !== undefined) throw new Trouble(`There is no part "${unknown}". The parts are: ${NAMES.join(', ')}.`)
  return { isFull: values.all, names: positionals.length === 0 ? NAMES : positionals }
}

async function runPart(name, { title, work }) {
  const since = performance.now()
  const code = await work().catch((reason) => {
    if (!(reason instanceof Trouble)) throw reason
    say(reason.message)
    return 1
  })
  say(`━━ ${title}: ${code === 0 ? 'fine' : 'FAILED'}, ${seconds(since)}`)
  return { name, isFine: code === 0 }
}

/** @returns {{ files: import('./lib/progress-reporter.mjs').FileResult[], errors: number }} */
function resultsOf(part) {
  const file = join(ROOT, RESULTS, `${part}.json`)
  return existsSync(file) ? JSON.parse(readFileSync(file, 'utf8')) : { files: [], errors: 0 }
}

/** The slowest files, what failed, and the counts in one line. A part without tests counts as one. */
function sumUp(outcomes) {
  const results = outcomes.map(({ name, isFine }) => ({ isFine, ...resultsOf(name) }))
  const files = results.flatMap((result) => result.files)
  const slowest = files.toSorted((a, b) => b.seconds - a.seconds).slice(0, SLOWEST)
  if (slowest.length > 0) {
    say('\nThe slowest files:')
    for (const { file, seconds: taken } of slowest) say(`  ${taken.toFixed(1).padStart(6)} s  ${file}`)
  }
  const failing = [
    ...outcomes.filter(({ isFine }) => !isFine).map(({ name }) => name),
    ...files.filter(({ failed }) => failed > 0).map(({ file }) => file),
  ]
  if (failing.length > 0) say(`\nFailed: ${failing.join(', ')}`)
  const sum = (of) => results.reduce((all, result) => all + of(result), 0)
  const inFiles = (of) => (result) => result.files.reduce((all, file) => all + of(file), 0)
  const passed = sum(
    (result) => inFiles((file) => file.passed)(result) + (result.files.length === 0 && result.isFine ? 1 : 0),
  )
  const failed = sum((result) => {
    const counted = inFiles((file) => file.failed)(result) + result.errors
    return counted === 0 && !result.isFine ? 1 : counted
  })
  return { passed, failed }
}

await command(async () => {
  const { isFull, names } = chosenParts()
  const since = performance.now()
  if (isFull) process.env['TEST_SCOPE'] = 'all'
  await install()
  rmSync(join(ROOT, RESULTS), { recursive: true, force: true })
  const outcomes = []
  for (const parts of STEPS) {
    const chosen = Object.entries(parts).filter(([name]) => names.includes(name))
    if (chosen.length === 0) continue
    heading(chosen.map(([, { title }]) => title).join(', '))
    outcomes.push(...(await Promise.all(chosen.map(([name, part]) => runPart(name, part)))))
  }
  const { passed, failed } = sumUp(outcomes)
  say(`\nIt took ${seconds(since)}.\n${passed} passed, ${failed} failed`)
  return failed === 0 ? 0 : 1
})
