// Stored values beside the guides: tabs with a closed card, and damaged values that were set aside.
import * as v from 'valibot'

export const HIDDEN_TABS_KEY = 'hidden-tabs'
const SET_ASIDE_PREFIX = 'set-aside:'
/** Holds the last set-aside key that the person was told of. */
export const DAMAGE_TOLD_KEY = 'damage-told'

const hiddenTabs = v.fallback(v.array(v.pipe(v.number(), v.integer())), [])

export const parseHiddenTabs = (value: unknown): number[] => v.parse(hiddenTabs, value)

/** Where a damaged value is kept; the date makes keys sort by age. `now` is in ms since the epoch. */
export const setAsideKey = (key: string, now: number): string =>
  `${SET_ASIDE_PREFIX}${new Date(now).toISOString()}:${key}`

export const isSetAsideKey = (key: string): boolean => key.startsWith(SET_ASIDE_PREFIX)
