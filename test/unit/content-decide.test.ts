// What a frame shows: from what is seen, what is remembered, and what this frame may draw.
import { describe, expect, it } from 'vitest'
import { decide, type Scene, type Situation } from '../../src/content/decide'
import { NEW_PROGRESS, type Progress } from '../../src/guide/progress'
import type { Found, Sighting } from '../../src/salesforce/sighting'

const running = (given: Partial<Progress> = {}): Progress => ({ ...NEW_PROGRESS, startedAt: 1, ...given })
/** Stands in for an element; nothing here looks at it. */
const ELEMENT = {} as Element

const BOX: Found = { target: 'quick-find', step: 'quick-find', element: ELEMENT, sure: 'yes', label: 'Quick Find' }
const AVATAR: Found = { ...BOX, target: 'avatar', step: 'open-settings' }
const SIGHTING: Sighting = {
  page: 'lightning-settings',
  step: 'quick-find',
  found: BOX,
  hasSearchButton: false,
  isAbsent: false,
}
const EMPTY: Sighting = { ...SIGHTING, found: null }

function scene(given: Partial<Situation>): Scene {
  return decide({
    progress: running(),
    sighting: SIGHTING,
    findForStep: () => null,
    isTop: true,
    isClosed: false,
    hasYielded: false,
    isSettled: true,
    isLate: false,
    ...given,
  })
}
const told = (shown: Scene): string => (shown.kind === 'nothing' ? 'nothing' : `${shown.kind} ${shown.step}`)

const reset = { at: 1, by: 'page' } as const
const done = { kind: 'done', at: 1 } as const
const all = { 'find-mailbox': done, 'open-email': done, 'save-token': done, 'use-token': done }
const back = running({ moved: { from: 'quick-find', to: 'open-settings' } })

describe('the scene', () => {
  it.each<[string, Partial<Situation>, string]>([
    ['is nothing without a guide', { progress: null }, 'nothing'],
    ['is nothing while no guide runs', { progress: NEW_PROGRESS }, 'nothing'],
    ['is nothing while the card is closed', { isClosed: true }, 'nothing'],
    ['is nothing when all is done', { progress: running({ reset, told: all }) }, 'nothing'],
    ['points at what is found', {}, 'pointing quick-find'],
    ['points whatever was seen last', { progress: running({ seen: 'log-in' }) }, 'pointing quick-find'],
    ['waits for what is not there yet', { sighting: EMPTY, isSettled: false }, 'looking quick-find'],
    ['says that it is missing', { sighting: EMPTY }, 'missing quick-find'],
    [
      'leads to the settings from a page that says nothing',
      { sighting: { ...EMPTY, step: null } },
      'missing open-settings',
    ],
    ['goes back with Back', { progress: back, findForStep: () => AVATAR }, 'pointing open-settings'],
    ['goes back also where that target is not', { progress: back }, 'missing open-settings'],
    [
      'does not hold Back on another page',
      {
        progress: back,
        sighting: { ...SIGHTING, step: 'open-reset-page', found: { ...BOX, step: 'open-reset-page' } },
      },
      'pointing open-reset-page',
    ],
    ['asks the person after the reset', { progress: running({ reset }) }, 'told find-mailbox'],
    ['asks on whatever page', { progress: running({ reset }), sighting: EMPTY, isSettled: false }, 'told find-mailbox'],
    [
      'asks next what was not told',
      { progress: running({ reset, told: { 'find-mailbox': done } }) },
      'told open-email',
    ],
    [
      'may ask before the reset, after Skip',
      { progress: running({ moved: { from: 'quick-find', to: 'find-mailbox' } }) },
      'told find-mailbox',
    ],
  ])('%s', (_name, given, expected) => {
    expect(told(scene(given))).toBe(expected)
  })

  it('says what the page is about beside what the person chose', () => {
    expect(scene({ progress: back })).toMatchObject({
      step: 'open-settings',
      plain: 'quick-find',
      page: 'lightning-settings',
    })
  })

  it('asks for the target of the chosen step', () => {
    const asked: string[] = []
    const findForStep = (step: string): null => {
      asked.push(step)
      return null
    }
    scene({ progress: back, findForStep })
    expect(asked).toEqual(['open-settings'])
  })
})

describe('one card per tab', () => {
  it('a frame shows only what it can ring', () => {
    expect(told(scene({ isTop: false }))).toBe('pointing quick-find')
    expect(told(scene({ isTop: false, sighting: EMPTY }))).toBe('nothing')
    expect(told(scene({ isTop: false, sighting: EMPTY, isSettled: false }))).toBe('looking quick-find')
    const refused = { ...EMPTY, page: 'refused', step: 'reset-token' } as const
    expect(told(scene({ isTop: false, sighting: refused }))).toBe('missing reset-token')
    expect(told(scene({ isTop: false, progress: running({ reset }) }))).toBe('nothing')
  })

  it('the top frame shows nothing while another draws', () => {
    for (const given of [{}, { sighting: EMPTY }, { progress: running({ reset }) }]) {
      expect(told(scene({ ...given, hasYielded: true }))).toBe('nothing')
    }
  })
})
