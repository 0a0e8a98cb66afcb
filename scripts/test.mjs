// `npm test`: everything that is checked, in order, from nothing but Node and npm; `npm test -- unit e2e` runs only those.
import { browserPath } from './lib/browser.mjs'
import { CHROMIUM, FIREFOX } from './lib/browsers.mjs'
import { build } from './lib/build.mjs'
import { install } from './lib/install.mjs'
import { command, heading, run, say, seconds, Trouble } from './lib/run.mjs'

/** What each part needs first, as variables for its environment, and the script of package.json that is it. */
const PARTS = {
  types: { title: 'Types', script: 'check:types' },
  lint: { title: 'Lint', script: 'check:lint' },
  build: { title: 'Build', script: 'build' },
  unit: { title: 'Unit tests', script: 'test:unit' },
  e2e: { title: 'End-to-end tests', script: 'test:e2e', before: builtAndBrowsers },
}

async function builtAndBrowsers() {
  await build()
  return { [CHROMIUM.variable]: await browserPath(CHROMIUM), [FIREFOX.variable]: await browserPath(FIREFOX) }
}

function chosenParts(names) {
  const unknown = names.find((name) => !Object.hasOwn(PARTS, name))
  if (unknown !== undefined) {
    throw new Trouble(`There is no part "${unknown}". The parts are: ${Object.keys(PARTS).join(', ')}.`)
  }
  return Object.entries(PARTS).filter(([name]) => names.length === 0 || names.includes(name))
}

async function runPart(name, { title, script, before }) {
  const variables = (await before?.()) ?? {}
  heading(title)
  const since = performance.now()
  const code = await run('npm', ['run', '--silent', script], variables)
  if (code !== 0) throw new Trouble(`Failed: ${name} (${title}), after ${seconds(since)}.`)
  say(`${title}: fine, ${seconds(since)}`)
}

await command(async () => {
  const parts = chosenParts(process.argv.slice(2))
  const since = performance.now()
  await install()
  for (const [name, part] of parts) await runPart(name, part)
  say(`\nAll fine: ${parts.map(([name]) => name).join(', ')}, in ${seconds(since)}.`)
  return 0
})
