// Every operator there is.
import type { Operator } from '../scene'
import { changeTag } from './change-tag'
import { dropIds } from './drop-ids'
import { hrefShape } from './href-shape'
import { intoShadow } from './into-shadow'
import { lookAlike } from './look-alike'
import { outOfShadow } from './out-of-shadow'
import { relabel } from './relabel'
import { renameClasses } from './rename-classes'
import { renameFrame } from './rename-frame'
import { reorder } from './reorder'
import { stripLabels } from './strip-labels'
import { takeAway } from './take-away'
import { wrap } from './wrap'

export const OPERATORS: readonly Operator[] = [
  dropIds,
  renameClasses,
  stripLabels,
  wrap,
  intoShadow,
  outOfShadow,
  reorder,
  changeTag,
  relabel,
  hrefShape,
  renameFrame,
  lookAlike,
  takeAway,
]
