// `npm run faults`: faults, attacks and wrong input, in hundreds of seeded rounds. Takes about half an hour.
// `npm run faults -- --write` also writes docs/trust.md; a name after that runs only the files it is in, and keeps what was noted
// of the others.
import { existsSync, rmSync } from 'node:fs'
import { parseArgs } from 'node:util'
import { browserPath } from './lib/browser.mjs'
import { CHROMIUM, FIREFOX } from './lib/browsers.mjs'
import { build } from './lib/build.mjs'
import { install } from './lib/install.mjs'
import { command, run, say } from './lib/run.mjs'
import { recordTrust } from './lib/trust-record.mjs'

const ROWS = 'out/trust.jsonl'
const DOCUMENT = new URL('../docs/trust.md', import.meta.url)

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { write: { type: 'boolean', default: false } },
})

await command(async () => {
  await install()
  await build()
  const variables = {
    TEST_SCOPE: 'all',
    TRUST_ROWS: ROWS,
    [CHROMIUM.variable]: await browserPath(CHROMIUM),
    [FIREFOX.variable]: await browserPath(FIREFOX),
  }
  const isWhole = positionals.length === 0
  const chosen = isWhole ? ['test/trust'] : positionals.map((name) => `test/trust/${name}`)
  if (isWhole) rmSync(ROWS, { force: true })
  const since = performance.now()
  const vitest = ['vitest', 'run', '--config', 'test/vitest.config.ts', '--passWithNoTests', ...chosen]
  const code = await run('npx', vitest, variables)
  say(`It took ${((performance.now() - since) / 60_000).toFixed(0)} minutes.`)
  if (values.write && existsSync(ROWS)) recordTrust(ROWS, DOCUMENT)
  return code
})
