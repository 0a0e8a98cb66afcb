// Moments as they are stored and sent.
import * as v from 'valibot'
import { FURTHEST } from '../readers/value-readers'

/** ms since the epoch */
export const time = v.pipe(v.number(), v.minValue(-FURTHEST), v.maxValue(FURTHEST))
