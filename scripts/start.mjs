// `npm start`: installs and builds what is missing, then opens a browser with Token Guide in it. Without a display, a
// scripted person takes the walk and leaves pictures of it. `npm run pictures` comes here too.
import { browserPath } from './lib/browser.mjs'
import { CHROMIUM } from './lib/browsers.mjs'
import { build } from './lib/build.mjs'
import { install } from './lib/install.mjs'
import { command, run } from './lib/run.mjs'

await command(async () => {
  await install()
  const variables = { [CHROMIUM.variable]: await browserPath(CHROMIUM) }
  await build()
  return run(
    process.execPath,
    ['--import', 'tsx', 'scripts/practice-window-or-walkthrough.ts', ...process.argv.slice(2)],
    variables,
  )
})
