// Reads a progress as a checklist: which step is current, which are behind, and where Back and Skip lead.
import { isBlank, isSaved, type Progress } from './progress-state'
import { isToldStep, STEP_IDS, type StepId, stepAfter, stepBefore, stepIndex, TOLD_STEP_IDS } from './steps'

export type StepStatus = 'todo' | 'current' | 'done' | 'skipped'

/** The first step nobody has spoken of, then a skipped save-token: a mailed token is never simply forgotten. */
function firstUnansweredStep(progress: Progress): StepId | null {
  const untold = TOLD_STEP_IDS.find((id) => progress.told[id] === undefined)
  return untold ?? (isSaved(progress) ? null : 'save-token')
}

/** The step that pages and answers lead to, before any Back or Skip. Null when all is done. */
export function derivedStep(progress: Progress): StepId | null {
  return progress.reset === null ? (progress.seen ?? 'log-in') : firstUnansweredStep(progress)
}

/** A Back or Skip holds only where the guide would otherwise say what it said when it was pressed. */
export function applyMove(progress: Progress, plain: StepId | null): StepId | null {
  return progress.moved !== null && progress.moved.from === plain ? progress.moved.to : plain
}

/** The step the person is at; null when all is done. */
export const currentStep = (progress: Progress): StepId | null => applyMove(progress, derivedStep(progress))

function stepStatusOf(progress: Progress, id: StepId, current: StepId | null): StepStatus {
  if (id === current) return 'current'
  if (progress.reset !== null) return isToldStep(id) ? (progress.told[id]?.kind ?? 'todo') : 'done'
  if (current === null || stepIndex(id) > stepIndex(current)) return 'todo'
  const { moved } = progress
  const jumped = moved !== null && moved.to === current && stepIndex(id) >= stepIndex(moved.from)
  return jumped ? 'skipped' : 'done'
}

/** The status of every step, in the order of the walk. */
export function checklist(progress: Progress): ReadonlyMap<StepId, StepStatus> {
  const current = isBlank(progress) ? null : currentStep(progress)
  const blank = isBlank(progress)
  return new Map(STEP_IDS.map((id) => [id, blank ? 'todo' : stepStatusOf(progress, id, current)]))
}

/** What Back and Skip must know of the page and of Salesforce. */
export interface MoveLimits {
  /** Without one, `search` completes itself: Lightning filters while typing. */
  readonly hasSearchButton: boolean
  /** The token was reset: nothing leads back behind that. */
  readonly isReset: boolean
}

const isPassedOver = (id: StepId, shape: MoveLimits): boolean => id === 'search' && !shape.hasSearchButton

/** Where Skip leads from a step; null where there is nothing further. */
export function skipTarget(id: StepId, shape: MoveLimits): StepId | null {
  const next = stepAfter(id)
  return next !== null && isPassedOver(next, shape) ? stepAfter(next) : next
}

/** Where Back leads from a step; null where it would undo what Salesforce has already done. */
export function backTarget(id: StepId, shape: MoveLimits): StepId | null {
  if (id === 'find-mailbox' && shape.isReset) return null
  const previous = stepBefore(id)
  return previous !== null && isPassedOver(previous, shape) ? stepBefore(previous) : previous
}
