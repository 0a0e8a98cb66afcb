// The second half of `npm run package`: zips the built extension of each browser.
import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import project from '../package.json' with { type: 'json' }
import { zipFolder } from './lib/reproducible-zip'

const BROWSERS = ['chrome', 'firefox']

for (const browser of BROWSERS) {
  const zip = zipFolder(join('dist', browser))
  const name = `dist/token-guide-${project.version}-${browser}.zip`
  writeFileSync(name, zip)
  console.log(`${name}  ${(zip.length / 1024).toFixed(1)} kB`)
}
