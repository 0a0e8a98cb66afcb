// Builds the extension as it was before pages were observed or searched as a whole, for the bench to compare with.
import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { heading, ROOT, run, say } from './run.mjs'

/** The last commit of that kind. */
const COMMIT = '374784a87c033f40eb68ddf32750ea2321bd4a9e'
const FOLDER = 'out/before'

/** Does nothing where it is built, and says so where this clone does not hold the commit. */
export async function buildBefore() {
  if (existsSync(join(ROOT, FOLDER, 'dist/chrome/manifest.json'))) return
  heading('Building the extension of before')
  const steps = [
    `mkdir -p ${FOLDER}`,
    `git archive ${COMMIT} | tar -x -C ${FOLDER}`,
    `ln -sfn ../../node_modules ${FOLDER}/node_modules`,
    `cd ${FOLDER} && npx vite build --mode chrome`,
  ]
  if ((await run('sh', ['-c', steps.join(' && ')])) !== 0)
    say('It is not compared with: that commit cannot be built here.')
}
