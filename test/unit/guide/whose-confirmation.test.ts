// Whose reset a confirmation is of, for every state that the guides of an org can be in.
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { SAME_RESET_MS } from '../../../src/guide/advance-progress'
import { NEW_PROGRESS, type Progress } from '../../../src/guide/progress-state'
import { SAME_REPORT_MS, whoseConfirmation } from '../../../src/guide/whose-confirmation'

const T = 10_000_000
const walking: Progress = { ...NEW_PROGRESS, startedAt: 1, seen: 'reset-token' }
const waiting = (at: number, by: 'page' | 'person' = 'page'): Progress => ({ ...walking, reset: { at, by } })
const first = waiting(T)

const at = (time: number, isRepeat = false, isInOtherTab = false) => ({ at: time, isRepeat, isInOtherTab })
const saved = (progress: Progress, time: number): Progress => ({
  ...progress,
  startedAt: null,
  told: { 'save-token': { kind: 'done', at: time } },
})

describe('with one user', () => {
  it('the first confirmation is theirs', () => {
    expect(whoseConfirmation(at(T), walking, [walking])).toEqual({ kind: 'of', progress: walking })
  })

  it.each([-3_600_000, -1, 0, SAME_REPORT_MS - 1])('the same one again, %i ms later, is known', (later) => {
    expect(whoseConfirmation(at(T + later), first, [first])).toEqual({ kind: 'known' })
  })

  it('another one asks while the token of the first waits', () => {
    expect(whoseConfirmation(at(T + SAME_REPORT_MS), first, [first])).toEqual({ kind: 'ask', progress: first })
    expect(whoseConfirmation(at(T + 50_000), first, [first])).toEqual({ kind: 'ask', progress: first })
  })

  it('one in another tab asks at once; an older one of another tab is known', () => {
    expect(whoseConfirmation(at(T + 1, false, true), first, [first])).toEqual({ kind: 'ask', progress: first })
    expect(whoseConfirmation(at(T, false, true), first, [first])).toEqual({ kind: 'known' })
  })

  it('a reload or Back never asks', () => {
    expect(whoseConfirmation(at(T + SAME_RESET_MS, true), first, [first])).toEqual({ kind: 'of', progress: first })
    expect(whoseConfirmation(at(T, true), walking, [walking])).toEqual({ kind: 'of', progress: walking })
  })

  it('one that comes soon after the person said so is that one; a later one asks', () => {
    const told = waiting(T, 'person')
    expect(whoseConfirmation(at(T + 500), told, [told])).toEqual({ kind: 'of', progress: told })
    expect(whoseConfirmation(at(T - 5_000), told, [told])).toEqual({ kind: 'of', progress: told })
    expect(whoseConfirmation(at(T + SAME_RESET_MS), told, [told])).toEqual({ kind: 'ask', progress: told })
  })
})

describe('with several users', () => {
  it('counts for the one who was started for, and asks nothing', () => {
    const second = { ...walking, anewSince: T + 5_000 }
    expect(whoseConfirmation(at(T + 20_000), second, [first, second])).toEqual({ kind: 'of', progress: second })
  })

  it('is known where another user’s confirmation was reported just before', () => {
    const second = waiting(T + 500_000)
    expect(whoseConfirmation(at(T + 500_900), first, [first, second])).toEqual({ kind: 'known' })
  })

  it('asks again for a third one', () => {
    const second = waiting(T + 500_000)
    expect(whoseConfirmation(at(T + 900_000), first, [first, second])).toEqual({ kind: 'ask', progress: first })
  })

  it('a reload is of the user who was confirmed last', () => {
    const second = waiting(T + 500_000)
    expect(whoseConfirmation(at(T + 900_000, true), first, [first, second])).toEqual({ kind: 'of', progress: second })
    expect(whoseConfirmation(at(T + 900_000, true), walking, [first, walking])).toEqual({ kind: 'of', progress: first })
  })
})

describe('loading a confirmation again, whose token is saved', () => {
  const done = saved(first, T + 100_000)
  it('resets again: it asks whether it is of the same user', () => {
    expect(whoseConfirmation(at(T + 100_001, true), walking, [done, walking])).toEqual({ kind: 'ask', progress: done })
  })

  it('is known where it was loaded before the token was saved', () => {
    expect(whoseConfirmation(at(T + 99_999, true), walking, [done, walking])).toEqual({ kind: 'known' })
  })
})

describe('for every history', () => {
  const progress = fc.oneof(
    fc.constant(walking),
    fc
      .record({ time: fc.nat(5_000_000), by: fc.constantFrom('page' as const, 'person' as const) })
      .map(({ time, by }) => waiting(time, by)),
  )
  it('it asks only while a token waits, never for a repeat, and gives back only what it was given', () => {
    fc.assert(
      fc.property(
        fc.array(progress, { minLength: 1, maxLength: 5 }),
        fc.nat(5_000_000),
        fc.boolean(),
        fc.boolean(),
        (all, time, isRepeat, isInOtherTab) => {
          const active = all[0] as Progress
          const whose = whoseConfirmation(at(time, isRepeat, isInOtherTab), active, all)
          if (whose.kind === 'ask') {
            expect(isRepeat).toBe(false)
            expect(time - (active.reset?.at ?? time)).toBeGreaterThanOrEqual(isInOtherTab ? 1 : SAME_REPORT_MS)
          }
          if (whose.kind !== 'known') expect(all).toContain(whose.progress)
        },
      ),
      { numRuns: 2000 },
    )
  })
})
