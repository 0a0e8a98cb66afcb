// How far a guide is, in a word or two: beside its dot, in the popup's switch and on the options page.
import { t } from '../browser/i18n'
import { currentStep } from '../guide/checklist'
import { guideStatusOf } from '../guide/guide-status'
import type { Progress } from '../guide/progress-state'
import { STEP_IDS, stepNumber } from '../guide/steps'

export function guideStatusText(progress: Progress): string {
  const status = guideStatusOf(progress)
  if (status !== 'running') return t(`guide_status_${status}`)
  const step = currentStep(progress)
  return t('card_progress', step === null ? STEP_IDS.length : stepNumber(step), STEP_IDS.length)
}
