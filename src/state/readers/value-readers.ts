// Small readers for values of unknown shape. They take the place of schemas where those would be too large (the content
// script) or too strict (damaged records). A reader gives undefined for what it cannot read, and never throws.

export type Reader<T> = (value: unknown) => T | undefined

/** The largest distance of a Date from the epoch (ms; ECMAScript, "Time Values and Time Range"). */
export const MAX_DATE_MS = 8.64e15

/** ms since the epoch */
export const readTime: Reader<number> = (value) =>
  typeof value === 'number' && Math.abs(value) <= MAX_DATE_MS ? value : undefined

export const readText: Reader<string> = (value) => (typeof value === 'string' ? value : undefined)

export const oneOf =
  <const T>(...known: readonly T[]): Reader<T> =>
  (value) =>
    known.find((each) => each === value)

export const orNull =
  <T>(read: Reader<T>): Reader<T | null> =>
  (value) =>
    value === null ? null : read(value)

/** A reader that gives `fallback` in place of what cannot be read. */
export const orFallback =
  <T>(read: Reader<T>, fallback: T): Reader<T> =>
  (value) =>
    read(value) ?? fallback

/** Reads an object with exactly these fields; others are left out. Undefined where one of them cannot be read. */
export const readFields =
  <T extends object>(readers: { readonly [K in keyof T]: Reader<T[K]> }): Reader<T> =>
  (value) => {
    const from = readObject(value)
    if (from === undefined) return undefined
    const read = Object.entries<Reader<unknown>>(readers).map(([name, reader]) => [name, reader(from[name])] as const)
    return read.some(([, each]) => each === undefined) ? undefined : (Object.fromEntries(read) as T)
  }

/** The object itself, its properties by name. */
export const readObject: Reader<Readonly<Record<string, unknown>>> = (value) =>
  typeof value === 'object' && value !== null ? (value as Readonly<Record<string, unknown>>) : undefined
