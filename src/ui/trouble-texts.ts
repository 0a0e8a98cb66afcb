// What may be wrong at a step, in words. The build has a shorter way to the same texts: build/troubles-in-catalogue.ts.
import { t } from '../browser/i18n'
import type { StepId } from '../guide/steps'
import { troublesOf } from '../knowledge/troubles-by-step'
import { underscored } from './step-and-phase-texts'

/** Texts of a step's troubles, the most likely first. `mayBePlayground`: whether those of Trailhead Playgrounds are among them. */
export const troubleTexts = (step: StepId, mayBePlayground: boolean): readonly string[] =>
  troublesOf(step, mayBePlayground).map((id) => t(`trouble_${underscored(id)}`))
