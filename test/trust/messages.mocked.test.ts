// Messages under attack: ten thousand generated ones, from a page's content script in its own tab and frame, from a stranger's
// frame, and from our own pages. What a content script may not say changes nothing, and nothing throws.
import fc from 'fast-check'
import { afterAll, beforeEach, describe, expect, it, vi } from 'vitest'
import { advanceGuide } from '../../src/background/guides/guide-writer'
import { routeMessage } from '../../src/background/messages/message-router'
import { STEP_IDS } from '../../src/guide/steps'
import { orgOnMyDomain } from '../../src/salesforce/hosts/org-identity'
import type { Guide } from '../../src/state/records/guide-record-types'
import { inScope } from '../scope'
import { newWorld, world } from '../unit/support/fake-browser'
import { record } from './record-row'

vi.mock('webextension-polyfill', async () => ({ default: (await import('../unit/support/fake-browser')).browser }))
vi.mock('../../src/background/tabs/built-content-script-path', () => ({
  CONTENT_SCRIPT_FILE: '/content.js',
  STRUCTURE_SCRIPT_FILE: '/structure.js',
}))

const RUNS = inScope(2_000, 50_000)
const TAB = 1
const OTHER_TAB = 2
const ACME = 'https://acme.lightning.force.com/lightning/page/home'
const OTHER = 'https://other.lightning.force.com/lightning/page/home'
const ID = '0b6e2a7c-3f0d-4c39-9a3e-6d1d5a3f9c11'

const owner = (name: string) => ({ kind: 'org', org: orgOnMyDomain(name, 'main'), user: 1 }) as const
const tab = (id: number, url: string) => ({ id, url }) as never

beforeEach(async () => {
  newWorld()
  vi.spyOn(console, 'error').mockImplementation(() => {})
  world.tabs.set(TAB, ACME)
  world.tabs.set(OTHER_TAB, OTHER)
  for (const name of ['acme', 'other']) {
    await advanceGuide(owner(name), { kind: 'started', at: 1 }, { kind: 'confirmed', at: 1 })
    world.items.set(`tools:${name}`, {
      version: 1,
      tools: [{ id: ID, name: 'Sync', kind: 'python', where: '', updatedAt: null }],
    })
    world.items.set(`place:${name}`, { version: 1, kind: 'team-vault', note: 'here', at: 1 })
  }
  world.items.set('mailbox', 'gmail')
})

const step = fc.constantFrom(...STEP_IDS, '__proto__', 'constructor')
const KINDS = [
  ...[
    'sighted',
    'confirmed',
    'moved',
    'ticked',
    'open-checklist',
    'open-report',
    'read-page',
    'card-closed',
    'is-card-hidden',
  ],
  ...['claim-drawing', 'release-drawing'],
  ...[
    'is-drawing',
    'start',
    'wish-to-start',
    'forget-wish',
    'stop',
    'restart',
    'undo-restart',
    'tick',
    'snooze',
    'show-card',
    'acknowledge-damage',
    'change-tools',
  ],
  ...[
    'save-token-place',
    'delete-token-place',
    'choose-mailbox',
    'change-settings',
    'delete-records',
    'restore-records',
  ],
  ...['start-other-user', 'label-guide', 'is-of-known-user', 'is-of-other-user'],
  ...['pending-writes', 'yield-to-frame', '__proto__'],
]
const guideKey = fc.constantFrom('guide:acme', 'guide:other', 'guide:__proto__', 'tools:acme', '')
const orgKey = fc.constantFrom('acme', 'other', '__proto__', 'constructor')
const id = fc.oneof(fc.constantFrom(TAB, OTHER_TAB, 0, -1, 2 ** 53), fc.double())
const deep = (levels: number): unknown => (levels === 0 ? 'x' : [deep(levels - 1)])
const strange = fc.oneof(
  fc.jsonValue(),
  fc.constantFrom<unknown>('x'.repeat(1_000_000), deep(2_000), Number.NaN, Number.POSITIVE_INFINITY, null),
)
/** Each field right, wrong or missing. */
const likely = fc.record(
  {
    kind: fc.oneof({ weight: 12, arbitrary: fc.constantFrom(...KINDS) }, strange),
    step: fc.oneof({ weight: 6, arbitrary: step }, strange),
    derived: step,
    from: step,
    to: step,
    done: fc.oneof(fc.boolean(), strange),
    visible: fc.boolean(),
    at: fc.oneof(fc.double(), strange),
    tabId: id,
    frameId: id,
    guide: fc.oneof({ weight: 4, arbitrary: guideKey }, strange),
    org: fc.oneof({ weight: 4, arbitrary: orgKey }, strange),
    label: fc.oneof(fc.constantFrom('user', 'x'.repeat(10_000), 'a\u0000\u202Eb'), strange),
    user: fc.oneof(fc.constantFrom(1, 2, 12, 13, null), strange),
    isRepeat: fc.boolean(),
    mailbox: fc.constantFrom('yahoo', 'gmail', 'pigeon'),
    tokenPlace: fc.oneof(fc.constant({ kind: 'other', note: 'stolen', at: null }), strange),
    change: fc.oneof(fc.constantFrom({ kind: 'removed', ids: [ID] }, { reminds: false, iconOpens: 'panel' }), strange),
    keys: fc.oneof(fc.constant(['guide:other', 'mailbox', '__proto__']), strange),
    items: fc.oneof(fc.constant({ mailbox: 'icloud', 'guide:other': { version: 1 } }), strange),
    __proto__: fc.constant({ polluted: true }),
  },
  { requiredKeys: [] },
)
const message = fc.oneof({ weight: 8, arbitrary: likely }, fc.anything(), strange)

const SENDERS = {
  page: { id: 'token-guide', url: ACME, tab: tab(TAB, ACME), frameId: 0 },
  frame: { id: 'token-guide', url: ACME, tab: tab(TAB, ACME), frameId: 5 },
  'a frame in a page of a stranger': {
    id: 'token-guide',
    url: ACME,
    tab: tab(TAB, 'https://evil.example/'),
    frameId: 5,
  },
  'a page of a stranger': { id: 'token-guide', url: 'https://evil.example/', tab: tab(TAB, 'https://evil.example/') },
  'a page that says it is ours': {
    id: 'token-guide',
    url: 'https://evil.example/chrome-extension://token-guide/',
    tab: tab(TAB, ACME),
  },
  'another extension': { id: 'evil', url: 'chrome-extension://evil/page.html' },
} as const

const snapshot = () => JSON.stringify(Object.fromEntries(world.items))
const guide = (name: string) => (world.items.get(`guide:${name}`) as Guide).progress
const others = () => JSON.stringify([...world.items].filter(([key]) => key !== 'guide:acme' && key !== 'hidden-tabs'))

let tried = 0
let wrong = 0
afterAll(() =>
  record({
    kind: 'input',
    what: 'generated messages: wrong types, huge, deep, `__proto__`, other tabs, other senders',
    browser: 'no browser',
    rounds: tried,
    lost: wrong,
    outcome: 'nothing changes that the sender may not change, and nothing throws',
  }),
)

/** Sends it, and counts it as wrong unless everything that is expected holds. */
async function sent(sender: object, value: unknown, expected: () => void): Promise<void> {
  tried += 1
  wrong += 1
  const reply = await routeMessage(value, sender as never)
  expect(typeof reply.ok).toBe('boolean')
  expect('polluted' in {}).toBe(false)
  expected()
  wrong -= 1
}

describe('from the content script of a page', { timeout: 300_000 }, () => {
  it.each(['page', 'frame'] as const)(
    'a %s reports only of its own org, and never saves, sets or deletes',
    async (which) => {
      await fc.assert(
        fc.asyncProperty(message, async (value) => {
          const before = others()
          await sent(SENDERS[which], value, () => {
            expect(others()).toBe(before)
            expect(guide('acme').told['save-token']?.kind).not.toBe('done')
            expect(guide('acme').startedAt).toBe(1)
            expect(guide('acme').reset).not.toBeNull()
          })
        }),
        { numRuns: RUNS / 4 },
      )
    },
  )
})

describe('from anybody else', { timeout: 300_000 }, () => {
  const strangers = Object.entries(SENDERS).slice(2)

  it.each(strangers)('%s changes nothing at all', async (_name, sender) => {
    await fc.assert(
      fc.asyncProperty(message, async (value) => {
        const before = snapshot()
        await sent(sender, value, () => expect(snapshot()).toBe(before))
      }),
      { numRuns: RUNS / 8 },
    )
  })
})

describe('from our own pages', { timeout: 300_000 }, () => {
  it('nothing throws, and what is stored can be read', async () => {
    const own = { id: 'token-guide', url: 'chrome-extension://token-guide/src/popup/popup.html' }
    await fc.assert(
      fc.asyncProperty(message, async (value) => {
        await sent(own, value, () => {
          for (const [key, stored] of world.items) expect([key, stored]).toEqual([key, expect.anything()])
        })
      }),
      { numRuns: RUNS / 4 },
    )
  })
})
