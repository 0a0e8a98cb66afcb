// What to show in this frame, from what is seen and what is remembered. Pure.
import { afterMove, plainStep } from '../guide/checklist'
import { isRunning, type Progress } from '../guide/progress-state'
import { isTold, type StepId, type ToldStepId } from '../guide/steps'
import { type PageKind, pageKindNamed } from '../salesforce/pages/all-page-kinds'
import type { Found, Sighting } from '../salesforce/read-sighting'

export type Scene =
  | { readonly kind: 'nothing' }
  /** The target is not on the page yet; a docked card would come too early. */
  | { readonly kind: 'looking'; readonly step: StepId }
  /** Ring and card at an element. */
  | { readonly kind: 'pointing'; readonly step: StepId; readonly plain: StepId; readonly found: Found }
  /** A card in the corner: the step's target is not on this page. */
  | {
      readonly kind: 'missing'
      readonly step: StepId
      readonly plain: StepId
      readonly page: PageKind
      readonly why: WhyMissing
    }
  /** A card in the corner: the step is not in Salesforce, or only the person can say it is done. */
  | { readonly kind: 'told'; readonly step: ToldStepId; readonly plain: StepId }

/**
 * `elsewhere`: the step's place is another page. `opening`: Salesforce is still at it. `not-found`: it should be here.
 * `absent`: the person has searched for it. `unknown-word`: what to type is not known in this language.
 * `refused`: Salesforce says no. `restless`: the page changes faster than it can be looked at.
 */
export type WhyMissing = 'elsewhere' | 'opening' | 'not-found' | 'absent' | 'unknown-word' | 'refused' | 'restless'

export interface Situation {
  readonly progress: Progress | null
  readonly sighting: Sighting
  readonly findForStep: (step: StepId) => Found | null
  readonly isTop: boolean
  /** The person closed the card in this tab. */
  readonly isClosed: boolean
  /** In the top frame: another frame draws. */
  readonly hasYielded: boolean
  /** All of the page is known. */
  readonly isReadable: boolean
  /** The target has been missing for long enough to say so. */
  readonly isSettled: boolean
  /** It has been missing for so long that waiting is no longer the answer. */
  readonly isLate: boolean
}

const NOTHING: Scene = { kind: 'nothing' }

export function decide(situation: Situation): Scene {
  const { progress, isTop, isClosed, hasYielded, isReadable } = situation
  if (progress === null || !isRunning(progress) || isClosed) return NOTHING
  const plain = plainHere(progress, situation)
  const step = afterMove(progress, plain)
  if (step === null || plain === null) return NOTHING
  const scene = isReadable ? whole(step, plain, situation) : restless(step, plain, situation)
  if (isTop) return hasYielded ? NOTHING : scene
  return inFrame(scene)
}

const whole = (step: StepId, plain: StepId, situation: Situation): Scene =>
  isTold(step) ? forPerson(step, plain, situation) : inSalesforce(step, plain, situation)

const restless = (step: StepId, plain: StepId, { sighting: { page } }: Situation): Scene =>
  isTold(step) ? { kind: 'told', step, plain } : { kind: 'missing', step, plain, page, why: 'restless' }

/** What the page is about; a frame that says nothing of it goes by what the page around it has said. */
function plainHere(progress: Progress, { sighting, isTop }: Situation): StepId | null {
  if (progress.reset !== null) return plainStep(progress)
  return sighting.step ?? (isTop ? 'open-settings' : plainStep(progress))
}

/** What only the person can say is done; where the page shows what it is about, it is pointed at. */
function forPerson(step: ToldStepId, plain: StepId, { findForStep, isSettled }: Situation): Scene {
  const found = findForStep(step)
  return found === null || !isRipe(found, isSettled)
    ? { kind: 'told', step, plain }
    : { kind: 'pointing', step, plain, found }
}

/** What only looks like it is not pointed at while the page may still be rendering what surely is. */
const isRipe = ({ sure }: Found, isSettled: boolean): boolean => sure === 'yes' || isSettled

/** A frame speaks only of what is in it; where something else is, or while it still opens, the top page says. */
function inFrame(scene: Scene): Scene {
  if (scene.kind === 'told') return NOTHING
  if (scene.kind !== 'missing') return scene
  const { page, why, step } = scene
  if (why === 'opening') return { kind: 'looking', step }
  return pageKindNamed(page).speaksInFrame && why !== 'elsewhere' ? scene : NOTHING
}

function inSalesforce(step: StepId, plain: StepId, situation: Situation): Scene {
  const { sighting, findForStep, isSettled } = situation
  const { page, isAbsent } = sighting
  if (isAbsent && isSettled && step === plain) {
    return { kind: 'missing', step: 'open-reset-page', plain, page, why: 'absent' }
  }
  const found = sighting.found?.step === step ? sighting.found : findForStep(step)
  if (found !== null && isRipe(found, isSettled)) return { kind: 'pointing', step, plain, found }
  if (!isSettled && (found !== null || step === plain)) return { kind: 'looking', step }
  return { kind: 'missing', step, plain, page, why: whyMissing(step, situation) }
}

function whyMissing(step: StepId, { sighting: { page, step: sighted, typeText }, isLate }: Situation): WhyMissing {
  const { isRefusal, stepsHere } = pageKindNamed(page)
  if (isRefusal) return 'refused'
  if (!stepsHere.includes(step)) return 'elsewhere'
  if (step === 'reset-token' && !isLate) return 'opening'
  if (step === 'open-reset-page' && typeText === null && sighted === step) return 'unknown-word'
  return 'not-found'
}
