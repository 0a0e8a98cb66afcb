// Whose token, under generated histories: several people reset in one org, are answered for early, late, twice or in any
// order, save, and the worker ends in between. The newest token of each user that is not saved always waits.
import fc from 'fast-check'
import { afterAll, describe, expect, it, vi } from 'vitest'
import { routeMessage } from '../../src/background/messages/message-router'
import { clampStoredTimes } from '../../src/background/storage/clamp-stored-times'
import { repairStoredRecords } from '../../src/background/storage/repair-stored-records'
import { isSaved, isWaiting } from '../../src/guide/progress-state'
import type { Guide } from '../../src/state/records/guide-record-types'
import { isGuideKey } from '../../src/state/records/storage-keys'
import { inScope } from '../scope'
import { newWorld, world } from '../unit/support/fake-browser'
import { record } from './record-row'

vi.mock('webextension-polyfill', async () => ({ default: (await import('../unit/support/fake-browser')).browser }))
vi.mock('../../src/background/tabs/built-content-script-path', () => ({ CONTENT_SCRIPT_FILE: '/content.js' }))

const RUNS = inScope(150, 3_000)
const TAB = 1
const HOME = 'https://acme.lightning.force.com/lightning/page/home'
const CONFIRMED = 'https://acme.my.salesforce.com/_ui/system/security/ResetApiTokenConfirm'
const POPUP = { id: 'token-guide', url: 'chrome-extension://token-guide/src/popup/popup.html' } as never
const page = (url: string) => ({ id: 'token-guide', url, tab: { id: TAB, url }, frameId: 0 }) as never
const BEGIN = new Date(2026, 10, 27, 9).getTime()
const MINUTE = 60_000

type Action =
  | { readonly does: 'reset'; readonly person: number; readonly isReportedTwice: boolean; readonly pause: number }
  | { readonly does: 'answer'; readonly which: number; readonly again: 'same' | 'contrary' | null }
  | { readonly does: 'save'; readonly which: number }
  | { readonly does: 'forge'; readonly user: number; readonly which: number }
  | { readonly does: 'restart-worker' | 'report-late' }

const index = fc.nat(9)
const action: fc.Arbitrary<Action> = fc.oneof(
  {
    weight: 4,
    arbitrary: fc.record({
      does: fc.constant('reset' as const),
      person: fc.nat(3),
      isReportedTwice: fc.boolean(),
      pause: fc.constantFrom(15_000, 2 * MINUTE),
    }),
  },
  {
    weight: 3,
    arbitrary: fc.record({
      does: fc.constant('answer' as const),
      which: index,
      again: fc.constantFrom('same', 'contrary', null),
    }),
  },
  { weight: 2, arbitrary: fc.record({ does: fc.constant('save' as const), which: index }) },
  {
    weight: 1,
    arbitrary: fc.record({ does: fc.constant('forge' as const), user: fc.integer({ min: -1, max: 14 }), which: index }),
  },
  { weight: 1, arbitrary: fc.record({ does: fc.constantFrom('restart-worker' as const, 'report-late' as const) }) },
)

let rounds = 0
let lost = 0
afterAll(() =>
  record({
    kind: 'input',
    what: 'several users of an org: resets, answers that are late, forged, doubled, contrary at once or in any order, a worker that ends',
    browser: 'no browser',
    rounds,
    lost,
    outcome: "the newest token of each user that is not saved waits, and no other one's",
  }),
)

const guides = (): [string, Guide][] =>
  [...world.items].filter(([key]) => isGuideKey(key)).map(([key, guide]) => [key, guide as Guide])
const resetTime = ({ progress }: Guide): number => progress.reset?.at ?? -1

/** What is true in Salesforce, and what the person means, which the extension cannot know. */
class Truth {
  /** The person behind each guide, by its key. */
  readonly personOf = new Map<string, number>()
  /** Who has reset at a moment. */
  readonly personAt = new Map<number, number>()
  readonly newestOf = new Map<number, number>()
  readonly saved = new Set<number>()
}

async function act(action: Action, truth: Truth): Promise<void> {
  vi.setSystemTime(Date.now() + (action.does === 'reset' ? action.pause : 2 * MINUTE))
  const all = guides()
  const asking = all.filter(([, { asks }]) => asks !== null)
  switch (action.does) {
    case 'reset':
      return reset(action.person, action.isReportedTwice, truth)
    case 'answer': {
      const chosen = asking[action.which % Math.max(1, asking.length)]
      if (chosen === undefined) return
      const message = truthfulAnswer(chosen, truth)
      const second = action.again === 'contrary' ? contraryAnswer(message) : message
      const messages = action.again === null ? [message] : [message, second]
      const replies = await Promise.all(messages.map((each) => routeMessage(each, POPUP)))
      expect(replies[0]).toEqual({ ok: true })
      if (action.again !== null) expect(replies[1]).toEqual({ ok: false, why: 'no-such-question' })
      return
    }
    case 'save': {
      const chosen = all[action.which % all.length]
      if (chosen === undefined || chosen[1].progress.reset === null) return
      await routeMessage({ kind: 'tick', guide: chosen[0], step: 'save-token', done: true }, POPUP)
      truth.saved.add(resetTime(chosen[1]))
      return
    }
    case 'forge': {
      const before = JSON.stringify([...world.items])
      const key = all.filter(([, { asks }]) => asks === null)[0]?.[0] ?? 'guide:acme~9'
      const message = { kind: 'is-of-known-user', guide: key, user: action.user }
      expect(await routeMessage(message, POPUP)).toMatchObject({ ok: false })
      const stolen = { kind: 'is-of-other-user', guide: asking[0]?.[0] ?? 'guide:acme~2' }
      expect(await routeMessage(stolen, page(HOME))).toEqual({ ok: false, why: 'not-understood' })
      expect(JSON.stringify([...world.items])).toBe(before)
      return
    }
    case 'report-late':
      await routeMessage({ kind: 'confirmed', at: BEGIN + 1, isRepeat: false }, page(CONFIRMED))
      return
    case 'restart-worker':
      await repairStoredRecords()
      await clampStoredTimes()
  }
}

/** Where nothing runs in the org, no page is looked at: the person starts again first, for the user who resets. */
async function reset(person: number, isReportedTwice: boolean, truth: Truth): Promise<void> {
  const isRunning = guides().some(([, { progress }]) => progress.startedAt !== null)
  if (!isRunning) {
    const known = [...truth.personOf].find(([, each]) => each === person)?.[0]
    if (known === undefined) return
    const user = Number(known.split('~')[1] ?? '1')
    expect(await routeMessage({ kind: 'start', tabId: TAB, user }, POPUP)).toMatchObject({ ok: true })
  }
  const at = Date.now()
  const before = new Set(guides().map(([key]) => key))
  if (before.size >= 12) return
  await routeMessage({ kind: 'confirmed', at, isRepeat: false }, page(CONFIRMED))
  if (isReportedTwice) await routeMessage({ kind: 'confirmed', at: at + 700, isRepeat: false }, page(CONFIRMED))
  truth.personAt.set(at, person)
  truth.newestOf.set(person, at)
  for (const [key, guide] of guides()) {
    if (resetTime(guide) === at && guide.asks === null && !truth.personOf.has(key)) truth.personOf.set(key, person)
  }
}

interface Answer {
  readonly kind: 'is-of-known-user' | 'is-of-other-user'
  readonly guide: string
  readonly user?: number
}

/** What a second window says at the same moment. */
const contraryAnswer = ({ kind, guide }: Answer): Answer =>
  kind === 'is-of-other-user' ? { kind: 'is-of-known-user', guide, user: 1 } : { kind: 'is-of-other-user', guide }

function truthfulAnswer([key, guide]: [string, Guide], truth: Truth): Answer {
  const person = truth.personAt.get(resetTime(guide))
  const known = [...truth.personOf].find(([, each]) => each === person)?.[0]
  if (known !== undefined) return { kind: 'is-of-known-user', guide: key, user: Number(known.split('~')[1] ?? '1') }
  truth.personOf.set(key, person ?? -1)
  return { kind: 'is-of-other-user', guide: key }
}

describe('for every history', { timeout: 300_000 }, () => {
  it('the newest token of each user waits until it is saved, and nobody else’s', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(action, { minLength: 3, maxLength: 25 }), async (actions) => {
        rounds += 1
        lost += 1
        newWorld()
        vi.setSystemTime(BEGIN)
        world.tabs.set(TAB, HOME)
        await routeMessage({ kind: 'start', tabId: TAB, user: 1 }, POPUP)
        const truth = new Truth()
        await act({ does: 'reset', person: 0, isReportedTwice: false, pause: MINUTE }, truth)
        for (const each of actions) await act(each, truth)
        while (guides().some(([, { asks }]) => asks !== null)) {
          await act({ does: 'answer', which: 0, again: null }, truth)
        }
        const expected = [...truth.newestOf.values()].filter((at) => !truth.saved.has(at)).sort()
        const waiting = guides().filter(([, { progress }]) => isWaiting(progress))
        expect(waiting.map(([, guide]) => resetTime(guide)).sort()).toEqual(expected)
        expect(world.badge).toBe(expected.length === 0 ? '' : String(expected.length))
        for (const [, { progress }] of guides()) expect(isSaved(progress) && progress.startedAt !== null).toBe(false)
        lost -= 1
      }),
      { numRuns: RUNS },
    )
    vi.useRealTimers()
  })
})
