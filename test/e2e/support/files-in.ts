// The files of a folder, such as a build.
import { readdirSync, statSync } from 'node:fs'
import { join } from 'node:path'

/** The paths of all files in a folder and its subfolders, from that folder. */
export const filesIn = (folder: string): string[] =>
  readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((name) => statSync(join(folder, name)).isFile())
