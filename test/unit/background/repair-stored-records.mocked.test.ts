// Repairing stored records: what is valid is kept, a copy of the damaged value is set aside under a dated key, and
// nothing is lost.
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import fc from 'fast-check'
import { beforeEach, describe, expect, it, vi } from 'vitest'
import { repairStoredRecords } from '../../../src/background/storage/repair-stored-records'
import { retryPendingWrites } from '../../../src/background/storage/retrying-store'
import { NEW_PROGRESS } from '../../../src/guide/progress-state'
import { parseGuide } from '../../../src/state/readers/parse-stored-guide'
import { isSetAsideKey } from '../../../src/state/records/set-aside-keys'
import { DEFAULT_SETTINGS, settingsRecord } from '../../../src/state/records/settings-record'
import { newWorld, world } from '../support/fake-browser'

vi.mock('webextension-polyfill', async () => ({ default: (await import('../support/fake-browser')).browser }))
vi.mock('../../../src/background/tabs/built-content-script-path', () => ({ CONTENT_SCRIPT_FILE: '/content.js' }))
const { items } = world
beforeEach(newWorld)

const TOOL = { id: '0b6e2a7c-3f0d-4c39-9a3e-6d1d5a3f9c11', name: 'Sync', kind: 'python', where: '', updatedAt: null }

const TOKEN = 'Zq8XcVb2NmLk9JhGfDsA1QwE'
const sample = (version: number) =>
  JSON.parse(readFileSync(join(import.meta.dirname, `../samples/guide-${version}.json`), 'utf8'))
const asToday = (guide: { owner: { kind: string } }) => ({
  ...guide,
  version: 3,
  owner: guide.owner.kind === 'org' ? { ...guide.owner, user: 1 } : guide.owner,
  label: '',
  asks: null,
  turn: 0,
})

async function repaired(stored: Record<string, unknown>): Promise<{ kept: unknown; aside: unknown[] }> {
  for (const [key, value] of Object.entries(stored)) items.set(key, value)
  await repairStoredRecords()
  const aside = [...items].filter(([key]) => isSetAsideKey(key)).map(([, value]) => value)
  return { kept: Object.fromEntries([...items].filter(([key]) => !isSetAsideKey(key))), aside }
}

describe('repairing', () => {
  it.each<[string, Record<string, unknown>]>([
    ['tools', { 'tools:acme': { version: 1, tools: [TOOL] } }],
    ['a place', { 'place:acme': { version: 1, kind: 'team-vault', note: 'here', at: 5 } }],
    ['the mailbox', { mailbox: 'gmail' }],
    ['settings', { settings: settingsRecord({ ...DEFAULT_SETTINGS, reminds: false }) }],
    ['what is not ours', { other: 1 }],
  ])('leaves %s as they are', async (_name, stored) => {
    expect(await repaired(stored)).toEqual({ kept: stored, aside: [] })
  })

  it('keeps the tools that can be read, and sets aside the list as it was', async () => {
    const damaged = { version: 1, tools: [TOOL, { name: 'no id' }] }
    expect(await repaired({ 'tools:acme': damaged })).toEqual({
      kept: { 'tools:acme': { version: 1, tools: [TOOL] } },
      aside: [damaged],
    })
  })

  it('keeps the settings that can be read, and sets them all aside as they were', async () => {
    const damaged = { version: 1, iconOpens: 'window', reminds: false }
    expect(await repaired({ settings: damaged })).toEqual({
      kept: { settings: settingsRecord({ ...DEFAULT_SETTINGS, reminds: false }) },
      aside: [damaged],
    })
  })

  it.each<[string, unknown]>([
    ['settings', { version: 1 }],
    ['tools:acme', 'none'],
    ['place:acme', { version: 1, kind: 'pocket', note: '', at: 1 }],
    ['mailbox', 'pigeon'],
  ])('sets %s aside where nothing of it can be read', async (key, value) => {
    expect(await repaired({ [key]: value })).toEqual({ kept: {}, aside: [value] })
  })

  it.each([1, 2])(
    'brings a guide of version %i to today’s, of the first user, and sets nothing aside',
    async (version) => {
      for (const guide of sample(version)) {
        newWorld()
        const key = `guide:${guide.owner.org?.key ?? '@login'}`
        expect(await repaired({ [key]: guide })).toEqual({ kept: { [key]: asToday(guide) }, aside: [] })
        expect(parseGuide(key, items.get(key)).kind).toBe('valid')
      }
    },
  )

  it('keeps what it can read of a version to come, and sets aside the whole', async () => {
    const [guide] = sample(1)
    const future = { ...guide, version: 99, mood: 'fine' }
    const { kept, aside } = await repaired({ 'guide:acme': future })
    expect(kept).toEqual({ 'guide:acme': asToday(guide) })
    expect(aside).toEqual([future])
  })

  it('takes a token out of a damaged label, also in the copy that is set aside', async () => {
    const damaged = { ...asToday(sample(1)[0]), label: `pw ${TOKEN}`, owner: { kind: 'nobody' } }
    const salvaged = { ...asToday(sample(1)[0]), label: TOKEN }
    for (const guide of [damaged, salvaged]) {
      newWorld()
      await repaired({ 'guide:acme': guide })
      expect(items.size).toBeGreaterThan(0)
      expect(JSON.stringify([...items])).not.toContain(TOKEN)
    }
  })

  it.each([
    ['guide:acme', 1],
    ['guide:acme~3', 3],
  ])('begins %s anew where another user of the org is left', async (key, user) => {
    const first = asToday(sample(2)[0])
    const other = { ...first, owner: { ...first.owner, user: 2 }, asks: user }
    const { org } = other.owner as unknown as { org: { key: string } }
    org.key = 'acme'
    const { kept, aside } = await repaired({ [key]: 'ruined', 'guide:acme~2': other, 'guide:other': 'ruined' })
    expect(kept).toEqual({ 'guide:acme~2': other, [key]: expect.objectContaining({ owner: { ...other.owner, user } }) })
    expect(parseGuide(key, items.get(key))).toMatchObject({
      kind: 'valid',
      guide: { progress: NEW_PROGRESS, label: '' },
    })
    expect(aside).toEqual(['ruined', 'ruined'])
  })

  it('loses nothing where what is damaged cannot be copied: the storage is full', async () => {
    world.failures = 1
    items.set('place:acme', 'x'.repeat(1000))
    await repairStoredRecords()
    expect(items.get('place:acme')).toBe('x'.repeat(1000))
    await retryPendingWrites()
    expect([...items].map(([key]) => isSetAsideKey(key))).toEqual([true])
  })

  it('never fails on a stored value, and loses nothing of it', async () => {
    const key = fc.constantFrom('tools:acme', 'place:acme', 'mailbox', 'settings', 'guide:acme')
    await fc.assert(
      fc.asyncProperty(key, fc.jsonValue(), async (name, value) => {
        items.clear()
        const { kept, aside } = await repaired({ [name]: value })
        expect([kept, ...aside].some((each) => JSON.stringify(each).includes(JSON.stringify(value)))).toBe(true)
        await repairStoredRecords()
        expect([...items.keys()].filter(isSetAsideKey)).toHaveLength(aside.length)
      }),
    )
  })
})
