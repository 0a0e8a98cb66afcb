// The plan of reminders in random histories of what a person does and how the clock is set: never at night, never two
// within an hour, and nothing is put off for years.
import fc from 'fast-check'
import { afterEach, describe, expect, it } from 'vitest'
import { advanceProgress } from '../../../src/guide/advance-progress'
import { clampProgressTimes } from '../../../src/guide/clamp-future-times'
import { NEW_PROGRESS, type Progress } from '../../../src/guide/progress-state'
import { dueGuideKeys, MIN_REMINDER_GAP_MS, planReminders } from '../../../src/guide/reminder-plan-across-orgs'
import { snoozeUntil } from '../../../src/guide/reminder-schedule-of-org'
import { BEGIN, DAY, goTo, HOUR, isNight, USUAL, waitingSince, zone } from '../support/reminding'

afterEach(() => goTo())

type Guides = Readonly<Record<string, Progress>>

const KEYS = ['org-0', 'org-1', 'org-2']
const ACTIONS = ['snooze', 'stop', 'start', 'restart', 'reset', 'save'] as const

interface Moment {
  /** How long after the last one (ms). */
  readonly passed: number
  /** By how much the clock is set (ms). */
  readonly set: number
  readonly action: { readonly does: (typeof ACTIONS)[number]; readonly key: string } | null
}

const moment = (set: fc.Arbitrary<number>): fc.Arbitrary<Moment> =>
  fc.record({
    passed: fc.integer({ min: 0, max: 9 * HOUR }),
    set,
    action: fc.option(fc.record({ does: fc.constantFrom(...ACTIONS), key: fc.constantFrom(...KEYS) }), { freq: 1 }),
  })

const history = (set: fc.Arbitrary<number>) => fc.array(moment(set), { maxLength: 80 })
const ANY_CLOCK = fc.oneof({ weight: 6, arbitrary: fc.constant(0) }, fc.integer({ min: -40 * DAY, max: 4 * 365 * DAY }))

/** The progress after the person has done something with the guide. */
function afterAction(guides: Guides, { does, key }: NonNullable<Moment['action']>, at: number): Progress {
  const progress = guides[key] ?? NEW_PROGRESS
  const planned = planReminders(guides, at, USUAL).get(key) ?? at
  switch (does) {
    case 'snooze':
      return advanceProgress(progress, { kind: 'snoozed', until: snoozeUntil(planned, at) })
    case 'save':
      return advanceProgress(progress, { kind: 'ticked', step: 'save-token', done: true, at })
    case 'reset':
      return advanceProgress(progress, { kind: 'confirmed', at })
    default:
      return advanceProgress(progress, {
        kind: ({ stop: 'stopped', start: 'started', restart: 'restarted' } as const)[does],
        at,
      })
  }
}

const mapped = (guides: Guides, change: (progress: Progress, key: string) => Progress): Guides =>
  Object.fromEntries(Object.entries(guides).map(([key, progress]) => [key, change(progress, key)]))

/**
 * Each check of the browser: its time by the computer's clock and by a clock that nobody sets, and whether something is
 * shown.
 */
function* checks(moments: readonly Moment[]) {
  let guides: Guides = Object.fromEntries(KEYS.map((key) => [key, waitingSince(BEGIN)]))
  let [now, real] = [BEGIN, 0]
  for (const { passed, set, action } of moments) {
    now += passed + set
    real += passed
    guides = mapped(guides, (progress) => clampProgressTimes(progress, now))
    if (action !== null) guides = { ...guides, [action.key]: afterAction(guides, action, now) }
    const due = dueGuideKeys(now, guides, USUAL)
    guides = mapped(guides, (progress, key) =>
      due.includes(key) ? advanceProgress(progress, { kind: 'reminded', at: now }) : progress,
    )
    yield { now, real, isShown: due.length > 0, planned: [...planReminders(guides, now, USUAL).values()] }
  }
}

describe('whatever a person does meanwhile, in several orgs', () => {
  it('none comes within an hour of another, and none at night', () => {
    fc.assert(
      fc.property(zone, history(fc.constant(0)), (where, moments) => {
        goTo(where)
        const shown = [...checks(moments)].filter(({ isShown }) => isShown)
        for (const { now } of shown) expect(isNight(now)).toBe(false)
        for (const [index, { real }] of shown.entries()) {
          expect(real - (shown[index - 1]?.real ?? Number.NEGATIVE_INFINITY)).toBeGreaterThanOrEqual(
            MIN_REMINDER_GAP_MS,
          )
        }
      }),
    )
  })

  it('a clock that is set back or ahead brings none at night, and puts none off for long', () => {
    fc.assert(
      fc.property(zone, history(ANY_CLOCK), (where, moments) => {
        goTo(where)
        for (const { now, isShown, planned } of checks(moments)) {
          if (isShown) expect(isNight(now)).toBe(false)
          for (const when of planned) expect(when).toBeLessThanOrEqual(now + 9 * DAY)
        }
      }),
    )
  })
})

describe('a snooze under a wrong clock', () => {
  it('is over as soon as the clock is right: nobody put anything off for years', () => {
    goTo('UTC')
    const wrong = BEGIN + 4 * 365 * DAY
    const snoozed = advanceProgress(waitingSince(BEGIN), { kind: 'snoozed', until: snoozeUntil(wrong, wrong) })
    const clamped = clampProgressTimes(snoozed, BEGIN + HOUR)
    expect([...planReminders({ one: clamped }, BEGIN + HOUR, USUAL).values()]).toEqual([BEGIN + HOUR])
  })

  it('is left alone where it is an honest one', () => {
    for (const days of [1, 7]) {
      const snoozed = advanceProgress(waitingSince(BEGIN), { kind: 'snoozed', until: BEGIN + days * DAY })
      expect(clampProgressTimes(snoozed, BEGIN + HOUR)).toBe(snoozed)
    }
  })
})
