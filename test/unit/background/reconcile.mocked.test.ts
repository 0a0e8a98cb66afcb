// The browser is made to agree with what is stored, part by part: one part that is refused holds up no other, is noted and
// tried again; and what a person says is stored whatever the browser refuses.
import { beforeEach, describe, expect, it, vi } from 'vitest'
import { advanceGuide } from '../../../src/background/guides/guide-writer'
import { routeMessage } from '../../../src/background/messages/message-router'
import { readStoredState } from '../../../src/background/storage/read-stored-state'
import { reconcile } from '../../../src/background/sync/reconcile-browser-with-state'
import type { GuideEvent } from '../../../src/guide/advance-progress'
import { orgOnMyDomain } from '../../../src/salesforce/hosts/org-identity'
import type { Guide } from '../../../src/state/records/guide-record-types'
import { newWorld, world } from '../support/fake-browser'

vi.mock('webextension-polyfill', async () => ({ default: (await import('../support/fake-browser')).browser }))
vi.mock('../../../src/background/tabs/built-content-script-path', () => ({ CONTENT_SCRIPT_FILE: '/content.js' }))

beforeEach(() => {
  newWorld()
  vi.spyOn(console, 'warn').mockImplementation(() => {})
})

const OWN = { id: 'token-guide', url: 'chrome-extension://token-guide/src/popup/popup.html' } as never
const owner = { kind: 'org', org: orgOnMyDomain('acme', 'main'), user: 1 } as const
const advance = (...events: GuideEvent[]) => advanceGuide(owner, ...events)
const waiting = () => advance({ kind: 'started', at: Date.now() }, { kind: 'confirmed', at: Date.now() })
const progress = () => (world.items.get('guide:acme') as Guide).progress
const matches = () => (world.registered as { matches: string[] }[]).flatMap((script) => script.matches)
const say = (message: object) => routeMessage({ guide: 'guide:acme', ...message }, OWN)

describe('with the access to all sites taken away', () => {
  it('nothing is registered, and alarms and badge stay', async () => {
    await waiting()
    world.granted = []
    world.alarms.clear()
    world.badge = ''
    expect(await reconcile()).toEqual([])
    expect(matches()).toEqual([])
    expect([...world.alarms.keys()]).toEqual(['remind:guide:acme'])
    expect(world.badge).toBe('1')
  })

  it.each([
    ['a tick', { kind: 'tick', step: 'find-mailbox', done: true }, () => progress().told['find-mailbox']?.kind],
    ['remind me later', { kind: 'snooze' }, () => progress().snoozedUntil !== null],
    ['stop', { kind: 'stop' }, () => progress().startedAt === null],
    ['start over', { kind: 'restart' }, () => progress().reset === null],
  ])('%s is stored', async (_what, message, isStored) => {
    await waiting()
    world.granted = []
    expect(await say(message)).toEqual({ ok: true })
    expect(isStored()).toBeTruthy()
  })

  it('given back, the script is registered again', async () => {
    await waiting()
    const before = matches()
    world.granted = []
    await reconcile()
    world.granted = before
    await reconcile()
    expect(matches()).toEqual(before)
  })
})

describe('with access to single sites', () => {
  it.each(['https://acme.my.salesforce.com/*', '*://acme.my.salesforce.com/*'])('%s is registered', async (origin) => {
    world.granted = [origin]
    await waiting()
    expect(matches()).toEqual(['https://acme.my.salesforce.com/*'])
  })
})

describe('a part that the browser refuses', () => {
  it.each(['scripting', 'alarms', 'action', 'notifications'] as const)(
    'holds up no other, is noted, and tried again after a minute: %s',
    async (part) => {
      world.broken.add(part)
      await waiting()
      const names = { scripting: 'script', alarms: 'alarms', action: 'badge', notifications: 'notifications' }
      expect(progress().reset).not.toBeNull()
      expect(world.session.get('refused-parts')).toEqual([names[part]])
      // Without alarms, the next change and the next start of the worker try again.
      if (part !== 'alarms') expect(world.alarms.get('reconcile-again')).toBeGreaterThan(Date.now())
      expect(matches().length > 0).toBe(part !== 'scripting')
      expect(world.alarms.has('remind:guide:acme')).toBe(part !== 'alarms')
      expect(world.badge).toBe(part === 'action' ? '' : '1')
      world.broken.clear()
      expect(await reconcile()).toEqual([])
      expect(world.session.get('refused-parts')).toEqual([])
      expect([matches().length > 0, world.alarms.has('remind:guide:acme'), world.badge]).toEqual([true, true, '1'])
    },
  )

  it('never keeps the end of a guide from being stored; the script goes with the next try', async () => {
    await waiting()
    world.broken.add('scripting')
    expect(await say({ kind: 'stop' })).toEqual({ ok: true })
    expect(progress().startedAt).toBeNull()
    expect(matches()).not.toEqual([])
    world.broken.clear()
    await reconcile()
    expect(matches()).toEqual([])
  })

  it('never makes a stored change look lost', async () => {
    await waiting()
    for (const part of ['scripting', 'alarms', 'action', 'notifications'] as const) world.broken.add(part)
    expect(await say({ kind: 'tick', step: 'save-token', done: true })).toEqual({ ok: true })
    expect((await readStoredState()).guides['guide:acme']?.progress.told['save-token']?.kind).toBe('done')
  })
})

it('the script goes before the end of the last guide is stored, and comes after the start is', async () => {
  const order: string[] = []
  const { browser } = await import('../support/fake-browser')
  vi.spyOn(browser.scripting, 'registerContentScripts').mockImplementation(async () => void order.push('registered'))
  vi.spyOn(browser.scripting, 'unregisterContentScripts').mockImplementation(async () => void order.push('gone'))
  vi.spyOn(browser.storage.local, 'set').mockImplementation(async (items) => {
    for (const [key, value] of Object.entries(items)) world.items.set(key, value)
    order.push('stored')
  })
  await advance({ kind: 'started', at: 1 })
  expect(order).toEqual(['stored', 'registered'])
  order.length = 0
  world.registered = [{ id: 'guide', matches: ['https://*.salesforce.com/*'] }]
  await advance({ kind: 'stopped' })
  expect(order.slice(0, 2)).toEqual(['gone', 'stored'])
  vi.restoreAllMocks()
})

it('a change of the sites that are left out reaches a script that is registered already', async () => {
  await waiting()
  world.registered = (world.registered as object[]).map((script) => ({ ...script, excludeMatches: [] }))
  await reconcile()
  expect((world.registered as { excludeMatches: string[] }[])[0]?.excludeMatches).toContain(
    'https://help.salesforce.com/*',
  )
})
