// The loads of the busy page, and who bears them.
import { existsSync } from 'node:fs'
import { FOLDERS, type SubjectName } from './busy'
import { type LimitAsked, limited, type Row } from './measure'

export const ELEMENTS = 8_000
export const LOADS = [0, 600, 2_400, 6_000, 24_000] as const
/** A burst, and how long the page rests before it (ms). */
export const BURST_MS = 1_000
export const REST_MS = 3_000
/** How long (ms) a steady load has lasted before it is measured. */
export const WARM_MS = 2_000
/** Lightning replaces so many elements in this time (ms) when one goes to another page. */
export const NAVIGATION = { elements: 3_000, ms: 800 } as const

export const count = (number: number): string => number.toLocaleString('en')

export const subjects = (): readonly SubjectName[] =>
  (['Token Guide', 'the plain way', 'Token Guide before'] as const).filter((name) => existsSync(FOLDERS[name]))

export type Numbers = Readonly<Record<string, readonly number[]>>

export const rowsOf = (taken: Numbers, limitsOf: (what: string) => readonly LimitAsked[]): Row[] =>
  Object.entries(taken).map(([what, samples]) =>
    limited(what, samples, what.startsWith('Token Guide: ') ? limitsOf(what.slice('Token Guide: '.length)) : []),
  )
