// The stored ids of the tabs in which the person closed the card.

export const isClosedCardTabs = (value: unknown): value is number[] =>
  Array.isArray(value) && value.every((id) => Number.isInteger(id))

/** An empty list where nothing is stored, or the value is no list of tab ids. Never throws. */
export const parseClosedCardTabs = (value: unknown): readonly number[] => (isClosedCardTabs(value) ? value : [])
