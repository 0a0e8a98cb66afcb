// Reading a stored guide: what was written is read back, and of a damaged one every valid field is kept.
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { NEW_PROGRESS, type Progress } from '../../../src/guide/progress-state'
import { isSightedStep, STEP_IDS, TOLD_STEP_IDS } from '../../../src/guide/steps'
import { parseGuide } from '../../../src/state/readers/parse-stored-guide'
import { GUIDE_VERSION, type Guide, type GuideOwner } from '../../../src/state/records/guide-record-types'
import { guideKey, isGuideKey, LOGIN_GUIDE_KEY, orgGuideKey } from '../../../src/state/records/storage-keys'

const OWNER: Extract<GuideOwner, { kind: 'org' }> = {
  kind: 'org',
  org: {
    key: 'acme--uat',
    name: 'acme',
    type: 'sandbox',
    sandbox: 'uat',
    family: 'main',
    myDomain: 'acme--uat.sandbox',
  },
  user: 1,
}
const LOGIN: GuideOwner = { kind: 'login', host: 'login.salesforce.com', tabId: 7 }
const KEY = 'guide:acme--uat'

const PROGRESS: Progress = {
  startedAt: 10,
  anewSince: 9,
  seen: 'reset-token',
  moved: { from: 'open-email', to: 'find-mailbox' },
  reset: { at: 20, by: 'page' },
  told: { 'find-mailbox': { kind: 'done', at: 30 } },
  remindedAt: 40,
  snoozedUntil: 50,
  lastReset: { at: 1, savedAt: 2 },
}
const MARKS = { label: 'integration user', asks: null, turn: 2 }
const GUIDE: Guide = { version: GUIDE_VERSION, owner: OWNER, progress: PROGRESS, ...MARKS, changedAt: 60 }

const time = fc.integer({ min: 0, max: 4_000_000_000_000 })
const told = fc.record({ kind: fc.constantFrom('done' as const, 'skipped' as const), at: time })
const step = fc.constantFrom(...STEP_IDS)
const anyProgress: fc.Arbitrary<Progress> = fc
  .record({
    startedAt: fc.option(time),
    anewSince: fc.option(time),
    seen: fc.option(fc.constantFrom(...STEP_IDS.filter(isSightedStep))),
    moved: fc.option(fc.record({ from: step, to: step })),
    reset: fc.option(fc.record({ at: time, by: fc.constantFrom('page' as const, 'person' as const) })),
    told: fc.record(Object.fromEntries(TOLD_STEP_IDS.map((id) => [id, told])), { requiredKeys: [] }),
    remindedAt: fc.option(time),
    snoozedUntil: fc.option(time),
    lastReset: fc.option(fc.record({ at: time, savedAt: time })),
  })
  .map((progress) => (progress.reset === null ? { ...progress, told: {} } : progress))
const anyOwner: fc.Arbitrary<GuideOwner> = fc.oneof(
  fc.constant(OWNER),
  fc.record({ kind: fc.constant('login' as const), host: fc.string(), tabId: fc.nat() }),
)

describe('keys', () => {
  it('are one for each org and one for a login page', () => {
    expect(guideKey(OWNER)).toBe(KEY)
    expect(orgGuideKey('acme--uat')).toBe(KEY)
    expect(guideKey(LOGIN)).toBe(LOGIN_GUIDE_KEY)
    expect([KEY, LOGIN_GUIDE_KEY].every(isGuideKey)).toBe(true)
    expect(['hidden-tabs', 'set-aside:2026:guide:acme', 'guide'].some(isGuideKey)).toBe(false)
  })
})

describe('a stored guide', () => {
  it('is read as it was written', () => {
    fc.assert(
      fc.property(anyOwner, anyProgress, time, (owner, progress, changedAt) => {
        const guide: Guide = { version: GUIDE_VERSION, owner, progress, ...MARKS, changedAt }
        const stored: unknown = JSON.parse(JSON.stringify(guide))
        expect(parseGuide(guideKey(owner), stored)).toEqual({ kind: 'valid', guide })
      }),
    )
  })

  it('under the key of another org is damaged', () => {
    expect(parseGuide('guide:acme', GUIDE)).toEqual({ kind: 'damaged' })
    expect(parseGuide(LOGIN_GUIDE_KEY, GUIDE)).toEqual({ kind: 'damaged' })
    expect(parseGuide(KEY, { ...GUIDE, owner: LOGIN })).toEqual({ kind: 'damaged' })
  })

  it.each<[string, unknown]>([
    ['nothing', undefined],
    ['null', null],
    ['text', 'guide'],
    ['a list', [GUIDE]],
    ['an empty object', {}],
    ['a guide of nobody', { ...GUIDE, owner: undefined }],
    ['a guide of an org without a key', { ...GUIDE, owner: { ...OWNER, org: { ...OWNER.org, key: '' } } }],
    ['a guide of an org of no known type', { ...GUIDE, owner: { ...OWNER, org: { ...OWNER.org, type: 'moon' } } }],
  ])('is damaged when it is %s', (_name, value) => {
    expect(parseGuide(KEY, value)).toEqual({ kind: 'damaged' })
    expect(parseGuide('guide:', value)).toEqual({ kind: 'damaged' })
  })
})

describe('of a damaged guide', () => {
  const parsedWith = (progress: unknown): Progress => {
    const parsed = parseGuide(KEY, { ...GUIDE, progress })
    if (parsed.kind !== 'salvaged') throw new Error(`expected salvage, got ${parsed.kind}`)
    return parsed.guide.progress
  }

  it('a lost reset is restored from the answers after it', () => {
    const { reset } = parsedWith({ ...PROGRESS, reset: 'x' })
    expect(reset).toEqual({ at: PROGRESS.told['find-mailbox']?.at, by: 'person' })
  })

  const others = (Object.keys(PROGRESS) as (keyof Progress)[]).filter((field) => field !== 'reset')
  it.each(others)('only %s is lost when it is what is wrong', (field) => {
    for (const wrong of [undefined, 'x', { at: 'x' }, Number.NaN, true]) {
      expect(parsedWith({ ...PROGRESS, [field]: wrong })).toEqual({ ...PROGRESS, [field]: NEW_PROGRESS[field] })
    }
  })

  it('nothing is kept of a progress that is no object, but its org is', () => {
    expect(parsedWith('gone')).toEqual(NEW_PROGRESS)
    expect(parseGuide(KEY, { owner: OWNER })).toEqual({
      kind: 'salvaged',
      guide: {
        version: GUIDE_VERSION,
        owner: OWNER,
        progress: NEW_PROGRESS,
        label: '',
        asks: null,
        turn: 0,
        changedAt: 0,
      },
    })
  })

  it('all is kept when only its version or its date is unknown', () => {
    expect(parseGuide(KEY, { ...GUIDE, version: 99 })).toEqual({ kind: 'salvaged', guide: GUIDE })
    expect(parseGuide(KEY, { ...GUIDE, changedAt: null })).toEqual({
      kind: 'salvaged',
      guide: { ...GUIDE, changedAt: 0 },
    })
  })

  it('the answer to one step is kept when that to another is wrong', () => {
    const told = { 'save-token': { kind: 'done', at: 1 }, 'open-email': { kind: 'maybe', at: 1 } }
    expect(parsedWith({ ...PROGRESS, told }).told).toEqual({ 'save-token': { kind: 'done', at: 1 } })
  })

  it('unknown fields are dropped', () => {
    const parsed = parseGuide(KEY, { ...GUIDE, extra: 1, progress: { ...PROGRESS, extra: 2 } })
    expect(parsed).toEqual({ kind: 'valid', guide: GUIDE })
  })

  it('times that a Date cannot hold are lost, because they could not be shown', () => {
    for (const at of [1e300, -1e300, 8.64e15 + 1]) {
      const { startedAt, reset } = parsedWith({ ...PROGRESS, startedAt: at, reset: { at, by: 'page' } })
      expect([startedAt, reset?.by]).toEqual([null, 'person']) // restored from the answers after it
    }
  })
})

describe('for any stored value', () => {
  const key = fc.constantFrom(KEY, LOGIN_GUIDE_KEY, 'guide:', 'x')
  const damaged = fc
    .record({ version: fc.jsonValue(), owner: anyOwner, changedAt: fc.jsonValue() })
    .chain((guide) =>
      fc
        .record(Object.fromEntries(Object.keys(PROGRESS).map((field) => [field, fc.jsonValue()])), { requiredKeys: [] })
        .map((progress) => ({ ...guide, progress })),
    )

  it('reading never throws, and what is read is valid and has times that can be shown', () => {
    fc.assert(
      fc.property(key, fc.oneof(fc.jsonValue(), damaged), (at, value) => {
        const parsed = parseGuide(at, value)
        if (parsed.kind === 'damaged') return
        expect(parseGuide(at, parsed.guide)).toEqual({ kind: 'valid', guide: parsed.guide })
        const { startedAt, reset } = parsed.guide.progress
        for (const moment of [startedAt, reset?.at])
          if (moment != null) expect(Number.isNaN(new Date(moment).getTime())).toBe(false)
      }),
      { numRuns: 1000 },
    )
  })

  it('a record that names the prototype harms nothing', () => {
    const value: unknown = JSON.parse(
      '{"__proto__":{"polluted":1},"owner":{"__proto__":{"kind":"login"}},"progress":{"told":{"__proto__":{"kind":"done","at":1}}}}',
    )
    expect(parseGuide(KEY, value)).toEqual({ kind: 'damaged' })
    expect('polluted' in {}).toBe(false)
  })
})

describe('the guide of a second user', () => {
  const second: Guide = { ...GUIDE, owner: { ...OWNER, user: 2 } }
  it.each([undefined, null, 'x', 99, 3, 1])('is kept whole where the number of the user is %s', (user) => {
    const stored = { ...GUIDE, owner: { ...OWNER, user } }
    expect(parseGuide(`${KEY}~2`, stored)).toEqual({ kind: 'salvaged', guide: second })
  })

  it('is not taken for a guide of another org', () => {
    expect(parseGuide('guide:other~2', second)).toEqual({ kind: 'damaged' })
    expect(parseGuide(`${KEY}~13`, second)).toEqual({ kind: 'damaged' })
  })
})
