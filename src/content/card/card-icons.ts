// The icons of the card, each as the path of its lines in a square of 20 px.

const CIRCLE = 'M17 10a7 7 0 11-14 0 7 7 0 0114 0z'
/** A key in a ring. */
export const MARK = `${CIRCLE}M9.7 10a1.8 1.8 0 11-3.6 0 1.8 1.8 0 013.6 0zh4.5M12 10v2M14 10v1`
export const CLOSE = 'M5 5l10 10M15 5L5 15'
export const CHEVRON = 'M5 8l5 5 5-5'
export const COPY = 'M7 7h9v9H7zM13 4H4v9'
export const TICK = 'M4 10l4 4 8-8'
export const WARNING = 'M10 3l7 13H3zM10 8v4M10 14v.1'
export const INFO = `${CIRCLE}M10 9v4M10 6.5v.1`
