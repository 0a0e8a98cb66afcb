// `npm run matrix`: walks every cell of interfaces, hosts and languages, in both browsers. Takes about half an hour.
import { browserPath } from './lib/browser.mjs'
import { CHROMIUM, FIREFOX } from './lib/browsers.mjs'
import { build } from './lib/build.mjs'
import { install } from './lib/install.mjs'
import { command, run } from './lib/run.mjs'

await command(async () => {
  await install()
  await build()
  const variables = {
    MATRIX: 'all',
    [CHROMIUM.variable]: await browserPath(CHROMIUM),
    [FIREFOX.variable]: await browserPath(FIREFOX),
  }
  return run('npm', ['run', '--silent', 'test:e2e', '--', 'test/matrix'], variables)
})
