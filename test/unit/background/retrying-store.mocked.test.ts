// Writes that fail: nothing is lost, everything is read as if it were stored, and the write is tried again.
import fc from 'fast-check'
import { beforeEach, describe, expect, it, vi } from 'vitest'
import { advanceGuide, readGuide } from '../../../src/background/guides/guide-writer'
import {
  deleteItems,
  RETRY_ALARM,
  readStoredItems,
  retryPendingWrites,
  storeItems,
} from '../../../src/background/storage/retrying-store'
import { orgOnMyDomain } from '../../../src/salesforce/hosts/org-identity'
import { newWorld, world } from '../support/fake-browser'

vi.mock('webextension-polyfill', async () => ({ default: (await import('../support/fake-browser')).browser }))
vi.mock('../../../src/background/tabs/built-content-script-path', () => ({ CONTENT_SCRIPT_FILE: '/content.js' }))

beforeEach(() => {
  newWorld()
  vi.spyOn(console, 'warn').mockImplementation(() => {})
})

const owner = { kind: 'org', org: orgOnMyDomain('acme', 'main'), user: 1 } as const
const inStorage = () => Object.fromEntries(world.items)

describe('what cannot be stored', () => {
  it('is read as if it were, and stored with the next change', async () => {
    await storeItems({ a: 1, b: 1 })
    world.failures = 2
    await storeItems({ a: 2 })
    await deleteItems(['b'])
    expect(inStorage()).toEqual({ a: 1, b: 1 })
    expect(await readStoredItems(null)).toEqual({ a: 2 })
    expect(await readStoredItems(['b'])).toEqual({})
    await storeItems({ c: 3 })
    expect(inStorage()).toEqual({ a: 2, c: 3 })
    world.items.set('a', 9) // nothing lies over it any more
    expect(await readStoredItems(['a'])).toEqual({ a: 9 })
  })

  it('is tried again by an alarm, and the alarm comes again while it fails', async () => {
    world.failures = 2
    await storeItems({ a: 1 })
    expect(world.alarms.get(RETRY_ALARM)).toBeGreaterThan(Date.now())
    world.alarms.clear()
    await retryPendingWrites()
    expect(world.alarms.has(RETRY_ALARM)).toBe(true)
    expect(inStorage()).toEqual({})
    await retryPendingWrites()
    expect(inStorage()).toEqual({ a: 1 })
  })

  it('is sent to the pages, which get no storage event of it', async () => {
    world.tabs.set(1, 'https://acme.lightning.force.com/')
    world.tabs.set(2, 'https://www.example.org/')
    world.failures = 1
    await storeItems({ a: 1 }, ['b'])
    expect(world.sent).toEqual([{ tabId: 1, message: { kind: 'pending-writes', items: { a: 1 }, removed: ['b'] } }])
  })

  it('writes nothing where nothing is pending', async () => {
    await retryPendingWrites()
    expect(world.writes).toBe(0)
  })

  it('does not cost a guide its progress: the reset is read back, and reminded of', async () => {
    world.failures = 100
    await advanceGuide(owner, { kind: 'started', at: 1 }, { kind: 'confirmed', at: Date.now() })
    expect((await readGuide('guide:acme'))?.progress.reset).not.toBeNull()
    expect(world.badge).toBe('1')
    expect([...world.alarms.keys()]).toEqual(expect.arrayContaining(['remind:guide:acme', RETRY_ALARM]))
    expect(inStorage()).toEqual({})
  })

  it('is the same in the end, whichever writes fail', async () => {
    const key = fc.constantFrom('a', 'b', 'c')
    const change = fc.record({ fails: fc.boolean(), items: fc.dictionary(key, fc.nat()), removed: fc.array(key) })
    await fc.assert(
      fc.asyncProperty(fc.array(change, { maxLength: 20 }), async (changes) => {
        newWorld()
        const expected = new Map<string, unknown>()
        for (const { fails, items, removed } of changes) {
          world.failures = fails ? 9 : 0
          await storeItems(items, removed)
          for (const each of removed) expected.delete(each)
          for (const [name, value] of Object.entries(items)) expected.set(name, value)
          expect(await readStoredItems(null)).toEqual(Object.fromEntries(expected))
        }
        world.failures = 0
        await retryPendingWrites()
        expect(inStorage()).toEqual(Object.fromEntries(expected))
      }),
    )
  })
})
