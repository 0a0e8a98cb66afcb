// Whatever stands in storage when the worker starts: ten thousand generated contents, of any version, damaged in any way. What
// is valid is kept, the rest is set aside as it was, nothing throws, and a second start changes nothing.
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import fc from 'fast-check'
import { afterAll, beforeEach, describe, expect, it, vi } from 'vitest'
import { advanceGuide } from '../../src/background/guides/guide-writer'
import { clampStoredTimes } from '../../src/background/storage/clamp-stored-times'
import { readStoredState } from '../../src/background/storage/read-stored-state'
import { repairStoredRecords } from '../../src/background/storage/repair-stored-records'
import { reconcile } from '../../src/background/sync/reconcile-browser-with-state'
import { orgOnMyDomain } from '../../src/salesforce/hosts/org-identity'
import { checkRecord } from '../../src/state/readers/check-and-migrate-record'
import { isSetAsideKey } from '../../src/state/records/set-aside-keys'
import { redactTokens } from '../../src/state/user-text/secret-detection'
import { inScope } from '../scope'
import { newWorld, world } from '../unit/support/fake-browser'
import { record } from './record-row'

vi.mock('webextension-polyfill', async () => ({ default: (await import('../unit/support/fake-browser')).browser }))
vi.mock('../../src/background/tabs/built-content-script-path', () => ({ CONTENT_SCRIPT_FILE: '/content.js' }))

const RUNS = inScope(1_000, 50_000)
const ID = '0b6e2a7c-3f0d-4c39-9a3e-6d1d5a3f9c11'

beforeEach(() => {
  newWorld()
  vi.spyOn(console, 'warn').mockImplementation(() => {})
})

/** Sound records, of every version there was. */
const OLD = JSON.parse(readFileSync(join(import.meta.dirname, '../unit/samples/guide-1.json'), 'utf8')) as {
  owner: { org?: { key: string } }
}[]
const USERS = [1, 2, 3].map((user) => {
  const { owner } = OLD[0] as { owner: { org: { key: string } } }
  const org = { ...owner, org: { ...owner.org, key: 'acme' }, user }
  const guide = { ...OLD[0], version: 3, owner: org, label: user === 1 ? '' : `user of job ${user}`, turn: user }
  return [user === 1 ? 'guide:acme' : `guide:acme~${user}`, { ...guide, asks: user === 3 ? 1 : null }] as const
})
const SOUND: readonly (readonly [key: string, value: unknown])[] = [
  ...OLD.map((guide) => [`guide:${guide.owner.org?.key ?? '@login'}`, guide] as const),
  ...OLD.map((guide) => [`guide:${guide.owner.org?.key ?? '@login'}`, { ...guide, version: 2 }] as const),
  ...USERS,
  ['tools:acme', { version: 1, tools: [{ id: ID, name: 'Sync', kind: 'python', where: 'desk 4', updatedAt: 5 }] }],
  ['place:acme', { version: 1, kind: 'team-vault', note: 'vault Integrations', at: 5 }],
  ['mailbox', 'gmail'],
  [
    'settings',
    { version: 1, iconOpens: 'panel', reminds: false, quietHours: { begin: 1200, end: 480 }, showsBadge: true },
  ],
  ['hidden-tabs', [1, 2]],
  ['damage-told', 'set-aside:2026-01-01T00:00:00.000Z:mailbox'],
]

const KEYS = [...SOUND.map(([key]) => key), 'guide:', 'guide:__proto__', 'tools:', '__proto__', 'constructor', 'other']
const strange = fc.oneof(
  fc.jsonValue(),
  fc.constantFrom<unknown>('x'.repeat(100_000), Number.MAX_VALUE, -1, '', [], {}, null, { version: 99 }),
)

/** A sound value with one part of it, at any depth, changed into something else, dropped, or added to. */
const wounded = (value: unknown): fc.Arbitrary<unknown> => {
  if (typeof value !== 'object' || value === null) return strange
  const names = Object.keys(value)
  if (names.length === 0) return strange
  return fc
    .tuple(fc.constantFrom(...names), fc.constantFrom('inside', 'drop', 'replace', 'add'), strange)
    .chain(([name, how, other]) => {
      const whole = value as Record<string, unknown>
      if (how === 'drop')
        return fc.constant(Object.fromEntries(Object.entries(whole).filter(([each]) => each !== name)))
      if (how === 'add') return fc.constant({ ...whole, extra: other })
      const part = how === 'inside' ? wounded(whole[name]) : fc.constant(other)
      return part.map((changed) => (Array.isArray(value) ? [changed] : { ...whole, [name]: changed }))
    })
}

const entry = fc.oneof(
  { weight: 3, arbitrary: fc.constantFrom(...SOUND) },
  {
    weight: 6,
    arbitrary: fc.constantFrom(...SOUND).chain(([key, value]) => wounded(value).map((bad) => [key, bad] as const)),
  },
  { weight: 2, arbitrary: fc.tuple(fc.constantFrom(...KEYS), strange) },
)
const contents = fc.array(entry, { minLength: 1, maxLength: 8 })

/** What the worker does when it starts. */
async function startWorker(): Promise<void> {
  await repairStoredRecords()
  await clampStoredTimes()
  await reconcile()
}

const plain = (value: unknown): string => JSON.stringify(redactTokens(value))
const asideOf = (key: string): unknown[] =>
  [...world.items].filter(([each]) => isSetAsideKey(each) && each.endsWith(`:${key}`)).map(([, value]) => value)

/** Kept as it was, brought to today's version, or set aside whole. */
function expectNotLost(key: string, value: unknown): void {
  const { kind } = checkRecord(key, value)
  if (kind === 'valid') expect(world.items.get(key)).toBeDefined()
  else if (kind === 'migrated') expect(checkRecord(key, world.items.get(key))).toEqual({ kind: 'valid' })
  else
    expect(asideOf(key).some((aside) => [JSON.stringify(value), plain(value)].includes(JSON.stringify(aside)))).toBe(
      true,
    )
}

let tried = 0
let lost = 0
afterAll(() =>
  record({
    kind: 'input',
    what: 'generated contents of the storage: wrong types, cut short, old and future versions, several users of an org, 5 MB, thousands of orgs',
    browser: 'no browser',
    rounds: tried,
    lost,
    outcome: 'what is valid is kept, the rest is set aside as it was; a second start changes nothing',
  }),
)

async function started(stored: readonly (readonly [string, unknown])[]): Promise<void> {
  newWorld()
  tried += 1
  lost += 1
  for (const [key, value] of stored) world.items.set(key, structuredClone(value))
  const before = new Map(world.items)
  await startWorker()
  for (const [key, value] of before) expectNotLost(key, value)
  const once = JSON.stringify([...world.items])
  await startWorker()
  expect(JSON.stringify([...world.items])).toBe(once)
  await readStoredState()
  lost -= 1
}

describe('whatever is stored', { timeout: 600_000 }, () => {
  it('is survived', async () => {
    await fc.assert(
      fc.asyncProperty(contents, async (stored) => started(stored)),
      { numRuns: RUNS },
    )
  })

  it('a guide goes on from what could be kept of it', async () => {
    await fc.assert(
      fc.asyncProperty(contents, async (stored) => {
        newWorld()
        for (const [key, value] of stored) world.items.set(key, structuredClone(value))
        await startWorker()
        const owner = { kind: 'org', org: orgOnMyDomain('acme', 'main'), user: 1 } as const
        await advanceGuide(owner, { kind: 'started', at: Date.now() }, { kind: 'confirmed', at: Date.now() })
        expect((await readStoredState()).guides['guide:acme']?.progress.reset).not.toBeNull()
      }),
      { numRuns: RUNS / 10 },
    )
  })

  it('several users of an org, undamaged, are kept as they are', async () => {
    for (const [key, guide] of USERS) expect([key, checkRecord(key, guide)]).toEqual([key, { kind: 'valid' }])
    await started(USERS)
    expect(Object.keys((await readStoredState()).guides)).toEqual(USERS.map(([key]) => key))
  })

  it('may be five megabytes in one value, or nested without end', async () => {
    const deep = Array.from({ length: 500 }).reduce<unknown>((inner) => [inner], 'x')
    for (const value of ['x'.repeat(5_000_000), { version: 1, note: 'y z '.repeat(1_250_000) }, deep]) {
      for (const key of ['guide:acme', 'tools:acme', 'place:acme', 'mailbox', 'settings']) {
        newWorld()
        world.items.set(key, value)
        await startWorker()
        expect(world.items.has(key)).toBe(false)
        expect(asideOf(key)).toHaveLength(1)
      }
    }
  })

  it('may be thousands of orgs, some of them damaged', async () => {
    const many = Array.from({ length: 3_000 }, (_, at): [string, unknown] => {
      const org = {
        key: `org${at}`,
        name: `org${at}`,
        type: 'production',
        sandbox: null,
        family: 'main',
        myDomain: `org${at}`,
      }
      const sound = { ...OLD[0], version: 2, owner: { kind: 'org', org } }
      return [`guide:org${at}`, at % 10 === 0 ? { ...sound, progress: 'gone' } : sound]
    })
    await started(many)
    expect(Object.keys((await readStoredState()).guides)).toHaveLength(3_000)
  })
})
