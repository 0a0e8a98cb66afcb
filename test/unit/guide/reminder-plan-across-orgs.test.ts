// The plan of all orgs' reminders: never at night, never two within an hour, those that are due as one; in every time
// zone, with a sleeping computer, and with a clock that is set back.
import fc from 'fast-check'
import { afterEach, describe, expect, it } from 'vitest'
import { advanceProgress } from '../../../src/guide/advance-progress'
import { clampProgressTimes } from '../../../src/guide/clamp-future-times'
import { NEW_PROGRESS, type Progress } from '../../../src/guide/progress-state'
import { dueGuideKeys, MIN_REMINDER_GAP_MS, planReminders } from '../../../src/guide/reminder-plan-across-orgs'
import { snoozeUntil } from '../../../src/guide/reminder-schedule-of-org'
import { BEGIN, DAY, goTo, HOUR, isNight, MINUTE, USUAL, waitingSince, zone } from '../support/reminding'

afterEach(() => goTo())

type Guides = Readonly<Record<string, Progress>>

interface Shown {
  readonly at: number
  readonly keys: readonly string[]
}

const expectPauses = (shown: readonly Shown[]): void => {
  for (const [index, { at }] of shown.entries()) {
    expect(at - (shown[index - 1]?.at ?? Number.NEGATIVE_INFINITY)).toBeGreaterThanOrEqual(MIN_REMINDER_GAP_MS)
  }
}

/** What a browser shows that checks at these times: all that is due, as one notification. */
function shownAt(moments: readonly number[], begin: Guides): readonly Shown[] & { readonly guides: Guides } {
  let guides = begin
  const shown: Shown[] = []
  for (const now of moments) {
    guides = Object.fromEntries(
      Object.entries(guides).map(([key, progress]) => [key, clampProgressTimes(progress, now)]),
    )
    const keys = dueGuideKeys(now, guides, USUAL)
    if (keys.length === 0) continue
    shown.push({ at: now, keys })
    guides = Object.fromEntries(
      Object.entries(guides).map(([key, progress]) => [
        key,
        keys.includes(key) ? advanceProgress(progress, { kind: 'reminded', at: now }) : progress,
      ]),
    )
  }
  return Object.assign(shown, { guides })
}

describe('a missed reminder', () => {
  it('waits for the morning where the computer wakes at night', () => {
    goTo('UTC')
    const guides = { one: waitingSince(Date.UTC(2026, 10, 23, 21, 0)) }
    const at = (hour: number) => Date.UTC(2026, 10, 23, hour, 30)
    expect(shownAt([at(23), at(26), at(30), at(31)], guides).map(({ at }) => at)).toEqual([at(31)])
  })
})

describe('one org by day', () => {
  it('is reminded after 5 minutes, an hour after that, 4 hours after the reset, then daily', () => {
    goTo('UTC')
    const minutes = Array.from({ length: 10 * 24 * 60 }, (_, minute) => BEGIN + minute * MINUTE)
    const after = shownAt(minutes, { one: waitingSince(BEGIN) }).map(({ at }) => (at - BEGIN) / HOUR)
    expect(after).toEqual([5 / 60, 65 / 60, 4, 24, 48, 72, 96, 120, 144, 168])
  })
})

describe('several orgs', () => {
  it('are reminded of together where they are due together', () => {
    goTo('UTC')
    const guides = {
      one: waitingSince(BEGIN),
      two: waitingSince(BEGIN + 2 * MINUTE),
      three: waitingSince(BEGIN + 3 * MINUTE),
    }
    const minutes = Array.from({ length: 3 * 60 }, (_, minute) => BEGIN + (3 + minute) * MINUTE)
    const shown = shownAt(minutes, guides).map(({ at, keys }) => [(at - BEGIN) / MINUTE, ...keys])
    expect(shown[0]).toEqual([5, 'one'])
    expect(shown[1]).toEqual([65, 'one', 'two', 'three'])
  })

  it('come as one after a sleep', () => {
    goTo('UTC')
    const guides = { one: waitingSince(BEGIN), two: waitingSince(BEGIN + HOUR) }
    const wake = BEGIN + 3 * DAY
    expect([...shownAt([wake, wake + 1, wake + MINUTE], guides)]).toEqual([{ at: wake, keys: ['one', 'two'] }])
  })
})

describe('whatever happens', () => {
  const guides = fc
    .array(fc.integer({ min: 0, max: 3 * DAY }), { minLength: 1, maxLength: 5 })
    .map((starts): Guides => Object.fromEntries(starts.map((start, at) => [`org-${at}`, waitingSince(BEGIN + start)])))
  const wakes = fc
    .array(fc.integer({ min: 0, max: 12 * DAY }), { minLength: 1, maxLength: 150 })
    .map((times) => times.toSorted((a, b) => a - b).map((time) => BEGIN + time))

  it('none comes within an hour of another, and none is planned into the night', () => {
    fc.assert(
      fc.property(zone, guides, wakes, (where, begin, moments) => {
        goTo(where)
        const shown = shownAt(moments, begin)
        expectPauses(shown)
        for (const { at } of shown) expect(isNight(at)).toBe(false)
      }),
    )
  })

  it('moving to another time zone on the way does no harm', () => {
    fc.assert(
      fc.property(zone, zone, guides, wakes, (from, to, begin, moments) => {
        goTo(from)
        const middle = Math.floor(moments.length / 2)
        const before = shownAt(moments.slice(0, middle), begin)
        goTo(to)
        const after = shownAt(moments.slice(middle), before.guides)
        for (const { at } of after) expect(isNight(at)).toBe(false)
        expectPauses([...before, ...after])
      }),
    )
  })

  it('no reminder waits longer than its own schedule, the pause and a night', () => {
    fc.assert(
      fc.property(zone, guides, (where, begin) => {
        goTo(where)
        const begins = Object.values(begin).map(({ reset }) => reset?.at ?? 0)
        for (const when of planReminders(begin, BEGIN, USUAL).values()) {
          expect(when).toBeLessThanOrEqual(Math.max(...begins) + 5 * MINUTE + MIN_REMINDER_GAP_MS + 10.5 * HOUR)
        }
      }),
    )
  })

  it('a clock that is set back delays nothing for long', () => {
    fc.assert(
      fc.property(zone, fc.integer({ min: 10 * MINUTE, max: 400 * DAY }), fc.nat(2), (where, back, what) => {
        goTo(where)
        const before = waitingSince(BEGIN)
        const progress = [
          before,
          advanceProgress(before, { kind: 'reminded', at: BEGIN + 5 * MINUTE }),
          advanceProgress(before, { kind: 'snoozed', until: BEGIN + HOUR }),
        ][what] as Progress
        const now = BEGIN + 6 * MINUTE - back
        const clamped = clampProgressTimes(progress, now)
        const [when] = planReminders({ one: clamped }, now, USUAL).values()
        expect(when).toBeLessThanOrEqual(now + 2 * HOUR + 10.5 * HOUR)
        expect(clampProgressTimes(clamped, now)).toBe(clamped)
      }),
    )
  })

  it('a second reset within the hour does not remind twice within it', () => {
    goTo('UTC')
    const reminded = advanceProgress(waitingSince(BEGIN), { kind: 'reminded', at: BEGIN + 5 * MINUTE })
    const again = advanceProgress(reminded, { kind: 'confirmed', at: BEGIN + 10 * MINUTE })
    expect([...planReminders({ one: again }, BEGIN + 10 * MINUTE, USUAL).values()]).toEqual([BEGIN + 65 * MINUTE])
    const anew = advanceProgress(reminded, { kind: 'restarted', at: BEGIN + 10 * MINUTE })
    const confirmed = advanceProgress(anew, { kind: 'confirmed', at: BEGIN + 12 * MINUTE })
    expect([...planReminders({ one: confirmed }, BEGIN + 12 * MINUTE, USUAL).values()]).toEqual([BEGIN + 65 * MINUTE])
  })

  it('"remind me later" is always later than it would have come', () => {
    fc.assert(
      fc.property(zone, guides, fc.integer({ min: 0, max: 8 * DAY }), (where, begin, after) => {
        goTo(where)
        const now = BEGIN + after
        for (const [key, when] of planReminders(begin, now, USUAL)) {
          const until = snoozeUntil(when, now)
          const snoozed = advanceProgress(begin[key] ?? NEW_PROGRESS, { kind: 'snoozed', until })
          expect(planReminders({ ...begin, [key]: snoozed }, now, USUAL).get(key)).toBeGreaterThan(Math.max(when, now))
        }
      }),
    )
  })
})
