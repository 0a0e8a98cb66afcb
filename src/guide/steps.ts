// The ten steps and their three phases: the vocabulary of the whole project.
// What a step looks like on a page lives in src/salesforce; its texts live in public/_locales.

/** Steps that are sighted on a Salesforce page. */
export const SIGHTED_STEP_IDS = [
  'log-in',
  'open-settings',
  'quick-find',
  'search',
  'open-reset-page',
  'reset-token',
] as const
/** Steps that only the person can tell us about. */
export const TOLD_STEP_IDS = ['find-mailbox', 'open-email', 'save-token', 'use-token'] as const

export type SightedStepId = (typeof SIGHTED_STEP_IDS)[number]
export type ToldStepId = (typeof TOLD_STEP_IDS)[number]
export type StepId = SightedStepId | ToldStepId

/** All ten, in the order of the walk. */
export const STEP_IDS: readonly StepId[] = [...SIGHTED_STEP_IDS, ...TOLD_STEP_IDS]

export type Phase = 'in-salesforce' | 'in-mailbox' | 'keep-it'
export const PHASES: readonly Phase[] = ['in-salesforce', 'in-mailbox', 'keep-it']

/** What of the walk a step belongs to. */
export function phaseOf(id: StepId): Phase {
  if (isSightedStep(id)) return 'in-salesforce'
  return id === 'save-token' || id === 'use-token' ? 'keep-it' : 'in-mailbox'
}

/** Position of a step in the walk, from 0. */
export const stepIndex = (id: StepId): number => STEP_IDS.indexOf(id)

/** Number of a step as people read it, from 1. */
export const stepNumber = (id: StepId): number => stepIndex(id) + 1

export const isToldStep = (id: StepId): id is ToldStepId => (TOLD_STEP_IDS as readonly StepId[]).includes(id)
export const isSightedStep = (id: StepId): id is SightedStepId => !isToldStep(id)

/** The step after this one, or null after the last. */
export const stepAfter = (id: StepId): StepId | null => STEP_IDS[stepIndex(id) + 1] ?? null

/** The step before this one, or null before the first. */
export const stepBefore = (id: StepId): StepId | null => STEP_IDS[stepIndex(id) - 1] ?? null
