// Installs node_modules when they are missing or not what the lock file says. Plain JavaScript: there is nothing else yet.
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { heading, ROOT, run, Trouble } from './run.mjs'

const OLDEST_NODE = [20, 19]

/** @returns {Record<string, {version?: string, optional?: boolean}>} by folder; empty when there is no such file */
function packagesOf(lockFile) {
  try {
    return JSON.parse(readFileSync(join(ROOT, lockFile), 'utf8')).packages ?? {}
  } catch {
    return {}
  }
}

/** Compares the lock file with the one npm leaves inside node_modules. Optional packages may be for another system. */
function isInstalled() {
  const installed = packagesOf('node_modules/.package-lock.json')
  const wanted = Object.entries(packagesOf('package-lock.json')).filter(([folder]) => folder !== '')
  return wanted.every(([folder, { version, optional }]) => {
    const found = installed[folder]
    return found === undefined ? optional === true : found.version === version
  })
}

/** @throws {Trouble} when Node is too old or npm fails */
export async function install() {
  const [major = 0, minor = 0] = process.versions.node.split('.').map(Number)
  const [oldest = 0, least = 0] = OLDEST_NODE
  if (major < oldest || (major === oldest && minor < least)) {
    throw new Trouble(`Node ${OLDEST_NODE.join('.')} or newer is needed; this is ${process.versions.node}.`)
  }
  if (isInstalled()) return
  heading('Installing the packages of package-lock.json')
  const code = await run('npm', ['ci', '--include=dev', '--no-audit', '--no-fund'])
  if (code !== 0) throw new Trouble('The packages could not be installed: see what npm says above.')
}
