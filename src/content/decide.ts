// What to show in this frame, from what is seen and what is remembered. Pure.
import { afterMove, plainStep } from '../guide/checklist'
import { isRunning, type Progress } from '../guide/progress'
import { isTold, type StepId, type ToldStepId } from '../guide/steps'
import type { PageKind } from '../salesforce/pages'
import type { Found, Sighting } from '../salesforce/sighting'

export type Scene =
  | { readonly kind: 'nothing' }
  /** The target is not on the page yet; a docked card would come too early. */
  | { readonly kind: 'looking'; readonly step: StepId }
  /** Ring and card at an element. */
  | { readonly kind: 'pointing'; readonly step: StepId; readonly plain: StepId; readonly found: Found }
  /** A card in the corner: the step's target is not on this page. */
  | { readonly kind: 'missing'; readonly step: StepId; readonly plain: StepId; readonly page: PageKind }
  /** A card in the corner: the step is not in Salesforce, or only the person can say it is done. */
  | { readonly kind: 'told'; readonly step: ToldStepId; readonly plain: StepId }

export interface Situation {
  readonly progress: Progress | null
  readonly sighting: Sighting
  readonly findForStep: (step: StepId) => Found | null
  readonly isTop: boolean
  /** The person closed the card in this tab. */
  readonly isClosed: boolean
  /** In the top frame: another frame draws. */
  readonly hasYielded: boolean
  /** The target has been missing for long enough to say so. */
  readonly isSettled: boolean
}

const NOTHING: Scene = { kind: 'nothing' }

export function decide(situation: Situation): Scene {
  const { progress, isTop, isClosed, hasYielded } = situation
  if (progress === null || !isRunning(progress) || isClosed) return NOTHING
  const plain = progress.reset === null ? (situation.sighting.step ?? 'open-settings') : plainStep(progress)
  const step = afterMove(progress, plain)
  if (step === null || plain === null) return NOTHING
  const scene = isTold(step) ? ({ kind: 'told', step, plain } as const) : inSalesforce(step, plain, situation)
  const onlyForTop = scene.kind !== 'pointing'
  return (onlyForTop && !isTop) || (isTop && hasYielded) ? NOTHING : scene
}

function inSalesforce(step: StepId, plain: StepId, { sighting, findForStep, isSettled }: Situation): Scene {
  const found = sighting.found?.step === step ? sighting.found : findForStep(step)
  if (found !== null) return { kind: 'pointing', step, plain, found }
  return isSettled ? { kind: 'missing', step, plain, page: sighting.page } : { kind: 'looking', step }
}
