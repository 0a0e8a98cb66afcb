// What a measure is: a name, what it is about, and a run that gives tables of samples with their limits.
import type { Browser } from 'puppeteer-core'
import type { PracticeOrg } from '../practice-org/server'
import { highest, mean, median, percentile } from './stats'

export interface Context {
  readonly org: PracticeOrg
  /** How often each subject has its turn. */
  readonly pairs: number
  /** How long (minutes) the heap is watched. */
  readonly heapMinutes: number
  /** Says how far the measure has come. */
  readonly say: (text: string) => void
  /** Runs with a browser of its own, with these extensions (folders), and closes it. */
  readonly withBrowser: <T>(extensions: readonly string[], task: (browser: Browser) => Promise<T>) => Promise<T>
}

export interface Limit {
  readonly says: string
  readonly isReached: boolean
}

/** One line of a table: what came out in every turn. */
export interface Row {
  readonly what: string
  readonly samples: readonly number[]
  readonly limits?: readonly Limit[]
}

export interface Table {
  readonly title: string
  /** Of all its samples: ms, %, frames, CSS px, bytes, MB. */
  readonly unit: string
  readonly digits: number
  readonly rows: readonly Row[]
  /** What has to be known to read it. */
  readonly note?: string
}

export interface Measure {
  readonly name: string
  readonly title: string
  readonly about: string
  run(context: Context): Promise<readonly Table[]>
}

const LIMITS = {
  median,
  mean,
  maximum: highest,
  '95th percentile': (samples: readonly number[]) => percentile(samples, 95),
}

/** A limit that holds when a figure of the samples is at most so much. */
export function atMost(figure: keyof typeof LIMITS, most: number, unit: string, samples: readonly number[]): Limit {
  return { says: `${figure} at most ${most} ${unit}`, isReached: LIMITS[figure](samples) <= most }
}

/** A row with a limit. */
export const limited = (what: string, samples: readonly number[], limits: readonly LimitAsked[]): Row => ({
  what,
  samples,
  limits: limits.map(([figure, most, unit]) => atMost(figure, most, unit, samples)),
})

export type LimitAsked = readonly [figure: keyof typeof LIMITS, most: number, unit: string]
