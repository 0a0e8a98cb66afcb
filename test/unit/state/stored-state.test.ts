// The stored state: how it is made of stored items, and how changes are applied to it.
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { NEW_PROGRESS } from '../../../src/guide/progress-state'
import { parseClosedCardTabs } from '../../../src/state/records/closed-card-tabs-record'
import { GUIDE_VERSION, type Guide } from '../../../src/state/records/guide-record-types'
import { isSetAsideKey, setAsideKey } from '../../../src/state/records/set-aside-keys'
import { ACKNOWLEDGED_DAMAGE_KEY, CLOSED_CARD_TABS_KEY } from '../../../src/state/records/storage-keys'
import { applyChanges, EMPTY_STATE, type StoredState, storedStateFrom } from '../../../src/state/stored/stored-state'

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
const EMPTY: StoredState = EMPTY_STATE
const OLD = setAsideKey('guide:acme', Date.UTC(2026, 0, 1))
const NEW = setAsideKey('guide:acme', Date.UTC(2026, 0, 2))

describe('applying changes', () => {
  it('adds a guide, changes it, and removes it', () => {
    const one = applyChanges(EMPTY, { 'guide:acme': ACME })
    expect(one.guides).toEqual({ 'guide:acme': ACME })
    const two = applyChanges(one, { 'guide:acme': guideOf('acme', 2), 'guide:other': guideOf('other') })
    expect(two.guides['guide:acme']?.progress.startedAt).toBe(2)
    expect(Object.keys(applyChanges(two, { 'guide:acme': undefined }).guides)).toEqual(['guide:other'])
    expect(one.guides).toEqual({ 'guide:acme': ACME })
  })

  it('leaves out what is damaged and keeps what is salvaged', () => {
    expect(applyChanges(applyChanges(EMPTY, { 'guide:acme': ACME }), { 'guide:acme': 'x' }).guides).toEqual({})
    const salvaged = applyChanges(EMPTY, { 'guide:acme': { ...ACME, changedAt: 'x' } })
    expect(salvaged.guides['guide:acme']?.progress).toEqual(ACME.progress)
  })

  it('leaves out a guide under the key of another org', () => {
    expect(applyChanges(EMPTY, { 'guide:other': ACME })).toEqual(EMPTY)
  })

  it('holds the tabs with a closed card', () => {
    expect(applyChanges(EMPTY, { [CLOSED_CARD_TABS_KEY]: [1, 2] }).closedCardTabs).toEqual([1, 2])
    expect(
      applyChanges({ ...EMPTY, closedCardTabs: [1] }, { [CLOSED_CARD_TABS_KEY]: undefined }).closedCardTabs,
    ).toEqual([])
    for (const wrong of ['x', [1.5], [null], {}]) expect(parseClosedCardTabs(wrong)).toEqual([])
  })

  it('holds damage until it was acknowledged', () => {
    const damaged = applyChanges(EMPTY, { [OLD]: 'x' })
    expect(damaged.unacknowledgedDamage).toEqual([OLD])
    expect(applyChanges(damaged, { [ACKNOWLEDGED_DAMAGE_KEY]: OLD }).unacknowledgedDamage).toEqual([])
  })

  it('never throws, and does not change the old state', () => {
    const before = applyChanges(EMPTY, { 'guide:acme': ACME })
    const copy = structuredClone(before)
    const keys = fc.oneof(
      fc.string(),
      fc.constantFrom('guide:acme', 'guide:@login', CLOSED_CARD_TABS_KEY, OLD, ACKNOWLEDGED_DAMAGE_KEY),
    )
    fc.assert(
      fc.property(fc.dictionary(keys, fc.oneof(fc.jsonValue(), fc.constant(undefined))), (changed) => {
        expect(Object.keys(applyChanges(before, changed))).toEqual(Object.keys(EMPTY))
        expect(before).toEqual(copy)
      }),
    )
  })
})

describe('keys of damaged values', () => {
  it('sort by age and differ from others', () => {
    expect([NEW, OLD].toSorted()).toEqual([OLD, NEW])
    expect(isSetAsideKey(OLD)).toBe(true)
    expect(isSetAsideKey('guide:acme')).toBe(false)
  })
})

describe('damage', () => {
  it('is not shown again once it was acknowledged', () => {
    expect(storedStateFrom({ [OLD]: 'x', [NEW]: 'y', [ACKNOWLEDGED_DAMAGE_KEY]: OLD }).unacknowledgedDamage).toEqual([
      NEW,
    ])
  })

  it('counts once where its key changes twice', () => {
    expect(applyChanges(storedStateFrom({ [NEW]: 'x' }), { [NEW]: 'x' }).unacknowledgedDamage).toEqual([NEW])
  })
})
