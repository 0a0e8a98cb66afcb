// All measures, in the order in which they are run and written down.
import type { Measure } from '../measure'
import { appearingMeasure } from './appearing'
import { followingMeasure } from './following'
import { selfCheck } from './self-check'

export const MEASURES: readonly Measure[] = [selfCheck, appearingMeasure, followingMeasure]
