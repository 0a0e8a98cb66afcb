// Finds a browser on this computer; on Debian and Ubuntu, as root, installs it.
import { accessSync, constants, existsSync, readFileSync } from 'node:fs'
import { delimiter, join } from 'node:path'
import { heading, run, Trouble } from './run.mjs'

/** @typedef {import('./browsers.mjs').BrowserKind} BrowserKind */

function isExecutable(path) {
  try {
    accessSync(path, constants.X_OK)
    return true
  } catch {
    return false
  }
}

/** @param {BrowserKind} kind */
function find({ variable, commands, places }) {
  const asked = process.env[variable]
  if (asked !== undefined && asked !== '') {
    if (isExecutable(asked)) return asked
    throw new Trouble(`${variable} is ${asked}, but no program is there.`)
  }
  const folders = (process.env.PATH ?? '').split(delimiter)
  const onPath = commands.flatMap((command) => folders.map((folder) => join(folder, command)))
  return [...onPath, ...places].find(isExecutable)
}

function isDebian() {
  const about = '/etc/os-release'
  return existsSync(about) && /^ID(_LIKE)?=.*\b(debian|ubuntu)\b/m.test(readFileSync(about, 'utf8'))
}

/** @param {BrowserKind} kind */
async function installOnDebian({ name, debian }) {
  heading(`Installing ${name} with apt-get`)
  const quiet = { DEBIAN_FRONTEND: 'noninteractive' }
  const code =
    (await run('apt-get', ['update', '-q'], quiet)) || (await run('apt-get', ['install', '-y', '-q', debian], quiet))
  if (code !== 0) throw new Trouble(`apt-get could not install ${debian}: see what it says above.`)
}

/**
 * The browser's executable, installed first where that is possible.
 * @param {BrowserKind} kind
 * @returns {Promise<string>}
 * @throws {Trouble} with advice when there is none
 */
export async function browserPath(kind) {
  const found = find(kind)
  if (found !== undefined) return found
  if (isDebian() && process.getuid?.() === 0) {
    await installOnDebian(kind)
    const installed = find(kind)
    if (installed !== undefined) return installed
  }
  throw new Trouble(`No ${kind.name} was found: ${kind.advice}`)
}
