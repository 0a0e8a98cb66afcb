// The stored settings: each field is read alone, and what cannot be read is what it was before anybody chose.
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { checkRecord } from '../../../src/state/readers/check-and-migrate-record'
import { DEFAULT_SETTINGS, parseSettings, settingsRecord } from '../../../src/state/records/settings-record'
import { storedStateFrom } from '../../../src/state/stored/stored-state'

const CHOSEN = { iconOpens: 'panel', reminds: false, quietHours: { begin: 1200, end: 480 }, showsBadge: false } as const
const record = settingsRecord(CHOSEN) as Record<string, unknown>

describe('settings', () => {
  it('are the usual ones while nothing is stored', () => {
    expect(parseSettings(undefined)).toEqual({ settings: DEFAULT_SETTINGS, condition: 'valid' })
    expect(storedStateFrom({}).settings).toEqual(DEFAULT_SETTINGS)
    expect(DEFAULT_SETTINGS).toMatchObject({ iconOpens: 'popup', reminds: true, showsBadge: true })
  })

  it('are read as they were stored', () => {
    expect(parseSettings(record)).toEqual({ settings: CHOSEN, condition: 'valid' })
    expect(storedStateFrom({ settings: record }).settings).toEqual(CHOSEN)
    expect(checkRecord('settings', record)).toEqual({ kind: 'valid' })
  })

  it.each([
    ['iconOpens', 'window'],
    ['reminds', 'yes'],
    ['quietHours', { begin: 1440, end: 0 }],
    ['quietHours', { begin: 60.5, end: 0 }],
    ['quietHours', { begin: 60 }],
    ['showsBadge', undefined],
  ] as const)('with %s damaged keep all others', (name, value) => {
    const { settings, condition } = parseSettings({ ...record, [name]: value })
    expect(condition).toBe('salvaged')
    expect(settings).toEqual({ ...CHOSEN, [name]: DEFAULT_SETTINGS[name] })
  })

  it('of a version to come are read as far as they are known, and count as damaged', () => {
    const future = { ...record, version: 2, mood: 'fine' }
    expect(checkRecord('settings', future)).toEqual({ kind: 'salvaged', value: record })
  })

  it.each(['none', null, [], {}, 7])('of which nothing can be read are lost, and the usual ones count: %j', (value) => {
    expect(checkRecord('settings', value)).toEqual({ kind: 'lost' })
    expect(storedStateFrom({ settings: value }).settings).toEqual(DEFAULT_SETTINGS)
  })

  it('are repaired by what a check gives, whatever was stored', () => {
    fc.assert(
      fc.property(
        fc.oneof(fc.jsonValue(), fc.record({ reminds: fc.jsonValue(), quietHours: fc.jsonValue() })),
        (value) => {
          const checked = checkRecord('settings', value)
          if (checked.kind === 'salvaged') expect(checkRecord('settings', checked.value)).toEqual({ kind: 'valid' })
        },
      ),
    )
  })
})
