// The ten steps and their three phases: the vocabulary of the whole project.
// What a step looks like on a page lives in src/salesforce; its texts live in public/_locales.

export type Phase = 'in-salesforce' | 'in-mailbox' | 'keep-it'

export const STEPS = [
  { id: 'log-in', phase: 'in-salesforce' },
  { id: 'open-settings', phase: 'in-salesforce' },
  { id: 'quick-find', phase: 'in-salesforce' },
  { id: 'search', phase: 'in-salesforce' },
  { id: 'open-reset-page', phase: 'in-salesforce' },
  { id: 'reset-token', phase: 'in-salesforce' },
  { id: 'find-mailbox', phase: 'in-mailbox' },
  { id: 'open-email', phase: 'in-mailbox' },
  { id: 'save-token', phase: 'keep-it' },
  { id: 'use-token', phase: 'keep-it' },
] as const satisfies readonly { id: string; phase: Phase }[]

export type StepId = (typeof STEPS)[number]['id']
/** Steps that only the person can tell us about; all others are sighted on a Salesforce page. */
export type ToldStepId = Extract<StepId, 'find-mailbox' | 'open-email' | 'save-token' | 'use-token'>
export type SightedStepId = Exclude<StepId, ToldStepId>

export const PHASES: readonly Phase[] = ['in-salesforce', 'in-mailbox', 'keep-it']
export const STEP_IDS: readonly StepId[] = STEPS.map((step) => step.id)
export const TOLD_STEP_IDS: readonly ToldStepId[] = ['find-mailbox', 'open-email', 'save-token', 'use-token']

/** Position of a step in the walk, from 0. */
export const stepIndex = (id: StepId): number => STEP_IDS.indexOf(id)

/** Number of a step as people read it, from 1. */
export const stepNumber = (id: StepId): number => stepIndex(id) + 1

export const isTold = (id: StepId): id is ToldStepId => (TOLD_STEP_IDS as readonly StepId[]).includes(id)
export const isSighted = (id: StepId): id is SightedStepId => !isTold(id)

/** The step after this one, or null after the last. */
export const stepAfter = (id: StepId): StepId | null => STEP_IDS[stepIndex(id) + 1] ?? null

/** The step before this one, or null before the first. */
export const stepBefore = (id: StepId): StepId | null => STEP_IDS[stepIndex(id) - 1] ?? null
