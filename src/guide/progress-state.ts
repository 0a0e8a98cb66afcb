// The progress of one org's guide: what is stored, because no page can show it. All times are ms since the epoch.
// How events change it is in advance-progress.ts; the checklist that follows from it is in checklist.ts.
import type { SightedStepId, StepId, ToldStepId } from './steps'

/** What the person told of a step, and when. */
export interface ToldAnswer {
  readonly kind: 'done' | 'skipped'
  readonly at: number
}

/** A Back or Skip: the guide shows `to` while `from` is the step that it would show otherwise. */
export interface StepMove {
  readonly from: StepId
  readonly to: StepId
}

export interface TokenReset {
  readonly at: number
  /** `page`: Salesforce's confirmation was seen. `person`: the person said so. */
  readonly by: 'page' | 'person'
}

export interface Progress {
  /** When the guide was started; null while it does not run (never started, stopped, or the token is saved). */
  readonly startedAt: number | null
  /** When the checklist was begun anew. A confirmation page that was loaded before belongs to the earlier checklist. */
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

/** A token was mailed, and the person has not said yet that it is in a safe place. */
export const isWaiting = (progress: Progress): boolean =>
  isRunning(progress) && progress.reset !== null && !isSaved(progress)

/** Nothing was done yet: no step of the checklist has a status. */
export const isBlank = (progress: Progress): boolean =>
  !isRunning(progress) && progress.seen === null && progress.reset === null
