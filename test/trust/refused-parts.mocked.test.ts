// The browser refuses what the background asks of it: script, alarms, badge or notifications, at any time and in any
// combination, and sites are taken away and given back. What a person says is stored each time; once the browser obeys
// again, it agrees with what is stored.
import fc from 'fast-check'
import { afterAll, beforeEach, expect, it, vi } from 'vitest'
import { routeMessage } from '../../src/background/messages/message-router'
import { reconcile } from '../../src/background/sync/reconcile-browser-with-state'
import { isRunning, isWaiting, NEW_PROGRESS } from '../../src/guide/progress-state'
import { HOST_PATTERNS } from '../../src/salesforce/hosts/host-patterns'
import type { Guide } from '../../src/state/records/guide-record-types'
import { inScope } from '../scope'
import { newWorld, world } from '../unit/support/fake-browser'
import { record } from './record-row'

vi.mock('webextension-polyfill', async () => ({ default: (await import('../unit/support/fake-browser')).browser }))
vi.mock('../../src/background/tabs/built-content-script-path', () => ({ CONTENT_SCRIPT_FILE: '/content.js' }))

const RUNS = inScope(300, 5_000)
const TAB = 1
const OWN = { id: 'token-guide', url: 'chrome-extension://token-guide/src/popup/popup.html' } as never
const PARTS = ['scripting', 'alarms', 'action', 'notifications'] as const
const SITES = [[], ['https://acme.my.salesforce.com/*'], [...HOST_PATTERNS]]

beforeEach(() => void vi.spyOn(console, 'warn').mockImplementation(() => {}))

const guide = 'guide:acme'
const message = fc.constantFrom(
  { kind: 'start', tabId: TAB, user: 1 },
  { kind: 'stop', guide },
  { kind: 'restart', guide },
  { kind: 'tick', guide, step: 'reset-token', done: true },
  { kind: 'tick', guide, step: 'save-token', done: true },
  { kind: 'snooze', guide },
)
const round = fc.array(fc.tuple(message, fc.subarray([...PARTS]), fc.constantFrom(...SITES)), {
  minLength: 1,
  maxLength: 6,
})
const progress = () => (world.items.get(guide) as Guide | undefined)?.progress

let tried = 0
let wrong = 0
afterAll(() =>
  record({
    kind: 'fault',
    what: 'the browser refuses script, alarms, badge or notifications, and sites are taken away',
    browser: 'no browser',
    rounds: tried,
    lost: wrong,
    outcome: 'each answer is stored; once the browser obeys again, it agrees with what is stored',
  }),
)

interface Said {
  readonly kind: string
}

async function sayWhile(
  said: Said,
  broken: readonly (typeof PARTS)[number][],
  sites: readonly string[],
): Promise<void> {
  world.broken.clear()
  for (const part of broken) world.broken.add(part)
  world.granted = [...sites]
  const isKnown = progress() !== undefined || said.kind === 'start'
  expect(await routeMessage(said, OWN)).toEqual(isKnown ? { ok: true } : { ok: false, why: 'no-such-guide' })
  if (said.kind === 'start') expect(progress()?.startedAt).not.toBeNull()
  if (said.kind === 'stop' && isKnown) expect(progress()?.startedAt).toBeNull()
}

async function expectAgreement(): Promise<void> {
  world.broken.clear()
  world.granted = [...HOST_PATTERNS]
  expect(await reconcile()).toEqual([])
  const now = progress() ?? NEW_PROGRESS
  expect(world.registered.length > 0).toBe(isRunning(now))
  expect(world.badge).toBe(isWaiting(now) ? '1' : '')
  expect(world.alarms.has(`remind:${guide}`)).toBe(isWaiting(now))
}

it('loses nothing that was said, and mends itself', { timeout: 300_000 }, async () => {
  await fc.assert(
    fc.asyncProperty(round, async (steps) => {
      tried += 1
      wrong += 1
      newWorld()
      world.tabs.set(TAB, 'https://acme.my.salesforce.com/home/home.jsp')
      for (const [said, broken, sites] of steps) await sayWhile(said, broken, sites)
      await expectAgreement()
      wrong -= 1
    }),
    { numRuns: RUNS },
  )
})
