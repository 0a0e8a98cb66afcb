// Moments as they are stored and sent.
import * as v from 'valibot'
import { MAX_DATE_MS } from '../readers/value-readers'

/** ms since the epoch */
export const timestampSchema = v.pipe(v.number(), v.minValue(-MAX_DATE_MS), v.maxValue(MAX_DATE_MS))
