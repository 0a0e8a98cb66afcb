// What came out of each measure when it was last run, kept between runs: a long bench may be run in parts.
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import type { Machine } from './machine'
import type { Table } from './measure'

const FOLDER = 'out/bench'

export interface Result {
  readonly name: string
  readonly tables: readonly Table[]
  /** ISO day */
  readonly date: string
  readonly machine: Machine
  readonly seconds: number
}

const fileOf = (name: string): string => `${FOLDER}/${name}.json`

export function keep(result: Result): void {
  mkdirSync(FOLDER, { recursive: true })
  writeFileSync(fileOf(result.name), JSON.stringify(result, null, 1))
}

/** Null where it was never run. */
export const kept = (name: string): Result | null =>
  existsSync(fileOf(name)) ? (JSON.parse(readFileSync(fileOf(name), 'utf8')) as Result) : null
