// Moments as they are stored and sent.
import * as v from 'valibot'

/** The furthest moments that a date can be (ms before and after the epoch; ECMAScript, "Time Values"). */
const FURTHEST = 8.64e15

/** ms since the epoch */
export const time = v.pipe(v.number(), v.minValue(-FURTHEST), v.maxValue(FURTHEST))
