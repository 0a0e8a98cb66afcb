// The ten steps of the guide, their order and their three phases.
// How a step is recognised on a page is in src/salesforce; its texts are in public/_locales.

/** Sighted steps: a Salesforce page shows that the person is there. */
export const SIGHTED_STEP_IDS = [
  'log-in',
  'open-settings',
  'quick-find',
  'search',
  'open-reset-page',
  'reset-token',
] as const
/** Told steps: no page of Salesforce shows them, so only the person can tell that one is done. */
export const TOLD_STEP_IDS = ['find-mailbox', 'open-email', 'save-token', 'use-token'] as const

export type SightedStepId = (typeof SIGHTED_STEP_IDS)[number]
export type ToldStepId = (typeof TOLD_STEP_IDS)[number]
export type StepId = SightedStepId | ToldStepId

/** All ten, in their order. */
export const STEP_IDS: readonly StepId[] = [...SIGHTED_STEP_IDS, ...TOLD_STEP_IDS]

export type Phase = 'in-salesforce' | 'in-mailbox' | 'keep-it'
export const PHASES: readonly Phase[] = ['in-salesforce', 'in-mailbox', 'keep-it']

export function phaseOf(id: StepId): Phase {
  if (isSightedStep(id)) return 'in-salesforce'
  return id === 'save-token' || id === 'use-token' ? 'keep-it' : 'in-mailbox'
}

/** Counted from 0. */
export const stepIndex = (id: StepId): number => STEP_IDS.indexOf(id)

/** The number that people see, counted from 1. */
export const stepNumber = (id: StepId): number => stepIndex(id) + 1

export const isToldStep = (id: StepId): id is ToldStepId => (TOLD_STEP_IDS as readonly StepId[]).includes(id)
export const isSightedStep = (id: StepId): id is SightedStepId => !isToldStep(id)

/** The following step; null after the last. */
export const stepAfter = (id: StepId): StepId | null => STEP_IDS[stepIndex(id) + 1] ?? null

/** The preceding step; null before the first. */
export const stepBefore = (id: StepId): StepId | null => STEP_IDS[stepIndex(id) - 1] ?? null
