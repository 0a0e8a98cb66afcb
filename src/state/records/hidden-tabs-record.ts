// The tabs in which the person closed the card, as they are stored.

export const isHiddenTabs = (value: unknown): value is number[] =>
  Array.isArray(value) && value.every((id) => Number.isInteger(id))

/** None where there are none, or what is stored is no list of tabs. Never throws. */
export const parseHiddenTabs = (value: unknown): readonly number[] => (isHiddenTabs(value) ? value : [])
