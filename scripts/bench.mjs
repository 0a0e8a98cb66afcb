// `npm run bench`: measures what Token Guide costs and how soon its ring is there, against baselines and other tools. Takes
// about an hour and a half, on a machine that does nothing else. Names of measures run only those; `--write` writes
// docs/performance.md.
import { browserPath } from './lib/browser.mjs'
import { CHROMIUM } from './lib/browsers.mjs'
import { build } from './lib/build.mjs'
import { buildBefore } from './lib/build-before.mjs'
import { install } from './lib/install.mjs'
import { command, run } from './lib/run.mjs'

await command(async () => {
  await install()
  const variables = { [CHROMIUM.variable]: await browserPath(CHROMIUM) }
  await build()
  await buildBefore()
  return run(process.execPath, ['--import', 'tsx', 'test/bench/bench.ts', ...process.argv.slice(2)], variables)
})
