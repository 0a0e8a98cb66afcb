// Properties of the state machine that hold for every history: of random events, and of random walks of a person who
// can only press what is shown to them.
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { advanceProgress, type GuideEvent, SAME_RESET_MS } from '../../../src/guide/advance-progress'
import { backTarget, checklist, currentStep, derivedStep, skipTarget } from '../../../src/guide/checklist'
import { isRunning, isSaved, NEW_PROGRESS, type Progress } from '../../../src/guide/progress-state'
import { nextReminderTime } from '../../../src/guide/reminder-schedule-of-org'
import { isSightedStep, STEP_IDS, type StepId, stepIndex } from '../../../src/guide/steps'

const time = fc.integer({ min: 0, max: 1_000_000 })
const step = fc.constantFrom(...STEP_IDS)
const sighted = fc.constantFrom(...STEP_IDS.filter(isSightedStep))

const ownEvent: fc.Arbitrary<Exclude<GuideEvent, { kind: 'claimed' | 'adopted' }>> = fc.oneof(
  fc.record({ kind: fc.constant('started' as const), at: time }),
  fc.constant({ kind: 'stopped' as const }),
  fc.record({ kind: fc.constant('restarted' as const), at: time }),
  fc.record({ kind: fc.constant('sighted' as const), step: sighted }),
  fc.record({ kind: fc.constant('confirmed' as const), at: time }),
  fc.record({ kind: fc.constant('moved' as const), derived: step, from: step, to: step, at: time }),
  fc.record({ kind: fc.constant('ticked' as const), step, done: fc.boolean(), at: time }),
  fc.record({ kind: fc.constant('snoozed' as const), until: time }),
  fc.record({ kind: fc.constant('reminded' as const), at: time }),
)

/** Another guide's record, as far as its own events lead. */
const anotherRecord = fc
  .array(ownEvent, { maxLength: 12 })
  .map((events) => events.reduce(advanceProgress, NEW_PROGRESS))

const anyEvent: fc.Arbitrary<GuideEvent> = fc.oneof(
  { weight: 9, arbitrary: ownEvent },
  { weight: 1, arbitrary: fc.record({ kind: fc.constant('claimed' as const), from: anotherRecord }) },
)

const anyProgress = fc.array(anyEvent, { maxLength: 25 }).map((events) => events.reduce(advanceProgress, NEW_PROGRESS))

/** What a person and their pages can do. Which event follows depends on what the guide shows. */
type Action =
  | { readonly does: 'back' | 'skip'; readonly times: number; readonly hasSearchButton: boolean }
  | { readonly does: 'event'; readonly event: Exclude<GuideEvent, { kind: 'moved' }> }

const pressing = fc.record({
  does: fc.constantFrom('back' as const, 'skip' as const),
  times: fc.integer({ min: 1, max: 9 }),
  hasSearchButton: fc.boolean(),
})

const action: fc.Arbitrary<Action> = fc.oneof(
  { weight: 2, arbitrary: pressing },
  {
    weight: 3,
    arbitrary: anyEvent
      .filter((event) => event.kind !== 'moved')
      .map((event) => ({ does: 'event' as const, event: event as Exclude<GuideEvent, { kind: 'moved' }> })),
  },
)

function act(progress: Progress, action: Action): Progress {
  if (action.does === 'event') return advanceProgress(progress, action.event)
  return Array.from({ length: action.times }).reduce<Progress>((at) => press(at, action), progress)
}

function press(progress: Progress, { does, hasSearchButton }: Exclude<Action, { does: 'event' }>): Progress {
  const from = currentStep(progress)
  const derived = derivedStep(progress)
  if (from === null || derived === null || !isRunning(progress)) return progress
  const limits = { hasSearchButton, isReset: progress.reset !== null }
  const to = does === 'back' ? backTarget(from, limits) : skipTarget(from, limits)
  return to === null ? progress : advanceProgress(progress, { kind: 'moved', derived, from, to, at: 1 })
}

const walk = fc.array(action, { maxLength: 30 }).map((actions) => actions.reduce(act, NEW_PROGRESS))

const holds = <T>(arbitrary: fc.Arbitrary<T>, property: (value: T) => void): void =>
  fc.assert(
    fc.property(arbitrary, (value) => {
      property(value)
    }),
    { numRuns: 1000 },
  )

describe('every event, in every state', () => {
  it('gives the same object when nothing changes, and never touches the old one', () => {
    holds(fc.tuple(anyProgress, anyEvent), ([progress, event]) => {
      const before = structuredClone(progress)
      const next = advanceProgress(progress, event)
      expect(progress).toEqual(before)
      if (JSON.stringify(next) === JSON.stringify(progress)) expect(next).toBe(progress)
    })
  })

  it('leaves nothing told before a reset', () => {
    holds(anyProgress, (progress) => {
      if (progress.reset === null) expect(progress.told).toEqual({})
    })
  })

  it('saved ends the guide and its reminders', () => {
    holds(fc.tuple(anyProgress, time), ([progress, at]) => {
      const saved = advanceProgress(progress, { kind: 'ticked', step: 'save-token', done: true, at })
      expect(saved.startedAt).toBeNull()
      expect(isSaved(saved)).toBe(true)
      expect(nextReminderTime(saved)).toBeNull()
    })
  })

  it('no guide runs on with a saved token', () => {
    holds(anyProgress, (progress) => expect(isRunning(progress) && isSaved(progress)).toBe(false))
  })

  it('restart is blank but for the last reminder, and the last reset', () => {
    holds(fc.tuple(anyProgress, time), ([progress, at]) => {
      const { reset, told, remindedAt, lastReset } = progress
      const saved = told['save-token']
      const savedAt = saved?.kind === 'done' ? saved.at : null
      const previousReset = reset === null ? lastReset : { at: reset.at, savedAt }
      const restarted = advanceProgress(progress, { kind: 'restarted', at })
      expect(restarted).toEqual({ ...NEW_PROGRESS, startedAt: at, anewSince: at, remindedAt, lastReset: previousReset })
    })
  })

  it('a confirmation from before the checklist began anew is not of this checklist', () => {
    holds(fc.tuple(anyProgress, time, fc.integer({ min: 1, max: 1_000_000 })), ([progress, at, earlier]) => {
      const anew = advanceProgress(progress, { kind: 'restarted', at })
      expect(advanceProgress(anew, { kind: 'confirmed', at: at - earlier })).toBe(anew)
    })
  })

  it('of two resets of one user, the newer one counts, in whichever order they are told', () => {
    holds(fc.tuple(anyProgress, anotherRecord), ([progress, from]) => {
      const { reset } = advanceProgress(progress, { kind: 'claimed', from })
      const newest = Math.max(progress.reset?.at ?? -1, from.reset?.at ?? -1)
      expect(reset?.at ?? -1).toBe(newest)
    })
  })

  it('two confirmations are one reset exactly when less than a minute apart', () => {
    holds(fc.tuple(anyProgress, time, fc.integer({ min: 0, max: 2 * SAME_RESET_MS })), ([progress, at, later]) => {
      const anew = advanceProgress(progress, { kind: 'restarted', at })
      const once = advanceProgress(anew, { kind: 'confirmed', at })
      const told = advanceProgress(once, { kind: 'ticked', step: 'find-mailbox', done: true, at })
      const twice = advanceProgress(told, { kind: 'confirmed', at: at + later })
      if (later < SAME_RESET_MS) expect(twice).toBe(told)
      else expect(twice).toMatchObject({ reset: { at: at + later, by: 'page' }, told: {} })
    })
  })
})

describe('a person who presses what is shown', () => {
  it('has one current step, or none when nothing was begun or all is done', () => {
    holds(walk, (progress) => {
      const current = [...checklist(progress)].filter(([, status]) => status === 'current').map(([id]) => id)
      const isOver = currentStep(progress) === null
      const isBlank = progress.startedAt === null && progress.seen === null && progress.reset === null
      expect(current).toEqual(isOver || isBlank ? [] : [currentStep(progress)])
      if (isOver) expect(isSaved(progress) && progress.told['use-token'] !== undefined).toBe(true)
    })
  })

  it('has every step before the current one behind them, done or skipped', () => {
    holds(walk, (progress) => {
      const statuses = checklist(progress)
      const current = STEP_IDS.find((id) => statuses.get(id) === 'current')
      if (current === undefined) return
      for (const id of STEP_IDS.slice(0, stepIndex(current))) expect(['done', 'skipped']).toContain(statuses.get(id))
    })
  })

  it('sees no later step in Salesforce done before the reset', () => {
    holds(walk, (progress) => {
      const current = currentStep(progress)
      if (progress.reset !== null || current === null) return
      const ahead = STEP_IDS.slice(stepIndex(current) + 1).map((id) => checklist(progress).get(id))
      expect(ahead.every((status) => status === 'todo')).toBe(true)
    })
  })

  it('follows Back and Skip only until the page shows another step', () => {
    holds(fc.tuple(walk, sighted), ([progress, seen]) => {
      if (!isRunning(progress) || progress.reset !== null || seen === derivedStep(progress)) return
      expect(currentStep(advanceProgress(progress, { kind: 'sighted', step: seen }))).toBe(seen)
    })
  })

  it('keeps their Back or Skip while the page shows the same step', () => {
    holds(walk, (progress) => {
      if (!isRunning(progress) || progress.reset !== null || progress.seen === null) return
      expect(advanceProgress(progress, { kind: 'sighted', step: progress.seen })).toBe(progress)
    })
  })

  it('gets by Skip to a later step, or to one that waits for an answer', () => {
    holds(fc.tuple(walk, fc.boolean()), ([progress, hasSearchButton]) => {
      const before = currentStep(progress)
      if (!isRunning(progress) || before === null) return
      const after = currentStep(act(progress, { does: 'skip', times: 1, hasSearchButton })) as StepId
      if (skipTarget(before, { hasSearchButton, isReset: progress.reset !== null }) === null) expect(after).toBe(before)
      else if (before === 'save-token') expect(['use-token', 'save-token']).toContain(after)
      else expect(stepIndex(after)).toBeGreaterThan(stepIndex(before))
    })
  })
})
