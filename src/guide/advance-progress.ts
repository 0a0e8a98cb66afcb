// The guide's state machine: a progress and an event in, the next progress out. It reads no clock and no page; every
// time comes with its event.
//
//   blank --started--> in Salesforce --confirmed--> waiting --save-token ticked--> saved --use-token ticked--> done
//
//   in Salesforce or waiting --stopped--> stopped --started--> where it was
//   waiting --confirmed again, a minute later or more--> waiting for the newer token; all answers are cleared
//   saved or done --started--> in Salesforce, with a new checklist
//   any --restarted--> in Salesforce, with a new checklist --restart taken back, before a reset--> what it was
//   any --claimed, a newer reset than its own--> waiting, or where that reset's own record was
//
// A new checklist keeps only the time of the last reset and of the last reminder.
import { derivedStep } from './checklist'
import { isRunning, isSaved, NEW_PROGRESS, type Progress, type TokenReset, type ToldAnswer } from './progress-state'
import { isSightedStep, isToldStep, type SightedStepId, type StepId, stepIndex, type ToldStepId } from './steps'

export type GuideEvent =
  | { readonly kind: 'started'; readonly at: number }
  /**
   * A guide that was started on a shared login page has found its org: `from`, its progress, now belongs to this org.
   */
  | { readonly kind: 'adopted'; readonly from: Progress }
  /**
   * The person said that a reset, which was kept apart until then, is of this guide's user. `from`: what was recorded
   * of it.
   */
  | { readonly kind: 'claimed'; readonly from: Progress }
  | { readonly kind: 'stopped' }
  | { readonly kind: 'restarted'; readonly at: number }
  /** The person takes the restart back. `before`: the progress that it ended. */
  | { readonly kind: 'restart-undone'; readonly before: Progress }
  | { readonly kind: 'sighted'; readonly step: SightedStepId }
  /** Salesforce's confirmation page was seen; it was loaded at `at`. */
  | { readonly kind: 'confirmed'; readonly at: number }
  /** Back or Skip was pressed while the card showed `from`. `derived`: the step that the page showed without these. */
  | {
      readonly kind: 'moved'
      readonly derived: StepId
      readonly from: StepId
      readonly to: StepId
      readonly at: number
    }
  /** The person said that a step is done, or took that back. */
  | { readonly kind: 'ticked'; readonly step: StepId; readonly done: boolean; readonly at: number }
  | { readonly kind: 'snoozed'; readonly until: number }
  | { readonly kind: 'reminded'; readonly at: number }

/** A frame and the top page may both report one confirmation. Two that are less than this apart (ms) are one reset. */
export const SAME_RESET_MS = 60_000

type EventOf<K extends GuideEvent['kind']> = Extract<GuideEvent, { kind: K }>

/** The next progress, or the very same object when the event changes nothing. */
export function advanceProgress(progress: Progress, event: GuideEvent): Progress {
  const next = applyEvent(progress, event)
  return isEqual(progress, next) ? progress : next
}

const isEqual = (a: unknown, b: unknown): boolean => a === b || JSON.stringify(a) === JSON.stringify(b)

function applyEvent(progress: Progress, event: GuideEvent): Progress {
  switch (event.kind) {
    case 'started':
      return start(progress, event)
    case 'adopted':
      return adopt(progress, event)
    case 'claimed':
      return claim(progress, event)
    case 'stopped':
      return isRunning(progress) ? { ...progress, startedAt: null, snoozedUntil: null } : progress
    case 'restarted':
      return restart(progress, event)
    case 'restart-undone':
      return progress.reset === null ? event.before : progress // a reset meanwhile cannot be taken back
    case 'sighted':
      return sight(progress, event)
    case 'confirmed':
      return confirm(progress, event)
    case 'moved':
      return move(progress, event)
    case 'ticked':
      return tick(progress, event)
    case 'snoozed':
      return isRunning(progress) ? { ...progress, snoozedUntil: event.until } : progress
    case 'reminded':
      return { ...progress, remindedAt: event.at, snoozedUntil: null }
  }
}

/** `remindedAt` is kept, because two reminders never come within an hour. */
const restart = (progress: Progress, { at }: EventOf<'restarted'>): Progress => ({
  ...NEW_PROGRESS,
  startedAt: at,
  anewSince: at,
  remindedAt: progress.remindedAt,
  lastReset: previousReset(progress),
})

function previousReset({ reset, told, lastReset }: Progress): Progress['lastReset'] {
  const saved = told['save-token']
  return reset === null ? lastReset : { at: reset.at, savedAt: saved?.kind === 'done' ? saved.at : null }
}

function start(progress: Progress, { at }: EventOf<'started'>): Progress {
  if (isRunning(progress)) return progress
  if (isSaved(progress)) return advanceProgress(progress, { kind: 'restarted', at })
  return { ...progress, startedAt: at, moved: null }
}

/**
 * Where the org has seen the same reset itself, its record counts. Two resets that are not one are for the caller to
 * keep apart.
 */
function adopt(progress: Progress, { from }: EventOf<'adopted'>): Progress {
  const remindedAt = lastReminder(progress, from)
  if (from.reset === null) return { ...progress, remindedAt }
  if (progress.reset !== null) return { ...progress, told: { ...from.told, ...progress.told }, remindedAt }
  const { reset, told, seen, snoozedUntil } = from
  return { ...progress, reset, told, seen, moved: null, remindedAt, snoozedUntil }
}

/** Whether a reset that the person told of, and another one, are so close that they are one. */
export const mayBeOneReset = (a: TokenReset, b: TokenReset): boolean => Math.abs(a.at - b.at) < SAME_RESET_MS

const lastReminder = (a: Progress, b: Progress): number | null => Math.max(a.remindedAt ?? 0, b.remindedAt ?? 0) || null

/** The newer reset counts, with all that was told of it: it has ended the token of the other one. */
function claim(progress: Progress, { from }: EventOf<'claimed'>): Progress {
  const { reset, told, snoozedUntil } = from
  const remindedAt = lastReminder(progress, from)
  if (reset === null || (progress.reset !== null && reset.at <= progress.reset.at)) return { ...progress, remindedAt }
  const startedAt = isSaved(from) ? null : (progress.startedAt ?? from.startedAt)
  return { ...withNewReset(progress, reset), told, startedAt, remindedAt, snoozedUntil }
}

function sight(progress: Progress, { step }: EventOf<'sighted'>): Progress {
  if (!isRunning(progress) || progress.reset !== null) return progress
  const moved = progress.moved?.from === step ? progress.moved : null
  if (progress.seen === step && progress.moved === moved) return progress
  return { ...progress, seen: step, moved }
}

function confirm(progress: Progress, { at }: EventOf<'confirmed'>): Progress {
  if (!isRunning(progress) || (progress.anewSince !== null && at < progress.anewSince)) return progress
  const { reset } = progress
  if (reset?.by === 'page' && at - reset.at < SAME_RESET_MS) return progress
  return withNewReset(progress, { at, by: 'page' })
}

/**
 * A new token is on its way. Whatever was told of an earlier one no longer holds. `reset`: null to take a reset back.
 */
const withNewReset = (progress: Progress, reset: Progress['reset']): Progress => ({
  ...progress,
  reset,
  seen: 'reset-token',
  moved: null,
  told: {},
  snoozedUntil: null,
})

function move(progress: Progress, { derived, from, to, at }: EventOf<'moved'>): Progress {
  if (!isRunning(progress)) return progress
  if (progress.reset !== null) return moveAfterReset(progress, from, to, at)
  return { ...progress, seen: isSightedStep(derived) ? derived : progress.seen, moved: moveBetween(derived, to) }
}

/** A skipped step is stored as skipped, because no page will show it. A step that was done stays done. */
function moveAfterReset(progress: Progress, from: StepId, to: StepId, at: number): Progress {
  if (!isToldStep(to)) return progress
  if (stepIndex(to) < stepIndex(from) || !isToldStep(from))
    return { ...progress, moved: moveBetween(derivedStep(progress), to) }
  const isDone = progress.told[from]?.kind === 'done'
  return { ...(isDone ? progress : withTold(progress, from, { kind: 'skipped', at })), moved: null }
}

const moveBetween = (from: StepId | null, to: StepId): Progress['moved'] =>
  from === null || from === to ? null : { from, to }

const withTold = (progress: Progress, step: ToldStepId, answer: ToldAnswer): Progress => ({
  ...progress,
  told: { ...progress.told, [step]: answer },
})

function tick(progress: Progress, { step, done, at }: EventOf<'ticked'>): Progress {
  if (step === 'reset-token') return tickReset(progress, done, at)
  if (!isToldStep(step)) return progress
  return done ? tickTold(progress, step, at) : untickTold(progress, step, at)
}

function tickReset(progress: Progress, done: boolean, at: number): Progress {
  if (done) return progress.reset === null ? withNewReset(progress, { at, by: 'person' }) : progress
  return progress.reset?.by === 'person' ? { ...withNewReset(progress, null), seen: 'reset-token' } : progress
}

function tickTold(progress: Progress, step: ToldStepId, at: number): Progress {
  const withReset = progress.reset === null ? withNewReset(progress, { at, by: 'person' }) : progress
  const ticked = withTold({ ...withReset, moved: null }, step, { kind: 'done', at })
  return step === 'save-token' ? withSaved(ticked, at) : ticked
}

/**
 * Saving the token ends the guide and its reminders. The two steps before it are taken as done, unless they have an
 * answer.
 */
const withSaved = (progress: Progress, at: number): Progress => ({
  ...progress,
  startedAt: null,
  snoozedUntil: null,
  told: { 'find-mailbox': { kind: 'done', at }, 'open-email': { kind: 'done', at }, ...progress.told },
})

function untickTold(progress: Progress, step: ToldStepId, at: number): Progress {
  if (progress.told[step] === undefined) return progress
  const { [step]: _, ...told } = progress.told
  const startedAt = step === 'save-token' && isSaved(progress) ? (progress.startedAt ?? at) : progress.startedAt
  return { ...progress, told, moved: null, startedAt }
}
