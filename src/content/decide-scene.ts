// Decides what this frame shows, from what is seen on the page and what is remembered. Pure: no page is read here.
import { applyMove, derivedStep } from '../guide/checklist'
import { isRunning, type Progress } from '../guide/progress-state'
import { isToldStep, type StepId, type ToldStepId } from '../guide/steps'
import { type PageKind, pageKindNamed } from '../salesforce/pages/all-page-kinds'
import type { FoundTarget, Sighting } from '../salesforce/read-sighting'

/** `derivedStep`: the step that page and answers lead to; `step` differs from it after Back or Skip. */
export type Scene =
  | { readonly kind: 'nothing' }
  /** The target is not on the page yet; a docked card would come too early. */
  | { readonly kind: 'looking'; readonly step: StepId }
  /** Ring and card at an element. */
  | { readonly kind: 'pointing'; readonly step: StepId; readonly derivedStep: StepId; readonly found: FoundTarget }
  /** A card in the corner: the step's target is not on this page. */
  | {
      readonly kind: 'missing'
      readonly step: StepId
      readonly derivedStep: StepId
      readonly pageKind: PageKind
      readonly why: WhyMissing
    }
  /** A card in the corner: the step is not in Salesforce, or only the person can say it is done. */
  | { readonly kind: 'told'; readonly step: ToldStepId; readonly derivedStep: StepId }

/**
 * `elsewhere`: the step belongs to another page. `opening`: Salesforce is still loading it. `not-found`: it should be here.
 * `absent`: the person has searched for it. `unknown-word`: what to type is not known in this language.
 * `refused`: Salesforce refuses the form.
 */
export type WhyMissing = 'elsewhere' | 'opening' | 'not-found' | 'absent' | 'unknown-word' | 'refused'

export interface Situation {
  /** Null where no guide runs for this page's org. */
  readonly progress: Progress | null
  readonly sighting: Sighting
  readonly findForStep: (step: StepId) => FoundTarget | null
  readonly isTop: boolean
  /** The person closed the card in this tab. */
  readonly isClosed: boolean
  /** In the top frame: another frame draws. */
  readonly hasYielded: boolean
  /** The target has been missing for long enough to say so. */
  readonly isSettled: boolean
  /** It has been missing for so long that waiting is no longer the answer. */
  readonly isLate: boolean
}

const NOTHING: Scene = { kind: 'nothing' }

export function decideScene(situation: Situation): Scene {
  const { progress, isTop, isClosed, hasYielded } = situation
  if (progress === null || !isRunning(progress) || isClosed) return NOTHING
  const derivedStep = derivedStepHere(progress, situation)
  const step = applyMove(progress, derivedStep)
  if (step === null || derivedStep === null) return NOTHING
  const scene = isToldStep(step)
    ? sceneOfToldStep(step, derivedStep, situation)
    : sceneOfSightedStep(step, derivedStep, situation)
  if (isTop) return hasYielded ? NOTHING : scene
  return sceneInFrame(scene)
}

/** The step that the page is about. A frame that is about none keeps the step that was last seen in the tab. */
function derivedStepHere(progress: Progress, { sighting, isTop }: Situation): StepId | null {
  if (progress.reset !== null) return derivedStep(progress)
  return sighting.step ?? (isTop ? 'open-settings' : derivedStep(progress))
}

/**
 * Only the person can say that the step is done. Where the page shows something that helps with it, that is pointed at.
 * So is the button on the form, after the reset, too: another user of the org may have come to it.
 */
function sceneOfToldStep(step: ToldStepId, derivedStep: StepId, situation: Situation): Scene {
  const { findForStep, isSettled, progress, sighting } = situation
  const isReset = progress !== null && progress.reset !== null
  if (isReset && sighting.step === 'reset-token' && sighting.found !== null && canPointAt(sighting.found, isSettled)) {
    return { kind: 'pointing', step: 'reset-token', derivedStep: 'reset-token', found: sighting.found }
  }
  const found = findForStep(step)
  return found === null || !canPointAt(found, isSettled)
    ? { kind: 'told', step, derivedStep }
    : { kind: 'pointing', step, derivedStep, found }
}

/** A likely target waits until the page has had time to render a certain one. */
const canPointAt = ({ sure }: FoundTarget, isSettled: boolean): boolean => sure === 'yes' || isSettled

/** A frame shows what it can point at, and says what is missing only on kinds of page that speak in a frame. */
function sceneInFrame(scene: Scene): Scene {
  if (scene.kind === 'told') return NOTHING
  if (scene.kind !== 'missing') return scene
  const { pageKind, why, step } = scene
  if (why === 'opening') return { kind: 'looking', step }
  return pageKindNamed(pageKind).speaksInFrame && why !== 'elsewhere' ? scene : NOTHING
}

function sceneOfSightedStep(step: StepId, derivedStep: StepId, situation: Situation): Scene {
  const { sighting, findForStep, isSettled } = situation
  const { pageKind, isAbsent } = sighting
  if (isAbsent && isSettled && step === derivedStep) {
    return { kind: 'missing', step: 'open-reset-page', derivedStep, pageKind, why: 'absent' }
  }
  const found = sighting.found?.step === step ? sighting.found : findForStep(step)
  if (found !== null && canPointAt(found, isSettled)) return { kind: 'pointing', step, derivedStep, found }
  if (!isSettled && (found !== null || step === derivedStep)) return { kind: 'looking', step }
  return { kind: 'missing', step, derivedStep, pageKind, why: whyMissing(step, situation) }
}

function whyMissing(step: StepId, { sighting, isLate }: Situation): WhyMissing {
  const { isRefusal, stepsHere } = pageKindNamed(sighting.pageKind)
  if (isRefusal) return 'refused'
  if (!stepsHere.includes(step)) return 'elsewhere'
  if (step === 'reset-token' && !isLate) return 'opening'
  if (step === 'open-reset-page' && sighting.typeText === null && sighting.step === step) return 'unknown-word'
  return 'not-found'
}
