// Builds the extension when dist is missing or older than what it is built from.
import { readdirSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { heading, ROOT, run, Trouble } from './run.mjs'

const SOURCES = ['src', 'build', 'public', 'manifest.json', 'vite.config.ts', 'package.json', 'package-lock.json']
const BUILT = ['dist/chrome/manifest.json', 'dist/firefox/manifest.json']

/** When a file, or anything in a folder, was last changed, in ms; 0 when it is not there. */
function changedAt(path) {
  const about = statSync(path, { throwIfNoEntry: false })
  if (about === undefined) return 0
  if (!about.isDirectory()) return about.mtimeMs
  return Math.max(about.mtimeMs, ...readdirSync(path).map((name) => changedAt(join(path, name))))
}

const inRoot = (path) => changedAt(join(ROOT, path))

export const isBuilt = () => Math.max(...SOURCES.map(inRoot)) <= Math.min(...BUILT.map(inRoot))

/** @throws {Trouble} when the build fails */
export async function build() {
  if (isBuilt()) return
  heading('Building the extension')
  if ((await run('npm', ['run', '--silent', 'build'])) !== 0) throw new Trouble('The build failed: see above.')
}
