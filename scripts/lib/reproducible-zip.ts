// Zips a folder. The same files give the same bytes at any time on any machine: names are sorted, and the time is fixed.
import { readdirSync, readFileSync } from 'node:fs'
import { join, relative, sep } from 'node:path'
import { type Zippable, zipSync } from 'fflate'

/** The earliest time that the zip format can hold. It has no time zone, so this is local time. */
const FIXED_TIME = new Date(1980, 0, 1)

function filesIn(folder: string): Zippable {
  const names = readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => relative(folder, join(entry.parentPath, entry.name)).replaceAll(sep, '/'))
    .sort()
  return Object.fromEntries(names.map((name) => [name, new Uint8Array(readFileSync(join(folder, name)))]))
}

export const zipFolder = (folder: string): Uint8Array => zipSync(filesIn(folder), { level: 9, mtime: FIXED_TIME })
