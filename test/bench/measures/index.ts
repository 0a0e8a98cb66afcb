// All measures, in the order in which they are run and written down.
import type { Measure } from '../measure'
import { appearingMeasure } from './appearing'
import { beforeStart } from './before-start'
import { busy } from './busy'
import { bytes } from './bytes'
import { followingMeasure } from './following'
import { heap } from './heap'
import { idle } from './idle'
import { popup } from './popup'
import { scale } from './scale'
import { selfCheck } from './self-check'

export const MEASURES: readonly Measure[] = [
  selfCheck,
  beforeStart,
  idle,
  heap,
  appearingMeasure,
  followingMeasure,
  scale,
  busy,
  popup,
  bytes,
]
