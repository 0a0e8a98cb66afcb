// The user that the person has just said to be another one: what they are called is asked next. The column is drawn anew for
// each guide, so this stands beside it.

/** The storage key of that user's guide. */
export const newUser: { guide: string | null } = { guide: null }
