// Keys under which copies of damaged values are stored: the date, then the key that the value had.

const SET_ASIDE_PREFIX = 'set-aside:'

/**
 * The key for a damaged value that stood under `key`; the date makes such keys sort by age. `now` is in ms since the
 * epoch.
 */
export const setAsideKey = (key: string, now: number): string =>
  `${SET_ASIDE_PREFIX}${new Date(now).toISOString()}:${key}`

/**
 * The parts of a set-aside key; null where the key is of another kind. `key` is where the value stood before. `at` is
 * in ms since the epoch, and null where the date cannot be read.
 */
export function parseSetAsideKey(key: string): { readonly key: string; readonly at: number | null } | null {
  if (!isSetAsideKey(key)) return null
  const [, date = '', originalKey = ''] = /^set-aside:(\d{4}-[\dT:.-]+Z):(.*)$/s.exec(key) ?? []
  const at = Date.parse(date)
  return { key: originalKey === '' ? key : originalKey, at: Number.isNaN(at) ? null : at }
}

export const isSetAsideKey = (key: string): boolean => key.startsWith(SET_ASIDE_PREFIX)
