// `npm run matrix`: walks every cell of interfaces, hosts and languages, in both browsers. Takes about an hour.
// `npm run matrix -- --write` also writes docs/matrix.md.
import { parseArgs } from 'node:util'
import { browserPath } from './lib/browser.mjs'
import { CHROMIUM, FIREFOX } from './lib/browsers.mjs'
import { build } from './lib/build.mjs'
import { install } from './lib/install.mjs'
import { recordMatrix } from './lib/matrix-record.mjs'
import { command, run } from './lib/run.mjs'

const REPORT = 'out/matrix.json'
const DOCUMENT = new URL('../docs/matrix.md', import.meta.url)

const { values } = parseArgs({ options: { write: { type: 'boolean', default: false } } })

await command(async () => {
  await install()
  await build()
  const variables = {
    TEST_SCOPE: 'all',
    [CHROMIUM.variable]: await browserPath(CHROMIUM),
    [FIREFOX.variable]: await browserPath(FIREFOX),
  }
  const reporters = ['--reporter=default', '--reporter=json', `--outputFile.json=${REPORT}`]
  const since = performance.now()
  const code = await run('npm', ['run', '--silent', 'test:e2e', '--', 'test/matrix', ...reporters], variables)
  if (values.write) recordMatrix(REPORT, DOCUMENT, (performance.now() - since) / 60_000)
  return code
})
