// What a frame shows: from what is seen, what is remembered, and what this frame may draw.
import { describe, expect, it } from 'vitest'
import { decideScene, type Scene, type Situation } from '../../../src/content/decide-scene'
import { NEW_PROGRESS, type Progress } from '../../../src/guide/progress-state'
import type { PageKind } from '../../../src/salesforce/pages/all-page-kinds'
import type { FoundTarget, Sighting } from '../../../src/salesforce/read-sighting'

const running = (given: Partial<Progress> = {}): Progress => ({ ...NEW_PROGRESS, startedAt: 1, ...given })
/** Stands in for an element; nothing here looks at it. */
const ELEMENT = {} as Element

const BOX: FoundTarget = {
  target: 'quick-find',
  step: 'quick-find',
  element: ELEMENT,
  sure: 'yes',
  label: 'Quick Find',
}
const AVATAR: FoundTarget = { ...BOX, target: 'avatar', step: 'open-settings' }
const SIGHTING: Sighting = {
  pageKind: 'lightning-settings',
  step: 'quick-find',
  found: BOX,
  hasSearchButton: false,
  isAbsent: false,
  typeText: 'reset',
}
const BUTTON: FoundTarget = { ...BOX, target: 'reset-button', step: 'reset-token' }
const FORM: Sighting = { ...SIGHTING, pageKind: 'reset-form', step: 'reset-token', found: BUTTON }
const LIKELY: Sighting = { ...SIGHTING, found: { ...BOX, sure: 'likely' } }
const EMPTY: Sighting = { ...SIGHTING, found: null }

function scene(given: Partial<Situation>): Scene {
  return decideScene({
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
    ['waits before it points at what only looks like it', { sighting: LIKELY, isSettled: false }, 'looking quick-find'],
    ['then points at it', { sighting: LIKELY }, 'pointing quick-find'],
    [
      'waits also where the person went back to it',
      { progress: back, findForStep: () => ({ ...AVATAR, sure: 'likely' }), isSettled: false },
      'looking open-settings',
    ],
    ['waits for what is not there yet', { sighting: EMPTY, isSettled: false }, 'looking quick-find'],
    [
      'points at the button on the form also after the reset: another user may be there',
      { progress: running({ reset }), sighting: FORM },
      'pointing reset-token',
    ],
    [
      'and in the frame that holds the form',
      { progress: running({ reset, told: { 'find-mailbox': done } }), sighting: FORM, isTop: false },
      'pointing reset-token',
    ],
    [
      'says where the mail is while the form only looks like it',
      { progress: running({ reset }), sighting: { ...FORM, found: { ...BUTTON, sure: 'likely' } }, isSettled: false },
      'told find-mailbox',
    ],
    ['points at no step on the way to the form after the reset', { progress: running({ reset }) }, 'told find-mailbox'],
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
    [
      'asks after Skip on the form, too, where nothing was reset',
      {
        progress: running({ seen: 'reset-token', moved: { from: 'reset-token', to: 'find-mailbox' } }),
        sighting: FORM,
      },
      'told find-mailbox',
    ],
  ])('%s', (_name, given, expected) => {
    expect(told(scene(given))).toBe(expected)
  })

  it('says what the page is about beside what the person chose', () => {
    expect(scene({ progress: back })).toMatchObject({
      step: 'open-settings',
      derivedStep: 'quick-find',
      pageKind: 'lightning-settings',
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

describe('the e-mail field', () => {
  const FIELD: FoundTarget = { ...BOX, target: 'email-field', step: 'find-mailbox', label: 'Email' }
  const there = (step: string): FoundTarget | null => (step === 'find-mailbox' ? FIELD : null)
  const skipped = { from: 'quick-find', to: 'find-mailbox' } as const
  /** The frame of the page with the address: it says nothing of the way to the form. */
  const framed = {
    isTop: false,
    findForStep: there,
    sighting: { ...EMPTY, pageKind: 'personal-information', step: null },
  } as const

  it.each<[string, Partial<Situation>, string]>([
    ['is pointed at after the reset', { progress: running({ reset }), findForStep: there }, 'pointing find-mailbox'],
    [
      'is pointed at after Skip',
      { progress: running({ seen: 'quick-find', moved: skipped }), findForStep: there },
      'pointing find-mailbox',
    ],
    ['is not there before', { findForStep: there }, 'pointing quick-find'],
    [
      'is left when the person has found the mailbox',
      { progress: running({ reset, told: { 'find-mailbox': done } }), findForStep: there },
      'told open-email',
    ],
    [
      'is pointed at again with Back',
      {
        progress: running({
          reset,
          told: { 'find-mailbox': done },
          moved: { from: 'open-email', to: 'find-mailbox' },
        }),
        findForStep: there,
      },
      'pointing find-mailbox',
    ],
    ['is pointed at in its frame', { ...framed, progress: running({ reset }) }, 'pointing find-mailbox'],
    [
      'is pointed at in its frame after Skip',
      { ...framed, progress: running({ seen: 'quick-find', moved: skipped }) },
      'pointing find-mailbox',
    ],
    ['is not pointed at in its frame before', { ...framed, progress: running({ seen: 'quick-find' }) }, 'nothing'],
    [
      'is not pointed at in its frame after',
      { ...framed, progress: running({ reset, told: { 'find-mailbox': done } }) },
      'nothing',
    ],
    ['leaves the card to the page around it', { progress: running({ reset }), hasYielded: true }, 'nothing'],
  ])('%s', (_name, given, expected) => {
    expect(told(scene(given))).toBe(expected)
  })
})

describe('why something is missing', () => {
  const why = (given: Partial<Situation>): string => {
    const shown = scene(given)
    return shown.kind === 'missing' ? `${shown.why} ${shown.pageKind}` : told(shown)
  }
  const on = (pageKind: PageKind, given: Partial<Sighting> = {}): Partial<Situation> => ({
    sighting: { ...EMPTY, pageKind, step: 'reset-token', ...given },
  })

  it.each<[string, Partial<Situation>, string]>([
    ['Salesforce says no', on('refused'), 'refused refused'],
    ['the form may still come', on('lightning-reset'), 'opening lightning-reset'],
    ['the form should be there by now', { ...on('lightning-reset'), isLate: true }, 'not-found lightning-reset'],
    ['there is no login form', on('login', { step: 'log-in' }), 'not-found login'],
    ['the step is on another page', on('other', { step: 'open-settings' }), 'elsewhere other'],
    [
      'the entry was searched',
      on('lightning-settings', { step: 'quick-find', isAbsent: true }),
      'absent lightning-settings',
    ],
    [
      'nobody knows what to type in Lightning',
      on('lightning-settings', { step: 'open-reset-page', typeText: null }),
      'unknown-word lightning-settings',
    ],
    [
      'nobody knows what to type in Classic',
      on('classic-settings', { step: 'open-reset-page', typeText: null }),
      'unknown-word classic-settings',
    ],
    [
      'the folder is open and empty',
      on('classic-settings', { step: 'open-reset-page', typeText: null, isAbsent: true }),
      'absent classic-settings',
    ],
  ])('is that %s', (_name, given, expected) => {
    expect(why(given)).toBe(expected)
  })
})

describe('one card per tab', () => {
  it('a frame shows only what it can ring', () => {
    expect(told(scene({ isTop: false }))).toBe('pointing quick-find')
    expect(told(scene({ isTop: false, sighting: EMPTY }))).toBe('nothing')
    expect(told(scene({ isTop: false, sighting: EMPTY, isSettled: false }))).toBe('looking quick-find')
    const refused = { ...EMPTY, pageKind: 'refused', step: 'reset-token' } as const
    expect(told(scene({ isTop: false, sighting: refused }))).toBe('missing reset-token')
    expect(told(scene({ isTop: false, progress: running({ reset }) }))).toBe('nothing')
    const form = { ...EMPTY, pageKind: 'reset-form', step: 'reset-token' } as const
    expect(told(scene({ isTop: false, sighting: form }))).toBe('looking reset-token') // it may still come
    expect(told(scene({ isTop: false, sighting: form, isLate: true }))).toBe('missing reset-token')
    const check = { ...EMPTY, pageKind: 'identity-check', step: 'log-in' } as const
    expect(told(scene({ isTop: false, sighting: check }))).toBe('missing log-in')
  })

  it('the top frame shows nothing while another draws', () => {
    for (const given of [{}, { sighting: EMPTY }, { progress: running({ reset }) }]) {
      expect(told(scene({ ...given, hasYielded: true }))).toBe('nothing')
    }
  })
})
