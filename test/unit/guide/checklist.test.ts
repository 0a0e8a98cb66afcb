// The status of every step, and where Back and Skip lead.
import { describe, expect, it } from 'vitest'
import { applyMove, backTarget, checklist, currentStep, derivedStep, skipTarget } from '../../../src/guide/checklist'
import { NEW_PROGRESS, type Progress } from '../../../src/guide/progress-state'
import { STEP_IDS, stepAfter, stepBefore } from '../../../src/guide/steps'

const progress = (given: Partial<Progress>): Progress => ({ ...NEW_PROGRESS, startedAt: 1, ...given })
const LETTERS = { todo: '.', current: '>', done: 'x', skipped: '-' } as const
/** The ten statuses as ten letters. */
const lettersOf = (of: Progress): string => [...checklist(of).values()].map((status) => LETTERS[status]).join('')

const reset = { at: 1, by: 'page' } as const
const done = { kind: 'done', at: 2 } as const
const skipped = { kind: 'skipped', at: 2 } as const

describe('the checklist', () => {
  it.each<[string, string, Progress]>([
    ['is blank before the first start', '..........', NEW_PROGRESS],
    ['begins with logging in', '>.........', progress({})],
    ['has behind it what the page is past', 'xx>.......', progress({ seen: 'quick-find' })],
    ['is kept when stopped', 'xx>.......', progress({ startedAt: null, seen: 'quick-find' })],
    [
      'goes back with Back',
      'x>........',
      progress({ seen: 'quick-find', moved: { from: 'quick-find', to: 'open-settings' } }),
    ],
    [
      'shows what Skip passed as skipped',
      'xx-->.....',
      progress({ seen: 'quick-find', moved: { from: 'quick-find', to: 'open-reset-page' } }),
    ],
    [
      'forgets a Skip from elsewhere',
      'xxxx>.....',
      progress({ seen: 'open-reset-page', moved: { from: 'quick-find', to: 'search' } }),
    ],
    ['goes on in the mailbox after the reset', 'xxxxxx>...', progress({ seen: 'reset-token', reset })],
    ['does not ask what page is open after the reset', 'xxxxxx>...', progress({ seen: 'log-in', reset })],
    ['shows what was told', 'xxxxxxx->.', progress({ reset, told: { 'find-mailbox': done, 'open-email': skipped } })],
    [
      'shows what was told ahead of its turn',
      'xxxxxx>.x.',
      progress({ startedAt: null, reset, told: { 'save-token': done } }),
    ],
    [
      'comes back to a skipped token',
      'xxxxxxxx>x',
      progress({ reset, told: { 'find-mailbox': done, 'open-email': done, 'save-token': skipped, 'use-token': done } }),
    ],
    [
      'ends when all is done',
      'xxxxxxxxxx',
      progress({
        startedAt: null,
        reset,
        told: { 'find-mailbox': done, 'open-email': done, 'save-token': done, 'use-token': done },
      }),
    ],
  ])('%s', (_name, expected, given) => {
    expect(lettersOf(given)).toBe(expected)
  })

  it('has every step once, in order', () => {
    expect([...checklist(progress({})).keys()]).toEqual(STEP_IDS)
  })
})

describe('a move', () => {
  const moved = progress({ seen: 'quick-find', moved: { from: 'quick-find', to: 'open-settings' } })

  it('holds while the derived step is the one at which it was pressed', () => {
    expect(applyMove(moved, 'quick-find')).toBe('open-settings')
    expect(applyMove(moved, 'search')).toBe('search')
    expect(applyMove(moved, null)).toBeNull()
  })

  it('does not change the derived step', () => {
    expect(derivedStep(moved)).toBe('quick-find')
    expect(currentStep(moved)).toBe('open-settings')
  })
})

describe('Back and Skip', () => {
  const withButton = { hasSearchButton: true, isReset: true }
  const without = { hasSearchButton: false, isReset: true }

  it('lead to the neighbours where there is a Search button', () => {
    for (const id of STEP_IDS) {
      expect(skipTarget(id, withButton)).toBe(stepAfter(id))
      if (id !== 'find-mailbox') expect(backTarget(id, withButton)).toBe(stepBefore(id))
    }
  })

  it('pass over Search where results appear while typing', () => {
    expect(skipTarget('quick-find', without)).toBe('open-reset-page')
    expect(backTarget('open-reset-page', without)).toBe('quick-find')
    for (const id of STEP_IDS) {
      expect(skipTarget(id, without)).not.toBe('search')
      expect(backTarget(id, without)).not.toBe('search')
    }
  })

  it('end at both ends, and at the reset that Salesforce has done', () => {
    expect(backTarget('log-in', without)).toBeNull()
    expect(skipTarget('use-token', without)).toBeNull()
    expect(backTarget('find-mailbox', without)).toBeNull()
  })
})
