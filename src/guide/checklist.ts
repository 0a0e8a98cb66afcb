// Derives the checklist from a progress: the status of every step, the current step, and where Back and Skip lead.
import { isBlank, isSaved, type Progress } from './progress-state'
import { isToldStep, STEP_IDS, type StepId, stepAfter, stepBefore, stepIndex, TOLD_STEP_IDS } from './steps'

export type StepStatus = 'todo' | 'current' | 'done' | 'skipped'

/**
 * The first step without an answer; after the last one save-token again where it was skipped, so that no mailed token
 * is forgotten.
 */
function firstUnansweredStep(progress: Progress): StepId | null {
  const unanswered = TOLD_STEP_IDS.find((id) => progress.told[id] === undefined)
  return unanswered ?? (isSaved(progress) ? null : 'save-token')
}

/**
 * The step that follows from what pages showed and the person answered, without Back and Skip. Null when all is done.
 */
export function derivedStep(progress: Progress): StepId | null {
  return progress.reset === null ? (progress.seen ?? 'log-in') : firstUnansweredStep(progress)
}

/** The step after Back or Skip. These hold only while the derived step is the one at which they were pressed. */
export function applyMove(progress: Progress, derived: StepId | null): StepId | null {
  return progress.moved !== null && progress.moved.from === derived ? progress.moved.to : derived
}

/** The step the person is at; null when all is done. */
export const currentStep = (progress: Progress): StepId | null => applyMove(progress, derivedStep(progress))

function stepStatusOf(progress: Progress, id: StepId, current: StepId | null): StepStatus {
  if (id === current) return 'current'
  if (progress.reset !== null) return isToldStep(id) ? (progress.told[id]?.kind ?? 'todo') : 'done'
  if (current === null || stepIndex(id) > stepIndex(current)) return 'todo'
  const { moved } = progress
  const isSkipped = moved !== null && moved.to === current && stepIndex(id) >= stepIndex(moved.from)
  return isSkipped ? 'skipped' : 'done'
}

/** The status of every step, in the order of the steps. */
export function checklist(progress: Progress): ReadonlyMap<StepId, StepStatus> {
  const current = isBlank(progress) ? null : currentStep(progress)
  const blank = isBlank(progress)
  return new Map(STEP_IDS.map((id) => [id, blank ? 'todo' : stepStatusOf(progress, id, current)]))
}

/** What limits where Back and Skip lead. */
export interface MoveLimits {
  /** Without a Search button there is no `search` step: Lightning filters its menu while the person types. */
  readonly hasSearchButton: boolean
  /** The token was reset, which cannot be undone. */
  readonly isReset: boolean
}

const isPassedOver = (id: StepId, limits: MoveLimits): boolean => id === 'search' && !limits.hasSearchButton

/** Where Skip leads from a step; null from the last one. */
export function skipTarget(id: StepId, limits: MoveLimits): StepId | null {
  const next = stepAfter(id)
  return next !== null && isPassedOver(next, limits) ? stepAfter(next) : next
}

/** Where Back leads from a step; null from the first one, and where it would lead behind a reset. */
export function backTarget(id: StepId, limits: MoveLimits): StepId | null {
  if (id === 'find-mailbox' && limits.isReset) return null
  const previous = stepBefore(id)
  return previous !== null && isPassedOver(previous, limits) ? stepBefore(previous) : previous
}
