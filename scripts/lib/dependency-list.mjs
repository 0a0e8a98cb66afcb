// The run-time dependencies as the lock file has them: those of package.json, and whatever they bring along.
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { ROOT } from './run.mjs'

/** What a package needs at run time; a peer that it can do without is none. */
const needsOf = ({
  dependencies = {},
  optionalDependencies = {},
  peerDependencies = {},
  peerDependenciesMeta = {},
}) => [
  ...Object.keys(dependencies),
  ...Object.keys(optionalDependencies),
  ...Object.keys(peerDependencies).filter((name) => peerDependenciesMeta[name]?.optional !== true),
]

/**
 * @param {string} lockFile
 * @returns {readonly import('./dependency-list.mjs').Dependency[]} by name
 */
export function dependenciesOf(lockFile) {
  const { packages } = JSON.parse(readFileSync(join(ROOT, lockFile), 'utf8'))
  const found = new Map()
  const waiting = needsOf(packages['']).map((name) => ({ name, broughtBy: 'package.json' }))
  for (const { name, broughtBy } of waiting) {
    if (found.has(name)) continue
    const locked = packages[`node_modules/${name}`]
    found.set(name, { name, version: locked.version, licence: locked.license, broughtBy })
    waiting.push(...needsOf(locked).map((need) => ({ name: need, broughtBy: name })))
  }
  return [...found.values()].sort((a, b) => (a.name < b.name ? -1 : 1))
}
