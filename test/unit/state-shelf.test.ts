// The shelf: how stored items become guides, and how a context follows their changes.
import fc from 'fast-check'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { NEW_PROGRESS } from '../../src/guide/progress'
import { type Guide, VERSION } from '../../src/state/guide-record'
import {
  DAMAGE_TOLD_KEY,
  HIDDEN_TABS_KEY,
  isSetAsideKey,
  parseHiddenTabs,
  setAsideKey,
} from '../../src/state/other-records'
import { EMPTY_SHELF, openShelf, type Shelf, shelfOf, shelve } from '../../src/state/shelf'

type Listener = (changes: Record<string, { newValue?: unknown }>, area: string) => void

/** A storage that holds what the test puts in, and tells of changes when the test says so. */
const fake = vi.hoisted(() => ({
  items: {} as Record<string, unknown>,
  listeners: new Set<(changes: Record<string, { newValue?: unknown }>, area: string) => void>(),
}))
vi.mock('webextension-polyfill', () => ({
  default: {
    storage: {
      local: {
        get: async (keys: string[] | null) =>
          Object.fromEntries(Object.entries(fake.items).filter(([key]) => keys === null || keys.includes(key))),
      },
      onChanged: {
        addListener: (listener: Listener) => fake.listeners.add(listener),
        removeListener: (listener: Listener) => fake.listeners.delete(listener),
      },
    },
  },
}))

function change(changed: Record<string, unknown>, area = 'local'): void {
  const changes = Object.entries(changed).map(([key, newValue]) => [key, newValue === undefined ? {} : { newValue }])
  for (const listener of fake.listeners) listener(Object.fromEntries(changes), area)
}

const guideOf = (name: string, startedAt = 1): Guide => ({
  version: VERSION,
  owner: { kind: 'org', org: { key: name, name, type: 'production', sandbox: null, family: 'main', myDomain: name } },
  progress: { ...NEW_PROGRESS, startedAt },
  changedAt: 1,
})
const ACME = guideOf('acme')
const EMPTY: Shelf = EMPTY_SHELF
const OLD = setAsideKey('guide:acme', Date.UTC(2026, 0, 1))
const NEW = setAsideKey('guide:acme', Date.UTC(2026, 0, 2))

let life: AbortController
beforeEach(() => {
  life = new AbortController()
})
afterEach(() => {
  life.abort()
  fake.items = {}
})

describe('shelving', () => {
  it('puts a guide on the shelf, changes it, and takes it off', () => {
    const one = shelve(EMPTY, { 'guide:acme': ACME })
    expect(one.guides).toEqual({ 'guide:acme': ACME })
    const two = shelve(one, { 'guide:acme': guideOf('acme', 2), 'guide:other': guideOf('other') })
    expect(two.guides['guide:acme']?.progress.startedAt).toBe(2)
    expect(Object.keys(shelve(two, { 'guide:acme': undefined }).guides)).toEqual(['guide:other'])
    expect(one.guides).toEqual({ 'guide:acme': ACME })
  })

  it('leaves off what is damaged and keeps what is salvaged', () => {
    expect(shelve(shelve(EMPTY, { 'guide:acme': ACME }), { 'guide:acme': 'x' }).guides).toEqual({})
    const salvaged = shelve(EMPTY, { 'guide:acme': { ...ACME, changedAt: 'x' } })
    expect(salvaged.guides['guide:acme']?.progress).toEqual(ACME.progress)
  })

  it('leaves off a guide under the key of another org', () => {
    expect(shelve(EMPTY, { 'guide:other': ACME })).toEqual(EMPTY)
  })

  it('knows the tabs with a closed card', () => {
    expect(shelve(EMPTY, { [HIDDEN_TABS_KEY]: [1, 2] }).hiddenTabs).toEqual([1, 2])
    expect(shelve({ ...EMPTY, hiddenTabs: [1] }, { [HIDDEN_TABS_KEY]: undefined }).hiddenTabs).toEqual([])
    for (const wrong of ['x', [1.5], [null], {}]) expect(parseHiddenTabs(wrong)).toEqual([])
  })

  it('remembers damage until it was told', () => {
    const damaged = shelve(EMPTY, { [OLD]: 'x' })
    expect(damaged.untoldDamage).toEqual([OLD])
    expect(shelve(damaged, { [DAMAGE_TOLD_KEY]: OLD }).untoldDamage).toEqual([])
  })

  it('never throws, and leaves the old shelf alone', () => {
    const before = shelve(EMPTY, { 'guide:acme': ACME })
    const copy = structuredClone(before)
    const keys = fc.oneof(
      fc.string(),
      fc.constantFrom('guide:acme', 'guide:@login', HIDDEN_TABS_KEY, OLD, DAMAGE_TOLD_KEY),
    )
    fc.assert(
      fc.property(fc.dictionary(keys, fc.oneof(fc.jsonValue(), fc.constant(undefined))), (changed) => {
        expect(Object.keys(shelve(before, changed))).toEqual(Object.keys(EMPTY))
        expect(before).toEqual(copy)
      }),
    )
  })
})

describe('keys of damaged values', () => {
  it('sort by age and are told from others', () => {
    expect([NEW, OLD].toSorted()).toEqual([OLD, NEW])
    expect(isSetAsideKey(OLD)).toBe(true)
    expect(isSetAsideKey('guide:acme')).toBe(false)
  })
})

describe('an open shelf', () => {
  it('holds what is stored and follows its changes', async () => {
    fake.items = { 'guide:acme': ACME, [HIDDEN_TABS_KEY]: [4], other: 1 }
    const store = await openShelf(null, life.signal)
    expect(store.getState()).toEqual({ ...EMPTY, guides: { 'guide:acme': ACME }, hiddenTabs: [4] })
    change({ 'guide:acme': undefined, 'guide:b': guideOf('b') })
    expect(Object.keys(store.getState().guides)).toEqual(['guide:b'])
  })

  it('follows only the keys it was opened for', async () => {
    fake.items = { 'guide:acme': ACME, 'guide:b': guideOf('b') }
    const store = await openShelf(['guide:acme'], life.signal)
    const told = vi.fn()
    store.subscribe(told)
    change({ 'guide:b': guideOf('b', 2) })
    expect(told).not.toHaveBeenCalled()
    expect(Object.keys(store.getState().guides)).toEqual(['guide:acme'])
  })

  it('misses no change that comes while it is read', async () => {
    fake.items = { 'guide:acme': ACME }
    const opening = openShelf(null, life.signal)
    change({ 'guide:acme': guideOf('acme', 2) })
    change({ 'guide:b': guideOf('b') })
    const { guides } = (await opening).getState()
    expect(guides['guide:acme']?.progress.startedAt).toBe(2)
    expect(Object.keys(guides)).toEqual(['guide:acme', 'guide:b'])
  })

  it('does not listen to other areas, nor after its life', async () => {
    const store = await openShelf(null, life.signal)
    change({ 'guide:acme': ACME }, 'sync')
    life.abort()
    expect(fake.listeners.size).toBe(0)
    expect(store.getState()).toEqual(EMPTY)
  })

  it('tells of damage only once', async () => {
    fake.items = { [OLD]: 'x', [NEW]: 'y', [DAMAGE_TOLD_KEY]: OLD }
    expect(shelfOf(fake.items).untoldDamage).toEqual([NEW])
    expect((await openShelf(null, life.signal)).getState().untoldDamage).toEqual([NEW])
  })

  it('counts damage once that is stored and told of at the same time', async () => {
    fake.items = { [NEW]: 'x' }
    const opening = openShelf(null, life.signal)
    change({ [NEW]: 'x' })
    expect((await opening).getState().untoldDamage).toEqual([NEW])
  })
})
