// Serves the files of `assets/`: styles, pictures and the scripts that run in the practice pages.
import { readFileSync } from 'node:fs'
import { dirname, extname, join, normalize, sep } from 'node:path'
import { fileURLToPath } from 'node:url'
import { empty, type Reply } from './http'

const FOLDER = join(dirname(fileURLToPath(import.meta.url)), 'assets')

const TYPES: Readonly<Record<string, string>> = {
  '.css': 'text/css; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.svg': 'image/svg+xml',
}

/** Read on every request: an edited file shows on reload. */
export function assetReply(name: string): Reply {
  const file = normalize(join(FOLDER, name))
  const type = TYPES[extname(file)]
  if (!type || !file.startsWith(FOLDER + sep)) return empty(404)
  try {
    return { status: 200, headers: { 'content-type': type, 'cache-control': 'no-cache' }, body: readFileSync(file) }
  } catch {
    return empty(404)
  }
}
