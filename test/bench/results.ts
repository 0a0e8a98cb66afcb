// What came out of each measure when it was last run, sample by sample. It is kept with the record that is made of it: so a
// long bench may be run in parts, and every figure of the record can be worked out again.
import { createHash } from 'node:crypto'
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { zipFolder } from '../../scripts/lib/reproducible-zip'
import type { Machine } from './machine'
import type { Table } from './measure'

const FOLDER = 'docs/performance'

export interface Result {
  readonly name: string
  readonly tables: readonly Table[]
  /** ISO day */
  readonly date: string
  readonly machine: Machine
  /** Of which build, see `buildIn`. */
  readonly build: string
  readonly seconds: number
}

/** A name for the built extension in a folder: eight digits of a hash over all its files, the same wherever it is built. */
export const buildIn = (folder: string): string =>
  createHash('sha256').update(zipFolder(folder)).digest('hex').slice(0, 8)

const fileOf = (name: string): string => `${FOLDER}/${name}.json`

export function keep(result: Result): void {
  mkdirSync(FOLDER, { recursive: true })
  writeFileSync(fileOf(result.name), `${JSON.stringify(result)}\n`)
}

/** Null where it was never run. */
export const kept = (name: string): Result | null =>
  existsSync(fileOf(name)) ? (JSON.parse(readFileSync(fileOf(name), 'utf8')) as Result) : null
