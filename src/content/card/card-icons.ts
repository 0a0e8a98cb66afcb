// The icons of the card, each as the path of its lines in a square of 20 px.

/** A key in a ring. */
export const MARK =
  'M16.9 10a6.9 6.9 0 11-13.8 0 6.9 6.9 0 0113.8 0zM9.7 10a1.8 1.8 0 11-3.6 0 1.8 1.8 0 013.6 0zh4.5M12.1 10v1.7M14 10v1.3'
export const CLOSE = 'M5.5 5.5l9 9M14.5 5.5l-9 9'
export const CHEVRON = 'M5 8l5 5 5-5'
export const COPY = 'M9 7h5a2 2 0 012 2v5a2 2 0 01-2 2H9a2 2 0 01-2-2V9a2 2 0 012-2zM13 4.5H6A1.5 1.5 0 004.5 6v7'
export const TICK = 'M4.5 10.5l3.7 3.7 7.5-8'
export const WARNING = 'M10 3.5l7 12.5H3zM10 8.2v3.6M10 13.7v.1'
export const INFO = 'M17 10a7 7 0 11-14 0 7 7 0 0114 0zM10 9.2v4.3M10 6.5v.1'
