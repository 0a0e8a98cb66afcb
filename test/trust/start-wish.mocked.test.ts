// The wish to start, while the browser asks for a permission: fulfilled when it comes, forgotten when it does not.
import { afterAll, afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { fulfilStartWish } from '../../src/background/guides/start-guide-in-tab'
import { routeMessage } from '../../src/background/messages/message-router'
import { GROUP_PATTERNS } from '../../src/salesforce/hosts/host-patterns'
import type { Guide } from '../../src/state/records/guide-record-types'
import { newWorld, world } from '../unit/support/fake-browser'
import { record } from './record-row'

vi.mock('webextension-polyfill', async () => ({ default: (await import('../unit/support/fake-browser')).browser }))
vi.mock('../../src/background/tabs/built-content-script-path', () => ({ CONTENT_SCRIPT_FILE: '/content.js' }))

const NOON = new Date(2026, 10, 24, 12).getTime()
const SECOND = 1_000
const TAB = 7
const GOV = 'https://acme.lightning.crmforce.mil/lightning/page/home'
const KEY = 'guide:acme@government'
const OWN = { id: 'token-guide', url: 'chrome-extension://token-guide/src/popup/popup.html' } as never

beforeEach(() => {
  newWorld()
  vi.useFakeTimers({ now: NOON, toFake: ['Date'] })
  world.tabs.set(TAB, GOV)
})
afterEach(() => void vi.useRealTimers())

const say = (message: object) => routeMessage(message, OWN)
const wish = (otherUser: string | null = null) => say({ kind: 'wish-to-start', tabId: TAB, guide: KEY, otherUser })
const grant = async (): Promise<void> => {
  world.granted = [...world.granted, ...GROUP_PATTERNS.government]
  await fulfilStartWish()
}
const started = (): string[] => [...world.items.keys()].filter((key) => key.startsWith('guide:'))

let tried = 0
let wrong = 0
afterEach(({ task }) => {
  tried += 1
  if (task.result?.state === 'fail') wrong += 1
})
afterAll(() =>
  record({
    kind: 'input',
    what: 'wishes to start that are late, doubled, forged, damaged or refused, or whose tab shows something else by now',
    browser: 'no browser',
    rounds: tried,
    lost: wrong,
    outcome: 'a guide starts only where the person wanted it, soon after the permission came',
  }),
)

describe('the wish to start', () => {
  it('is fulfilled when the permission comes, also late, and only once', async () => {
    await wish()
    vi.setSystemTime(NOON + 59 * SECOND)
    await grant()
    expect(started()).toEqual([KEY])
    world.items.clear()
    await fulfilStartWish()
    expect(started()).toEqual([])
  })

  it('is forgotten when it is refused', async () => {
    await wish()
    await say({ kind: 'forget-wish' })
    await grant()
    expect(started()).toEqual([])
  })

  it('waits while another permission comes', async () => {
    await wish()
    world.granted = [...world.granted, ...GROUP_PATTERNS.china]
    await fulfilStartWish()
    expect(started()).toEqual([])
    await grant()
    expect(started()).toEqual([KEY])
  })

  it.each([
    ['after a minute', () => void vi.setSystemTime(NOON + 60 * SECOND)],
    ['where the clock was set back', () => void vi.setSystemTime(NOON - SECOND)],
    ['where the tab was closed', () => void world.tabs.delete(TAB)],
    ['where the tab shows another org', () => void world.tabs.set(TAB, GOV.replace('acme', 'other'))],
    ['where the tab shows another site', () => void world.tabs.set(TAB, 'https://example.com/')],
    ['where its record is damaged', () => void world.session.set('start-wish', { tabId: '7', guide: KEY })],
    ['where its record is huge', () => void world.session.set('start-wish', 'x'.repeat(10_000))],
  ])('is not fulfilled %s', async (_when, change) => {
    await wish()
    change()
    await grant()
    expect(started()).toEqual([])
  })

  it('made twice counts once, the last one', async () => {
    await say({ kind: 'wish-to-start', tabId: 8, guide: 'guide:other', otherUser: null })
    await wish()
    await grant()
    expect(started()).toEqual([KEY])
  })

  it('comes only from our own pages', async () => {
    const page = { id: 'token-guide', url: GOV, tab: { id: TAB, url: GOV }, frameId: 0 } as never
    const reply = await routeMessage({ kind: 'wish-to-start', tabId: TAB, guide: KEY, otherUser: null }, page)
    expect(reply).toEqual({ ok: false, why: 'not-understood' })
    await grant()
    expect(started()).toEqual([])
  })

  it.each([
    { kind: 'wish-to-start', tabId: -1, guide: KEY, otherUser: null },
    { kind: 'wish-to-start', tabId: TAB, guide: 'g'.repeat(10_000), otherUser: null },
    { kind: 'wish-to-start', tabId: TAB, otherUser: null },
    { kind: 'wish-to-start', tabId: TAB, guide: KEY, otherUser: 'Zq8XcVb2NmLk9JhGfDsA1QwE' },
  ])('that is malformed is refused: %j', async (message) =>
    expect(await say(message)).toEqual({ ok: false, why: 'not-understood' }),
  )
})

/** The popup may be open again while the question still shows, or stay open behind it. */
describe('the wish and a click', () => {
  const click = () => say({ kind: 'start', tabId: TAB, user: 1 })
  const startTimes = () => [...world.items.values()].map((guide) => (guide as Guide).progress.startedAt)

  it('forgotten by a popup that opens again, it starts nothing; the next click does, once', async () => {
    await wish()
    await say({ kind: 'forget-wish' })
    await grant()
    expect(started()).toEqual([])
    expect(await click()).toMatchObject({ ok: true })
    expect(started()).toEqual([KEY])
  })

  it.each(['before', 'with', 'after'])(
    'granted, a click %s the fulfilment starts the same guide once',
    async (when) => {
      await wish()
      if (when === 'before') await click()
      vi.setSystemTime(NOON + SECOND)
      const [, reply] = when === 'after' ? [await grant(), await click()] : await Promise.all([grant(), click()])
      expect(reply).toMatchObject({ ok: true })
      expect(started()).toEqual([KEY])
      expect(startTimes()).toEqual([when === 'before' ? NOON : NOON + SECOND])
    },
  )

  it('forgotten while it is fulfilled, nothing fails and nothing starts twice', async () => {
    await wish()
    await Promise.all([grant(), say({ kind: 'forget-wish' })])
    expect(started().length).toBeLessThanOrEqual(1)
    await grant()
    expect(started().length).toBeLessThanOrEqual(1)
  })
})

describe('the wish to start for another user', () => {
  const OTHER = `${KEY}~2`
  const request = (label = 'nightly') => say({ kind: 'start-other-user', guide: KEY, label })
  beforeEach(async () => {
    await say({ kind: 'start', tabId: TAB, user: 1 })
    await say({ kind: 'stop', guide: KEY })
  })

  it('is fulfilled when the permission comes, once, and for that user alone', async () => {
    await wish('nightly')
    await grant()
    await fulfilStartWish()
    expect(started()).toEqual([KEY, OTHER])
    expect(world.items.get(OTHER)).toMatchObject({ label: 'nightly', progress: { startedAt: NOON } })
    expect(world.items.get(KEY)).toMatchObject({ progress: { startedAt: null } })
  })

  it.each(['before', 'with', 'after'])('a request %s the fulfilment begins no second one', async (when) => {
    await wish('nightly')
    const [first, second] =
      when === 'before'
        ? [await request(), await grant()]
        : when === 'with'
          ? await Promise.all([request(), grant()])
          : [await grant(), await request()]
    expect(first ?? second).toEqual({ ok: true, guide: OTHER })
    expect(started()).toEqual([KEY, OTHER])
  })

  it('a later request begins another one', async () => {
    await wish('nightly')
    await grant()
    await request()
    await request()
    expect(started()).toEqual([KEY, OTHER, `${KEY}~3`])
  })

  it('refused, nobody is left behind', async () => {
    await wish('nightly')
    await say({ kind: 'forget-wish' })
    await grant()
    expect(started()).toEqual([KEY])
  })
})
