// What is remembered of one org's guide: only what no page can show. All times are ms since the epoch.
// How it changes is in advance-progress.ts; what it means for the checklist is in checklist.ts.
import type { SightedStepId, StepId, ToldStepId } from './steps'

/** What the person said of a step, and when. */
export interface ToldAnswer {
  readonly kind: 'done' | 'skipped'
  readonly at: number
}

/** The person moved the guide's own idea of the step; it holds while `from` is what the guide would say otherwise. */
export interface StepMove {
  readonly from: StepId
  readonly to: StepId
}

export interface TokenReset {
  readonly at: number
  /** `page`: Salesforce's confirmation was seen. `person`: they said so. */
  readonly by: 'page' | 'person'
}

export interface Progress {
  /** When the running guide was started; null while none runs (never started, stopped, or the token is saved). */
  readonly startedAt: number | null
  /** Confirmations seen on pages loaded before this moment belong to an earlier checklist. */
  readonly anewSince: number | null
  /** The last step that a page showed. */
  readonly seen: SightedStepId | null
  readonly moved: StepMove | null
  readonly reset: TokenReset | null
  readonly told: Readonly<Partial<Record<ToldStepId, ToldAnswer>>>
  readonly remindedAt: number | null
  readonly snoozedUntil: number | null
  /** The last reset of this org before the checklist began anew; `savedAt` is null where the token was not saved. */
  readonly lastReset: { readonly at: number; readonly savedAt: number | null } | null
}

export const NEW_PROGRESS: Progress = {
  startedAt: null,
  anewSince: null,
  seen: null,
  moved: null,
  reset: null,
  told: {},
  remindedAt: null,
  snoozedUntil: null,
  lastReset: null,
}

export const isRunning = (progress: Progress): boolean => progress.startedAt !== null

export const isSaved = (progress: Progress): boolean => progress.told['save-token']?.kind === 'done'

/** A token was mailed and nobody has said yet that it is in a safe place. */
export const isWaiting = (progress: Progress): boolean =>
  isRunning(progress) && progress.reset !== null && !isSaved(progress)

/** Nothing was ever done here: the checklist is blank. */
export const isBlank = (progress: Progress): boolean =>
  !isRunning(progress) && progress.seen === null && progress.reset === null
