// Every operator there is.
import type { Operator } from '../scene'
import { changeTag } from './change-tag'
import { dropIds } from './drop-ids'
import { dropSubtreeIds } from './drop-subtree-ids'
import { hrefShape } from './href-shape'
import { intoShadow } from './into-shadow'
import { loginFrame } from './login-frame'
import { lookAlike } from './look-alike'
import { outOfForm } from './out-of-form'
import { outOfShadow } from './out-of-shadow'
import { relabel } from './relabel'
import { renameClasses } from './rename-classes'
import { renameFrame } from './rename-frame'
import { reorder } from './reorder'
import { resultsElsewhere } from './results-elsewhere'
import { secondHeader } from './second-header'
import { stripLabels } from './strip-labels'
import { takeAway } from './take-away'
import { wrap } from './wrap'

export const OPERATORS: readonly Operator[] = [
  dropIds,
  dropSubtreeIds,
  renameClasses,
  stripLabels,
  wrap,
  intoShadow,
  outOfShadow,
  outOfForm,
  reorder,
  changeTag,
  relabel,
  hrefShape,
  renameFrame,
  loginFrame,
  secondHeader,
  resultsElsewhere,
  lookAlike,
  takeAway,
]
