// The schedule of one org's reminders: its times, a snooze, a closed browser, and its end. The night, and several orgs
// together, are in reminder-plan-across-orgs.test.ts.
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { advanceProgress } from '../../../src/guide/advance-progress'
import { NEW_PROGRESS, type Progress } from '../../../src/guide/progress-state'
import { nextReminderTime, REMINDER_OFFSETS_MS, snoozeUntil } from '../../../src/guide/reminder-schedule-of-org'

const MINUTE = 60_000
const HOUR = 60 * MINUTE
const DAY = 24 * HOUR
const RESET_AT = Date.UTC(2026, 10, 23, 14, 5)

const waiting: Progress = {
  ...NEW_PROGRESS,
  startedAt: RESET_AT - HOUR,
  reset: { at: RESET_AT, by: 'page' },
}

/** Times, in ms after the reset, at which a browser that looks at `wakes` (ms after the reset) shows reminders. */
function shownAt(wakes: readonly number[], begin = waiting): number[] {
  const shown: number[] = []
  wakes.reduce((progress, wake) => {
    const now = RESET_AT + wake
    const due = nextReminderTime(progress)
    if (due === null || due > now) return progress
    shown.push(wake)
    return advanceProgress(progress, { kind: 'reminded', at: now })
  }, begin)
  return shown
}

const everyMinute = (days: number): number[] => Array.from({ length: days * 24 * 60 }, (_, minute) => minute * MINUTE)

describe('the schedule', () => {
  it('is 5 minutes, 30 minutes, 4 hours, then daily for a week', () => {
    const expected = [5 * MINUTE, 30 * MINUTE, 4 * HOUR, ...[1, 2, 3, 4, 5, 6, 7].map((days) => days * DAY)]
    expect(REMINDER_OFFSETS_MS).toEqual(expected)
    expect(shownAt(everyMinute(10))).toEqual(expected)
  })

  it('makes up for all that a closed browser missed with one, and goes on', () => {
    expect(shownAt([0, 5 * MINUTE, 3 * DAY + HOUR, 3 * DAY + HOUR + 1, 4 * DAY, 5 * DAY])).toEqual([
      5 * MINUTE,
      3 * DAY + HOUR,
      4 * DAY,
      5 * DAY,
    ])
  })

  it('gives one last reminder to who was away for a month', () => {
    expect(shownAt([30 * DAY, 30 * DAY + HOUR, 31 * DAY])).toEqual([30 * DAY])
  })

  it('begins anew with a second reset', () => {
    const again = advanceProgress(
      { ...waiting, remindedAt: RESET_AT + DAY },
      { kind: 'confirmed', at: RESET_AT + DAY + HOUR },
    )
    expect(nextReminderTime(again)).toBe(RESET_AT + DAY + HOUR + 5 * MINUTE)
  })
})

describe('no reminder is owed', () => {
  it.each<[string, Progress]>([
    ['before the start', NEW_PROGRESS],
    ['before the reset', { ...waiting, reset: null }],
    ['after Stop', advanceProgress(waiting, { kind: 'stopped' })],
    ['after Stop, though snoozed', advanceProgress({ ...waiting, snoozedUntil: RESET_AT + DAY }, { kind: 'stopped' })],
    ['after saved', advanceProgress(waiting, { kind: 'ticked', step: 'save-token', done: true, at: RESET_AT + 1 })],
    ['after the whole week', { ...waiting, remindedAt: RESET_AT + 7 * DAY }],
  ])('%s', (_name, progress) => {
    expect(nextReminderTime(progress)).toBeNull()
  })

  it('but is owed for a token whose saving was skipped', () => {
    const skipped = advanceProgress(waiting, {
      kind: 'moved',
      derived: 'save-token',
      from: 'save-token',
      to: 'use-token',
      at: 1,
    })
    expect(nextReminderTime(skipped)).toBe(RESET_AT + 5 * MINUTE)
  })
})

describe('a snooze', () => {
  it('moves the next reminder and ends with it', () => {
    const until = RESET_AT + 2 * HOUR
    const snoozed = advanceProgress(waiting, { kind: 'snoozed', until })
    expect(nextReminderTime(snoozed)).toBe(until)
    expect(nextReminderTime(advanceProgress(snoozed, { kind: 'reminded', at: until }))).toBe(RESET_AT + 4 * HOUR)
  })

  it('is an hour at first, and longer when the next reminder is later than that', () => {
    expect(snoozeUntil(RESET_AT + 5 * MINUTE, RESET_AT)).toBe(RESET_AT + HOUR)
    expect(snoozeUntil(RESET_AT + DAY, RESET_AT + 4 * HOUR)).toBe(RESET_AT + 4 * HOUR + DAY)
  })

  it('counts from now when the reminder was missed', () => {
    expect(snoozeUntil(RESET_AT + 5 * MINUTE, RESET_AT + DAY)).toBe(RESET_AT + DAY + HOUR)
  })

  it('is always later than the reminder it moves, however often it is pressed', () => {
    const waits = fc.array(fc.integer({ min: 1, max: 2 * DAY }), { minLength: 1, maxLength: 20 })
    fc.assert(
      fc.property(waits, fc.boolean(), (pauses, isReminded) => {
        let progress = waiting
        let now = RESET_AT
        for (const pause of pauses) {
          now += pause
          const planned = nextReminderTime(progress)
          const until = snoozeUntil(planned ?? now, now)
          expect(until).toBeGreaterThan(Math.max(planned ?? now, now))
          expect(until - now).toBeLessThanOrEqual(7 * DAY)
          progress = advanceProgress(progress, { kind: 'snoozed', until })
          expect(nextReminderTime(progress)).toBe(until)
          if (isReminded && until <= now + pause) progress = advanceProgress(progress, { kind: 'reminded', at: until })
        }
      }),
    )
  })

  it('is later than planned when the clock was set back by weeks', () => {
    const planned = nextReminderTime(waiting) ?? 0
    expect(snoozeUntil(planned, RESET_AT - 30 * DAY)).toBeGreaterThan(planned)
  })
})

describe('for any browser that wakes now and then', () => {
  const wakes = fc
    .array(fc.integer({ min: 0, max: 12 * DAY }), { minLength: 1, maxLength: 60 })
    .map((times) => times.toSorted((a, b) => a - b))

  it('no reminder comes before its time, twice for one time, or more often than the schedule has', () => {
    fc.assert(
      fc.property(wakes, (times) => {
        const shown = shownAt(times)
        expect(shown.length).toBeLessThanOrEqual(REMINDER_OFFSETS_MS.length)
        for (const [index, at] of shown.entries()) {
          const before = shown[index - 1] ?? 0
          expect(REMINDER_OFFSETS_MS.some((offset) => offset > before && offset <= at)).toBe(true)
        }
      }),
    )
  })

  it('a missed reminder is shown at the first look after it', () => {
    fc.assert(
      fc.property(wakes, (times) => {
        const late = times.findIndex((at) => at >= 5 * MINUTE)
        expect(shownAt(times)[0]).toBe(times[late])
      }),
    )
  })

  it('none comes after saved', () => {
    fc.assert(
      fc.property(wakes, fc.integer({ min: 0, max: 12 * DAY }), (times, savedAt) => {
        const saved = advanceProgress(waiting, {
          kind: 'ticked',
          step: 'save-token',
          done: true,
          at: RESET_AT + savedAt,
        })
        expect(shownAt(times, saved)).toEqual([])
      }),
    )
  })
})
