// A guide that was started on a login page shared by all orgs is adopted by its org, and nothing is lost.
import { beforeEach, describe, expect, it, vi } from 'vitest'
import { ownerOfRunningGuide } from '../../../src/background/guides/find-or-adopt-guide'
import { advanceGuide } from '../../../src/background/guides/guide-writer'
import { type SalesforceHost, salesforceHostOf } from '../../../src/salesforce/hosts/salesforce-host'
import type { Guide } from '../../../src/state/records/guide-record-types'
import { newWorld, world } from '../support/fake-browser'

vi.mock('webextension-polyfill', async () => ({ default: (await import('../support/fake-browser')).browser }))
vi.mock('../../../src/background/tabs/built-content-script-path', () => ({ CONTENT_SCRIPT_FILE: '/content.js' }))

const TAB = 7
const login = { kind: 'login', host: 'login.salesforce.com', tabId: TAB } as const
const acme = salesforceHostOf('https://acme.lightning.force.com/') as SalesforceHost
const guide = (key: string) => world.items.get(key) as Guide | undefined
const at = Date.now() - 60_000

beforeEach(() => {
  newWorld()
  world.tabs.set(TAB, 'https://acme.lightning.force.com/')
})

describe('a guide that has found its org', () => {
  it('goes on there, and is pending no longer', async () => {
    await advanceGuide(login, { kind: 'started', at })
    expect(await ownerOfRunningGuide(acme, TAB)).toMatchObject({ kind: 'org', org: { key: 'acme' } })
    expect(guide('guide:acme')?.progress.startedAt).not.toBeNull()
    expect(guide('guide:@login')).toBeUndefined()
  })

  it('takes along what the person has said, and when they were reminded', async () => {
    await advanceGuide(
      login,
      { kind: 'started', at },
      { kind: 'ticked', step: 'reset-token', done: true, at },
      { kind: 'ticked', step: 'find-mailbox', done: true, at: at + 1 },
      { kind: 'reminded', at: at + 2 },
    )
    await ownerOfRunningGuide(acme, TAB)
    expect(guide('guide:acme')?.progress).toMatchObject({
      reset: { at, by: 'person' },
      told: { 'find-mailbox': { kind: 'done', at: at + 1 } },
      remindedAt: at + 2,
    })
    expect(world.badge).toBe('1')
    expect([...world.alarms.keys()]).toEqual(['remind:guide:acme'])
  })

  it('does not overwrite a reset that the org has shown itself', async () => {
    const org = { kind: 'org', org: (acme as Extract<SalesforceHost, { kind: 'org' }>).org, user: 1 } as const
    await advanceGuide(org, { kind: 'started', at }, { kind: 'confirmed', at: at + 5 })
    await advanceGuide(login, { kind: 'started', at }, { kind: 'ticked', step: 'reset-token', done: true, at })
    await ownerOfRunningGuide(acme, TAB)
    expect(guide('guide:acme')?.progress.reset).toEqual({ at: at + 5, by: 'page' })
  })

  it('keeps its reset apart where the org’s user waits for the token of an earlier one', async () => {
    const org = { kind: 'org', org: (acme as Extract<SalesforceHost, { kind: 'org' }>).org, user: 1 } as const
    const early = at - 20 * 60_000
    await advanceGuide(org, { kind: 'started', at: early }, { kind: 'confirmed', at: early })
    await advanceGuide(login, { kind: 'started', at }, { kind: 'ticked', step: 'open-email', done: true, at })
    expect(await ownerOfRunningGuide(acme, TAB)).toMatchObject({ user: 1 })
    expect(guide('guide:acme')?.progress).toMatchObject({ reset: { at: early, by: 'page' }, told: {} })
    expect(guide('guide:acme~2')).toMatchObject({
      asks: 1,
      progress: { reset: { at, by: 'person' }, told: { 'open-email': { kind: 'done', at } } },
    })
    expect(guide('guide:@login')).toBeUndefined()
    expect(world.badge).toBe('2')
    expect([...world.alarms.keys()].sort()).toEqual(['remind:guide:acme', 'remind:guide:acme~2'])
  })

  it('loses no answer where the org has shown the same reset', async () => {
    const org = { kind: 'org', org: (acme as Extract<SalesforceHost, { kind: 'org' }>).org, user: 1 } as const
    await advanceGuide(org, { kind: 'started', at }, { kind: 'confirmed', at })
    await advanceGuide(login, { kind: 'started', at }, { kind: 'ticked', step: 'find-mailbox', done: true, at: at + 9 })
    await ownerOfRunningGuide(acme, TAB)
    expect(guide('guide:acme')?.progress.told).toEqual({ 'find-mailbox': { kind: 'done', at: at + 9 } })
    expect(guide('guide:acme~2')).toBeUndefined()
  })

  it('waits for its own tab', async () => {
    await advanceGuide(login, { kind: 'started', at })
    world.tabs.set(8, 'https://acme.lightning.force.com/')
    expect(await ownerOfRunningGuide(acme, 8)).toBeNull()
    world.tabs.delete(TAB)
    expect(await ownerOfRunningGuide(acme, 8)).toMatchObject({ kind: 'org' })
  })
})
