// What a run of `npm run faults` found, row by row, for docs/trust.md.
import { appendFileSync, mkdirSync } from 'node:fs'
import { dirname } from 'node:path'

const FILE = process.env['TRUST_ROWS']

export interface Row {
  /** What was done to the extension: something broke, somebody attacked, or something wrong came in. */
  readonly kind: 'fault' | 'attack' | 'input'
  readonly what: string
  readonly browser: 'Chromium' | 'Firefox' | 'no browser'
  readonly rounds: number
  /** Rounds after which something was lost, wrong or left behind. */
  readonly lost: number
  /** What the person has afterwards, in a sentence. */
  readonly outcome: string
}

/** Notes a row where the run keeps a record. Call it after the last round, before anything is expected of `lost`. */
export function record(row: Row): void {
  if (FILE === undefined) return
  mkdirSync(dirname(FILE), { recursive: true })
  appendFileSync(FILE, `${JSON.stringify(row)}\n`)
}
