// One zip per browser, from what is built. The same build gives the same bytes: sorted names, one fixed time.
import { readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join, sep } from 'node:path'
import { type Zippable, zipSync } from 'fflate'
import project from '../package.json' with { type: 'json' }

const BROWSERS = ['chrome', 'firefox']

/** The zip format begins in 1980, and knows local time only. */
const FIXED_TIME = new Date(1980, 0, 1)

function filesIn(folder: string): Zippable {
  const names = readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
    .sort()
  return Object.fromEntries(
    names.map((name) => [name.slice(folder.length + 1).replaceAll(sep, '/'), new Uint8Array(readFileSync(name))]),
  )
}

for (const browser of BROWSERS) {
  const zip = zipSync(filesIn(join('dist', browser)), { level: 9, mtime: FIXED_TIME })
  const name = `dist/token-guide-${project.version}-${browser}.zip`
  writeFileSync(name, zip)
  console.log(`${name}  ${(zip.length / 1024).toFixed(1)} kB`)
}
