// Quiet hours put a reminder off to their end: the night, or what a person has chosen, in every time zone and on days when
// clocks change.
import fc from 'fast-check'
import { afterEach, describe, expect, it } from 'vitest'
import { MINUTES_PER_DAY, NIGHT, postponePastQuietHours } from '../../../src/guide/quiet-hours'
import { dueGuideKeys, planReminders } from '../../../src/guide/reminder-plan-across-orgs'
import { BEGIN, DAY, goTo, HOUR, isNight, MINUTE, waitingSince, zone } from '../support/reminding'

afterEach(() => goTo())

const moment = fc.integer({ min: BEGIN - 200 * DAY, max: BEGIN + 200 * DAY })
const minute = fc.integer({ min: 0, max: MINUTES_PER_DAY - 1 })

describe('the night', () => {
  it('puts off to seven in the morning, in every zone and on days when clocks change', () => {
    fc.assert(
      fc.property(zone, moment, (where, at) => {
        goTo(where)
        const later = postponePastQuietHours(at, NIGHT)
        expect(isNight(later)).toBe(false)
        expect(later).toBeGreaterThanOrEqual(at)
        expect(later - at).toBeLessThanOrEqual(10.5 * HOUR)
        if (!isNight(at)) expect(later).toBe(at)
        expect(postponePastQuietHours(later, NIGHT)).toBe(later)
      }),
    )
  })

  it.each([
    ['2026-11-23T21:59', '2026-11-23T21:59'],
    ['2026-11-23T22:00', '2026-11-24T07:00'],
    ['2026-11-24T00:30', '2026-11-24T07:00'],
    ['2026-11-24T06:59', '2026-11-24T07:00'],
    ['2026-11-24T07:00', '2026-11-24T07:00'],
  ])('%s becomes %s', (at, later) => {
    goTo('Europe/Berlin')
    expect(postponePastQuietHours(new Date(at).getTime(), NIGHT)).toBe(new Date(later).getTime())
  })
})

describe('hours that a person has chosen', () => {
  const at = (text: string): number => new Date(`2026-11-24T${text}`).getTime()
  const lunch = { begin: 12 * 60 + 15, end: 13 * 60 + 45 }

  it.each([
    ['12:14', '12:14'],
    ['12:15', '13:45'],
    ['13:44', '13:45'],
    ['13:45', '13:45'],
    ['23:00', '23:00'],
  ])('by day: %s becomes %s', (time, later) => {
    goTo('Europe/Berlin')
    expect(postponePastQuietHours(at(time), lunch)).toBe(at(later))
  })

  it('are none where they end when they begin', () => {
    fc.assert(
      fc.property(zone, moment, minute, (where, time, edge) => {
        goTo(where)
        expect(postponePastQuietHours(time, { begin: edge, end: edge })).toBe(time)
      }),
    )
  })

  it('never move a reminder to before it would have come, nor by more than a day and what clocks change by', () => {
    fc.assert(
      fc.property(zone, moment, minute, minute, (where, time, begin, end) => {
        goTo(where)
        const later = postponePastQuietHours(time, { begin, end })
        expect(later).toBeGreaterThanOrEqual(time)
        expect(later - time).toBeLessThanOrEqual(DAY + HOUR)
      }),
      { numRuns: 1000 },
    )
  })

  it('that end in the hour that comes twice end after the moment, not before it', () => {
    goTo('Europe/Berlin')
    const secondHalfPastTwo = Date.UTC(2026, 9, 25, 1, 10) // 2:10, for the second time
    const later = postponePastQuietHours(secondHalfPastTwo, { begin: 22 * 60, end: 2 * 60 + 30 })
    expect(later).toBe(Date.UTC(2026, 9, 25, 1, 30))
  })
})

describe('the plan', () => {
  const guides = { one: waitingSince(BEGIN) }

  it('goes by the hours that a person has chosen', () => {
    goTo('UTC') // BEGIN is at 14:00
    const quietHours = { begin: 14 * 60, end: 16 * 60 }
    expect(planReminders(guides, BEGIN, { reminds: true, quietHours }).get('one')).toBe(BEGIN + 2 * HOUR)
    expect(dueGuideKeys(BEGIN + HOUR, guides, { reminds: true, quietHours })).toEqual([])
    expect(dueGuideKeys(BEGIN + 2 * HOUR, guides, { reminds: true, quietHours })).toEqual(['one'])
  })

  it('is empty for a person who wants no reminders', () => {
    const choice = { reminds: false, quietHours: NIGHT }
    expect([...planReminders(guides, BEGIN + 5 * MINUTE, choice)]).toEqual([])
    expect(dueGuideKeys(BEGIN + 5 * MINUTE, guides, choice)).toEqual([])
  })
})
