// The schema of a moment in records and messages.
import * as v from 'valibot'
import { MAX_DATE_MS } from '../readers/value-readers'

/** ms since the epoch, within what a Date can hold. */
export const timestampSchema = v.pipe(v.number(), v.minValue(-MAX_DATE_MS), v.maxValue(MAX_DATE_MS))
