// Reads values of any shape where the schemas would be too much: in the content script, which is put into every page of an
// org, and where something damaged is to be kept in part. What is not as it should be is undefined.

export type Reader<T> = (value: unknown) => T | undefined

/** The furthest moments that a date can be (ms before and after the epoch; ECMAScript, "Time Values"). */
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

/** Another value in place of what cannot be read. */
export const orFallback =
  <T>(read: Reader<T>, instead: T): Reader<T> =>
  (value) =>
    read(value) ?? instead

/** An object with these fields, without any others; undefined where one of them cannot be read. */
export const readFields =
  <T extends object>(readers: { readonly [K in keyof T]: Reader<T[K]> }): Reader<T> =>
  (value) => {
    const from = readObject(value)
    if (from === undefined) return undefined
    const read = Object.entries<Reader<unknown>>(readers).map(([name, reader]) => [name, reader(from[name])] as const)
    return read.some(([, each]) => each === undefined) ? undefined : (Object.fromEntries(read) as T)
  }

/** What an object holds by name. */
export const readObject: Reader<Readonly<Record<string, unknown>>> = (value) =>
  typeof value === 'object' && value !== null ? (value as Readonly<Record<string, unknown>>) : undefined
