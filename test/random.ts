// Seeded chance: the same seed gives the same choices on every machine.

export interface Random {
  /** From 0 up to, not including, 1. */
  readonly next: () => number
  readonly below: (limit: number) => number
  readonly chance: (likelihood: number) => boolean
  /** undefined only for an empty list */
  readonly pick: <T>(from: readonly T[]) => T | undefined
  readonly shuffled: <T>(list: readonly T[]) => T[]
}

/** The mulberry32 generator (Tommy Ettinger, public domain). */
export function randomFrom(seed: number): Random {
  let state = seed >>> 0
  const next = (): number => {
    state = (state + 0x6d2b79f5) >>> 0
    let mixed = Math.imul(state ^ (state >>> 15), state | 1)
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61)
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296
  }
  const below = (limit: number): number => Math.floor(next() * limit)
  const shuffled = <T>(list: readonly T[]): T[] =>
    list
      .map((value) => ({ value, at: next() }))
      .sort((a, b) => a.at - b.at)
      .map(({ value }) => value)
  return {
    next,
    below,
    chance: (likelihood) => next() < likelihood,
    pick: (from) => from[below(from.length)],
    shuffled,
  }
}

/** A seed from words and numbers (FNV-1a), so that every page has chances of its own. */
export function seedOf(...parts: readonly (string | number)[]): number {
  let hash = 0x811c9dc5
  for (const letter of parts.join('|')) hash = Math.imul(hash ^ (letter.codePointAt(0) ?? 0), 0x01000193)
  return hash >>> 0
}
