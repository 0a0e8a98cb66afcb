// The state machine, transition by transition: every kind of event in every state in which it can come.
import { describe, expect, it } from 'vitest'
import { advanceProgress, type GuideEvent, SAME_RESET_MS } from '../../../src/guide/advance-progress'
import { NEW_PROGRESS, type Progress } from '../../../src/guide/progress-state'

const progress = (given: Partial<Progress>): Progress => ({ ...NEW_PROGRESS, ...given })
const done = (at: number) => ({ kind: 'done', at }) as const
const skipped = (at: number) => ({ kind: 'skipped', at }) as const

const running = progress({ startedAt: 10, seen: 'quick-find' })
const stopped = progress({ seen: 'quick-find' })
const waiting = progress({
  startedAt: 10,
  seen: 'reset-token',
  reset: { at: 100_000, by: 'page' },
  remindedAt: 400_000,
  snoozedUntil: 900_000,
})
const saved = progress({
  seen: 'reset-token',
  reset: { at: 100_000, by: 'page' },
  told: { 'find-mailbox': done(1), 'open-email': skipped(2), 'save-token': done(200_000) },
  lastReset: { at: 1, savedAt: 2 },
})

type Row = [name: string, before: Progress, event: GuideEvent, change: Partial<Progress>]

const CHANGES: readonly Row[] = [
  ['started: blank', NEW_PROGRESS, { kind: 'started', at: 5 }, { startedAt: 5 }],
  ['started: goes on where it was stopped', stopped, { kind: 'started', at: 5 }, { startedAt: 5 }],
  ['started: stopped while waiting', { ...waiting, startedAt: null }, { kind: 'started', at: 5 }, { startedAt: 5 }],
  [
    'started: drops an old Skip',
    { ...stopped, moved: { from: 'search', to: 'open-reset-page' } },
    { kind: 'started', at: 5 },
    { startedAt: 5, moved: null },
  ],
  [
    'started: saved begins anew and keeps the date',
    saved,
    { kind: 'started', at: 500_000 },
    {
      ...NEW_PROGRESS,
      startedAt: 500_000,
      anewSince: 500_000,
      lastReset: { at: 100_000, savedAt: 200_000 },
    },
  ],
  ['stopped: in Salesforce', running, { kind: 'stopped' }, { startedAt: null }],
  ['stopped: forgets a snooze', waiting, { kind: 'stopped' }, { startedAt: null, snoozedUntil: null }],
  [
    'restarted: clears all but the last reset, saved or not',
    { ...waiting, lastReset: { at: 1, savedAt: 2 } },
    { kind: 'restarted', at: 7 },
    {
      ...NEW_PROGRESS,
      startedAt: 7,
      anewSince: 7,
      remindedAt: waiting.remindedAt,
      lastReset: { at: 100_000, savedAt: null },
    },
  ],
  ['restart-undone: what it was', running, { kind: 'restart-undone', before: waiting }, { ...waiting }],
  [
    'restart-undone: a reset meanwhile is not taken back',
    waiting,
    { kind: 'restart-undone', before: NEW_PROGRESS },
    {},
  ],
  ['sighted: another step', running, { kind: 'sighted', step: 'search' }, { seen: 'search' }],
  [
    'sighted: another step on the page ends a Skip',
    { ...running, moved: { from: 'quick-find', to: 'search' } },
    { kind: 'sighted', step: 'open-reset-page' },
    { seen: 'open-reset-page', moved: null },
  ],
  [
    'confirmed: the reset',
    running,
    { kind: 'confirmed', at: 50 },
    { seen: 'reset-token', reset: { at: 50, by: 'page' } },
  ],
  [
    'confirmed: a second reset clears what was told',
    { ...waiting, told: { 'find-mailbox': done(1) } },
    { kind: 'confirmed', at: 100_000 + SAME_RESET_MS },
    { reset: { at: 100_000 + SAME_RESET_MS, by: 'page' }, told: {}, snoozedUntil: null },
  ],
  [
    'confirmed: by the page, after the person said so',
    { ...waiting, reset: { at: 100_000, by: 'person' } },
    { kind: 'confirmed', at: 100_500 },
    { reset: { at: 100_500, by: 'page' }, snoozedUntil: null },
  ],
  [
    'moved: Skip before the reset',
    running,
    { kind: 'moved', derived: 'quick-find', from: 'quick-find', to: 'search', at: 20 },
    { moved: { from: 'quick-find', to: 'search' } },
  ],
  [
    'moved: back to the derived step is no move',
    { ...running, moved: { from: 'quick-find', to: 'search' } },
    { kind: 'moved', derived: 'quick-find', from: 'search', to: 'quick-find', at: 20 },
    { moved: null },
  ],
  [
    'moved: stores the step that the page shows',
    running,
    { kind: 'moved', derived: 'open-settings', from: 'open-settings', to: 'log-in', at: 20 },
    { seen: 'open-settings', moved: { from: 'open-settings', to: 'log-in' } },
  ],
  [
    'moved: Skip after the reset is told as skipped',
    waiting,
    { kind: 'moved', derived: 'find-mailbox', from: 'find-mailbox', to: 'open-email', at: 20 },
    { told: { 'find-mailbox': skipped(20) } },
  ],
  [
    'moved: Back after the reset',
    { ...waiting, told: { 'find-mailbox': done(1) } },
    { kind: 'moved', derived: 'open-email', from: 'open-email', to: 'find-mailbox', at: 20 },
    { moved: { from: 'open-email', to: 'find-mailbox' } },
  ],
  [
    'ticked: the reset, by the person',
    running,
    { kind: 'ticked', step: 'reset-token', done: true, at: 30 },
    { seen: 'reset-token', reset: { at: 30, by: 'person' } },
  ],
  [
    'ticked: the reset taken back',
    { ...waiting, reset: { at: 30, by: 'person' }, told: { 'find-mailbox': done(1) } },
    { kind: 'ticked', step: 'reset-token', done: false, at: 40 },
    { reset: null, told: {}, snoozedUntil: null },
  ],
  [
    'ticked: a told step',
    waiting,
    { kind: 'ticked', step: 'find-mailbox', done: true, at: 30 },
    { told: { 'find-mailbox': done(30) } },
  ],
  [
    'ticked: saved ends the guide and its reminders; the mail was found',
    waiting,
    { kind: 'ticked', step: 'save-token', done: true, at: 30 },
    {
      startedAt: null,
      snoozedUntil: null,
      told: { 'find-mailbox': done(30), 'open-email': done(30), 'save-token': done(30) },
    },
  ],
  [
    'ticked: saved without a reset seen means that one was made',
    running,
    { kind: 'ticked', step: 'save-token', done: true, at: 30 },
    {
      startedAt: null,
      seen: 'reset-token',
      reset: { at: 30, by: 'person' },
      told: { 'find-mailbox': done(30), 'open-email': done(30), 'save-token': done(30) },
    },
  ],
  [
    'ticked: saved taken back goes on waiting',
    saved,
    { kind: 'ticked', step: 'save-token', done: false, at: 300_000 },
    { startedAt: 300_000, told: { 'find-mailbox': done(1), 'open-email': skipped(2) } },
  ],
  [
    'ticked: used, after saved, starts nothing',
    saved,
    { kind: 'ticked', step: 'use-token', done: true, at: 300_000 },
    { told: { ...saved.told, 'use-token': done(300_000) } },
  ],
  [
    'claimed: a newer reset ends the token of the first, and reminders begin again',
    { ...waiting, told: { 'find-mailbox': done(1) } },
    { kind: 'claimed', from: progress({ startedAt: 5, seen: 'reset-token', reset: { at: 700_000, by: 'page' } }) },
    { reset: { at: 700_000, by: 'page' }, told: {}, snoozedUntil: null },
  ],
  [
    'claimed: what was said of the newer reset goes along, also that it is saved',
    waiting,
    {
      kind: 'claimed',
      from: progress({ seen: 'reset-token', reset: { at: 700_000, by: 'page' }, told: { 'save-token': done(9) } }),
    },
    { startedAt: null, reset: { at: 700_000, by: 'page' }, told: { 'save-token': done(9) }, snoozedUntil: null },
  ],
  [
    'claimed: the first token was saved meanwhile; the newer one waits',
    saved,
    { kind: 'claimed', from: progress({ startedAt: 5, seen: 'reset-token', reset: { at: 700_000, by: 'page' } }) },
    { startedAt: 5, reset: { at: 700_000, by: 'page' }, told: {} },
  ],
  ['snoozed', { ...waiting, snoozedUntil: null }, { kind: 'snoozed', until: 77 }, { snoozedUntil: 77 }],
  ['reminded: ends a snooze', waiting, { kind: 'reminded', at: 900_001 }, { remindedAt: 900_001, snoozedUntil: null }],
]

describe('an event changes exactly', () => {
  it.each(CHANGES)('%s', (_name, before, event, change) => {
    expect(advanceProgress(before, event)).toEqual({ ...before, ...change })
  })
})

const NOTHING: readonly [name: string, before: Progress, event: GuideEvent][] = [
  ['started: runs already', running, { kind: 'started', at: 5 }],
  ['stopped: never started', NEW_PROGRESS, { kind: 'stopped' }],
  ['stopped: saved', saved, { kind: 'stopped' }],
  ['sighted: the same step', running, { kind: 'sighted', step: 'quick-find' }],
  ['sighted: stopped', stopped, { kind: 'sighted', step: 'search' }],
  ['sighted: after the reset', waiting, { kind: 'sighted', step: 'log-in' }],
  [
    'sighted: the same page keeps a Skip',
    { ...running, moved: { from: 'quick-find', to: 'search' } },
    { kind: 'sighted', step: 'quick-find' },
  ],
  ['confirmed: not running', stopped, { kind: 'confirmed', at: 50 }],
  ['confirmed: seen by the frame and the top window', waiting, { kind: 'confirmed', at: 100_000 + SAME_RESET_MS - 1 }],
  ['confirmed: the other of the two came first', waiting, { kind: 'confirmed', at: 99_000 }],
  ['confirmed: before the checklist began anew', { ...running, anewSince: 51 }, { kind: 'confirmed', at: 50 }],
  [
    'moved: stopped',
    stopped,
    { kind: 'moved', derived: 'quick-find', from: 'quick-find', to: 'open-settings', at: 20 },
  ],
  [
    'moved: back into Salesforce after the reset',
    waiting,
    { kind: 'moved', derived: 'find-mailbox', from: 'find-mailbox', to: 'reset-token', at: 20 },
  ],
  ['ticked: a step that pages show', running, { kind: 'ticked', step: 'search', done: true, at: 30 }],
  ['ticked: the reset twice', waiting, { kind: 'ticked', step: 'reset-token', done: true, at: 30 }],
  [
    'ticked: a confirmed reset cannot be taken back',
    waiting,
    { kind: 'ticked', step: 'reset-token', done: false, at: 30 },
  ],
  ['ticked: taken back what was never said', waiting, { kind: 'ticked', step: 'open-email', done: false, at: 30 }],
  ['claimed: an older reset', waiting, { kind: 'claimed', from: progress({ reset: { at: 99_999, by: 'page' } }) }],
  ['claimed: no reset', waiting, { kind: 'claimed', from: progress({ startedAt: 5 }) }],
  ['snoozed: not running', saved, { kind: 'snoozed', until: 77 }],
]

describe('an event changes nothing and gives the same object', () => {
  it.each(NOTHING)('%s', (_name, before, event) => {
    expect(advanceProgress(before, event)).toBe(before)
  })
})

describe('a moment counts', () => {
  it('on the edge of a checklist begun anew', () => {
    const anew = { ...running, anewSince: 50 }
    expect(advanceProgress(anew, { kind: 'confirmed', at: 50 }).reset).toEqual({ at: 50, by: 'page' })
  })

  it('when the person goes back over a step they have done: Skip does not undo it', () => {
    const told = { 'find-mailbox': done(1), 'open-email': done(2) }
    const back = progress({ ...waiting, told, moved: { from: 'save-token', to: 'find-mailbox' } })
    const next = advanceProgress(back, {
      kind: 'moved',
      derived: 'save-token',
      from: 'find-mailbox',
      to: 'open-email',
      at: 9,
    })
    expect(next.told['find-mailbox']).toEqual(done(1))
  })
})
