// The wish to start, while the browser asks for a permission: fulfilled when it comes, forgotten when it does not.
import { afterAll, afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { fulfilStartWish } from '../../src/background/guides/start-guide-in-tab'
import { routeMessage } from '../../src/background/messages/message-router'
import { GROUP_PATTERNS } from '../../src/salesforce/hosts/host-patterns'
import { newWorld, world } from '../unit/support/fake-browser'
import { record } from './record-row'

vi.mock('webextension-polyfill', async () => ({ default: (await import('../unit/support/fake-browser')).browser }))
vi.mock('../../src/background/tabs/built-content-script-path', () => ({ CONTENT_SCRIPT_FILE: '/content.js' }))

const NOON = new Date(2026, 10, 24, 12).getTime()
const MINUTE = 60_000
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
const wish = () => say({ kind: 'wish-to-start', tabId: TAB, guide: KEY })
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
    vi.setSystemTime(NOON + 4 * MINUTE)
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
    ['after a while', () => void vi.setSystemTime(NOON + 5 * MINUTE)],
    ['where the clock was set back', () => void vi.setSystemTime(NOON - MINUTE)],
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
    await say({ kind: 'wish-to-start', tabId: 8, guide: 'guide:other' })
    await wish()
    await grant()
    expect(started()).toEqual([KEY])
  })

  it('comes only from our own pages', async () => {
    const page = { id: 'token-guide', url: GOV, tab: { id: TAB, url: GOV }, frameId: 0 } as never
    const reply = await routeMessage({ kind: 'wish-to-start', tabId: TAB, guide: KEY }, page)
    expect(reply).toEqual({ ok: false, why: 'not-understood' })
    await grant()
    expect(started()).toEqual([])
  })

  it.each([
    { kind: 'wish-to-start', tabId: -1, guide: KEY },
    { kind: 'wish-to-start', tabId: TAB, guide: 'g'.repeat(10_000) },
    { kind: 'wish-to-start', tabId: TAB },
  ])('that is malformed is refused: %j', async (message) =>
    expect(await say(message)).toEqual({ ok: false, why: 'not-understood' }),
  )
})
