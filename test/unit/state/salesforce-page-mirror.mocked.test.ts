// The mirror of a Salesforce page: it follows changes, and reads without the schemas just what these would read.
import fc from 'fast-check'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { NEW_PROGRESS } from '../../../src/guide/progress-state'
import { readGuideLeniently } from '../../../src/state/readers/lenient-guide-reader'
import { parseGuide } from '../../../src/state/readers/parse-stored-guide'
import { GUIDE_VERSION, type Guide } from '../../../src/state/records/guide-record-types'
import { CLOSED_CARD_TABS_KEY, LOGIN_GUIDE_KEY } from '../../../src/state/records/storage-keys'
import { parseTools, toolsRecord } from '../../../src/state/records/tool-list-record'
import {
  openSalesforcePageMirror,
  readToolNames,
  type SalesforcePageState,
} from '../../../src/state/stored/salesforce-page-mirror'

type Listener = (changes: Record<string, { newValue?: unknown }>, area: string) => void

/** A storage that holds what the test puts in; its change events are sent by the test. */
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
  version: GUIDE_VERSION,
  owner: {
    kind: 'org',
    org: { key: name, name, type: 'production', sandbox: null, family: 'main', myDomain: name },
    user: 1,
  },
  progress: { ...NEW_PROGRESS, startedAt },
  label: '',
  asks: null,
  turn: 0,
  changedAt: 1,
})
const ACME = guideOf('acme')
const unversioned = ({ version: _, ...guide }: Guide) => guide
const EMPTY: SalesforcePageState = { guides: {}, closedCardTabs: [], toolNames: {} }

let lifetime: AbortController
beforeEach(() => {
  lifetime = new AbortController()
})
afterEach(() => {
  lifetime.abort()
  fake.items = {}
})

describe('an open mirror', () => {
  it('holds what is stored and follows its changes', async () => {
    fake.items = { 'guide:acme': ACME, [CLOSED_CARD_TABS_KEY]: [4], other: 1 }
    const mirror = await openSalesforcePageMirror(null, lifetime.signal)
    expect(mirror.state).toEqual({ ...EMPTY, guides: { 'guide:acme': unversioned(ACME) }, closedCardTabs: [4] })
    change({ 'guide:acme': undefined, 'guide:b': guideOf('b') })
    expect(Object.keys(mirror.state.guides)).toEqual(['guide:b'])
  })

  it('follows only the keys it was opened for', async () => {
    fake.items = { 'guide:acme': ACME, 'guide:b': guideOf('b') }
    const mirror = await openSalesforcePageMirror(['guide:acme'], lifetime.signal)
    const onChange = vi.fn()
    mirror.onChange = onChange
    change({ 'guide:b': guideOf('b', 2) })
    expect(onChange).not.toHaveBeenCalled()
    expect(Object.keys(mirror.state.guides)).toEqual(['guide:acme'])
  })

  it('misses no change that comes while it is read', async () => {
    fake.items = { 'guide:acme': ACME }
    const opening = openSalesforcePageMirror(null, lifetime.signal)
    change({ 'guide:acme': guideOf('acme', 2) })
    change({ 'guide:b': guideOf('b') })
    const { guides } = (await opening).state
    expect(guides['guide:acme']?.progress.startedAt).toBe(2)
    expect(Object.keys(guides)).toEqual(['guide:acme', 'guide:b'])
  })

  it('does not listen to other areas, nor after its signal fired', async () => {
    const mirror = await openSalesforcePageMirror(null, lifetime.signal)
    change({ 'guide:acme': ACME }, 'sync')
    lifetime.abort()
    expect(fake.listeners.size).toBe(0)
    expect(mirror.state).toEqual(EMPTY)
  })

  it('reads again what a frozen page has missed', async () => {
    fake.items = { 'guide:acme': ACME }
    const mirror = await openSalesforcePageMirror(null, lifetime.signal)
    fake.items = { [CLOSED_CARD_TABS_KEY]: [1] }
    await mirror.refresh()
    expect(mirror.state).toEqual({ ...EMPTY, closedCardTabs: [1] })
  })

  it('applies pending writes under the keys it was opened for', async () => {
    fake.items = { 'guide:acme': ACME, [CLOSED_CARD_TABS_KEY]: [1] }
    const mirror = await openSalesforcePageMirror(['guide:acme', CLOSED_CARD_TABS_KEY], lifetime.signal)
    mirror.applyPendingWrites({
      items: { 'guide:acme': guideOf('acme', 2), 'guide:b': ACME },
      removed: [CLOSED_CARD_TABS_KEY],
    })
    expect(mirror.state).toEqual({ ...EMPTY, guides: { 'guide:acme': unversioned(guideOf('acme', 2)) } })
  })
})

/** A valid value with one part of it, at any depth, replaced or dropped. */
const damaged = (value: unknown): fc.Arbitrary<unknown> => {
  if (typeof value !== 'object' || value === null) return fc.jsonValue()
  const names = Object.keys(value)
  if (names.length === 0) return fc.jsonValue()
  return fc.tuple(fc.constantFrom(...names), fc.boolean(), fc.boolean()).chain(([name, isInside, isGone]) => {
    const whole: Record<string, unknown> = { ...value }
    if (isGone) return fc.constant(Object.fromEntries(Object.entries(whole).filter(([each]) => each !== name)))
    const part = isInside ? damaged(whole[name]) : fc.jsonValue()
    return part.map((changed) => ({ ...whole, [name]: changed }))
  })
}
const FULL: Guide = {
  ...ACME,
  progress: {
    ...NEW_PROGRESS,
    startedAt: 10,
    seen: 'search',
    moved: { from: 'open-email', to: 'find-mailbox' },
    reset: { at: 20, by: 'page' },
    told: { 'find-mailbox': { kind: 'done', at: 30 }, 'open-email': { kind: 'skipped', at: 31 } },
    lastReset: { at: 1, savedAt: null },
  },
}
const PENDING: Guide = { ...FULL, owner: { kind: 'login', host: 'login.salesforce.com', tabId: 7 } }

describe('without the schemas', () => {
  it('a guide is read just as with them, however it is damaged', () => {
    const key = fc.constantFrom('guide:acme', LOGIN_GUIDE_KEY, 'guide:other')
    const value = fc.constantFrom<Guide>(FULL, PENDING).chain(damaged)
    fc.assert(
      fc.property(key, fc.oneof(fc.constantFrom<unknown>(FULL, PENDING), value, value.chain(damaged)), (at, stored) => {
        const parsed = parseGuide(at, stored)
        expect(readGuideLeniently(at, stored)).toEqual(parsed.kind === 'damaged' ? null : unversioned(parsed.guide))
      }),
      { numRuns: 5000 },
    )
  })

  const tool = { id: '0b6e2a7c-3f0d-4c39-9a3e-6d1d5a3f9c11', kind: 'python', where: '', updatedAt: null } as const
  const record = (...names: string[]): unknown => toolsRecord(names.map((name) => ({ ...tool, name })))

  it('the names of tools are read, except values that are no name', () => {
    expect(readToolNames(record('Sync', 'Data Loader', 'Abfrage für Zürich'))).toEqual([
      'Sync',
      'Data Loader',
      'Abfrage für Zürich',
    ])
    expect(readToolNames(record('', 'x y '.repeat(16), 'Kundenstammdatenimport'))).toEqual(['Kundenstammdatenimport'])
  })

  it('whatever the list is, no name is read that the schemas would not take, and nothing throws', () => {
    const name = fc.oneof(fc.string({ maxLength: 80 }), fc.constantFrom('Sync', 'aB3'.repeat(8)))
    fc.assert(
      fc.property(fc.oneof(fc.jsonValue(), name.map((each) => record(each)).chain(damaged)), (stored) => {
        for (const read of readToolNames(stored)) expect(read.length).toBeLessThanOrEqual(60)
      }),
    )
    fc.assert(
      fc.property(fc.stringMatching(/^[A-Za-z0-9 ]{1,80}$/), (each) => {
        const parsed = parseTools(record(each)).tools.map((one) => one.name)
        expect(parsed.length === 0 || readToolNames(record(each)).length === 1).toBe(true)
      }),
    )
  })
})
