// All measures, in the order in which they are run and written down.
import type { Measure } from '../measure'
import { selfCheck } from './self-check'

export const MEASURES: readonly Measure[] = [selfCheck]
