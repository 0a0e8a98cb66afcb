// The few figures that are made of samples. Everything else is left to the reader.

const sorted = (samples: readonly number[]): number[] => [...samples].sort((a, b) => a - b)

/** The smallest sample that at least so much percent of all do not exceed; NaN of none. */
export function percentile(samples: readonly number[], percent: number): number {
  const at = Math.max(0, Math.ceil((samples.length * percent) / 100) - 1)
  return sorted(samples)[at] ?? Number.NaN
}

/** The middle sample; between two, their mean. */
export function median(samples: readonly number[]): number {
  const all = sorted(samples)
  const [low, high] = [all[Math.floor((all.length - 1) / 2)], all[Math.floor(all.length / 2)]]
  return low === undefined || high === undefined ? Number.NaN : (low + high) / 2
}

export const mean = (samples: readonly number[]): number =>
  samples.reduce((sum, sample) => sum + sample, 0) / samples.length

export const lowest = (samples: readonly number[]): number => Math.min(...samples)
export const highest = (samples: readonly number[]): number => Math.max(...samples)

/** Sample by sample, how much `of` is over `base`. */
export const differences = (of: readonly number[], base: readonly number[]): number[] =>
  of.map((sample, turn) => sample - (base[turn] ?? Number.NaN))
