// How soon the ring is there, in frames instead of seconds: in the frame of its target, and with it while it moves. And what is
// read before the popup draws: as much with a thousand orgs as with one.
import type { Browser, Page } from 'puppeteer-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { appearOnce, openAppearing } from '../bench/appearing'
import { launchWith, OURS, PROBE, popupOf } from '../bench/browsers'
import { startGuideOn } from '../bench/guide'
import { type AnyMotion, type Moved, type Moving, moveOnce, openMoving } from '../bench/moving'
import { type PracticeOrg, startPracticeOrg } from '../practice-org/server'
import { inScope } from '../scope'
import { inWorker } from './support/extension'
import { until } from './support/until'

/** On a busy machine a frame may be missed now and then: there are several tries (ms), and one has to be right. */
const TRIES_MS = 20_000

let org: PracticeOrg
let browser: Browser
beforeAll(async () => {
  org = await startPracticeOrg()
  browser = await launchWith(org.port, [OURS, PROBE])
})
afterAll(async () => {
  await browser?.close()
  await org?.close()
})

test.each(inScope([0], [0, 200]))(
  'the ring shows in the frame of its target, where %i nodes change in every frame',
  async (perFrame) => {
    const appearing = await openAppearing(browser, 'token-guide', { org: `soon-${perFrame}`, perFrame })
    await until('no frame shows it without its ring', async () => (await appearOnce(appearing)).frames === 0, TRIES_MS)
    await appearing.page.close()
  },
)

const MOTIONS: readonly AnyMotion[] = [
  'nested scrolling',
  'CSS transition',
  'layout shift',
  'zoom of the document',
  'zoom of the browser',
]

describe('the ring follows', () => {
  let moving: Moving
  beforeAll(async () => {
    moving = await openMoving(browser, 'token-guide', 'following')
  })

  test.each<AnyMotion>(inScope(MOTIONS.slice(0, 2), MOTIONS))(
    '%s: at most one frame late, and rests in its place',
    async (motion) => {
      const isExact = ({ late, error }: Moved): boolean => late <= 1 && error < 0.01 // CSS px
      await until('it follows', async () => isExact(await moveOnce(moving, motion)), TRIES_MS)
    },
  )
})

interface Read {
  /** How many keys were asked for; null is everything. */
  readonly keys: number | null
  readonly isBeforeFirst: boolean
}

/** What the popup reads of the storage, and whether before it shows something. */
async function readsOfPopup(): Promise<readonly Read[]> {
  const popup = await browser.newPage()
  await popup.evaluateOnNewDocument(() => {
    const reads: Read[] = []
    Object.assign(window, { reads })
    const { local } = chrome.storage
    const real = local.get.bind(local) as (keys: unknown) => Promise<unknown>
    const get = (keys: unknown) => {
      const isBeforeFirst = document.querySelector('main')?.hasChildNodes() !== true
      reads.push({ keys: Array.isArray(keys) ? keys.length : null, isBeforeFirst })
      return real(keys)
    }
    Object.defineProperty(local, 'get', { value: get })
  })
  await popup.goto(popupOf(browser, OURS))
  const readsNow = (): Promise<readonly Read[]> =>
    popup.evaluate(() => (window as unknown as { reads: readonly Read[] }).reads)
  const reads = await until('everything has been read', async () => {
    const reads = await readsNow()
    return reads.some(({ keys }) => keys === null) ? reads : null
  })
  await popup.close()
  return reads
}

/** Records of so many orgs; what is in them does not matter. */
const fillWith = (count: number): Promise<void> =>
  inWorker(
    browser,
    (count: number) =>
      chrome.storage.local.set(
        Object.fromEntries(Array.from({ length: count }, (_, each) => [`guide:more-${each}`, { version: 0 }])),
      ),
    count,
  )

test('before the popup draws, the org in front is read and nothing else, however many there are', async () => {
  const page: Page = await browser.newPage()
  await page.goto('https://few.lightning.force.com/lightning/page/home')
  const few = await readsOfPopup()
  await fillWith(1_000)
  const many = await readsOfPopup()
  await page.close()
  const before = (reads: readonly Read[]) => reads.filter(({ isBeforeFirst }) => isBeforeFirst).map(({ keys }) => keys)
  expect(before(many)).toEqual(before(few))
  expect(before(many)).not.toContain(null)
  expect(before(many)).not.toEqual([])
})

test('nothing of the popup shows before it is known what is stored', async () => {
  const page: Page = await browser.newPage()
  await page.goto('https://under-way.lightning.force.com/lightning/page/home')
  await startGuideOn(browser, page)
  const popup = await browser.newPage()
  await popup.evaluateOnNewDocument(() => {
    const { local } = chrome.storage
    const real = local.get.bind(local) as (keys: unknown) => Promise<unknown>
    const released = new Promise<void>((release) => Object.assign(window, { release }))
    const get = (keys: unknown) => {
      Object.assign(window, { hasAsked: true })
      return released.then(() => real(keys))
    }
    Object.defineProperty(local, 'get', { value: get })
    new MutationObserver((_changes, observer) => {
      if (document.querySelector('[data-step]') === null) return
      observer.disconnect()
      Object.assign(window, { first: document.querySelector('[aria-current="step"]') === null ? 'new' : 'under way' })
    }).observe(document, { subtree: true, childList: true, attributes: true })
  })
  await popup.goto(popupOf(browser, OURS))
  await until('it has asked', () => popup.evaluate(() => 'hasAsked' in window))
  await popup.evaluate(() => (window as unknown as { release: () => void }).release())
  const first = await until('it shows', () =>
    popup.evaluate(() => (window as unknown as { first?: string }).first ?? null),
  )
  await popup.close()
  await page.close()
  expect(first).toBe('under way')
})
