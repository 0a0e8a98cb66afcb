// What the guide costs a page, in counts: nothing at rest but a slow heartbeat, and as much on a large page as on a small one.
import type { Page } from 'puppeteer-core'
import { expect, test } from 'vitest'
import { leanSelectors } from '../../src/salesforce/dom/lean-selectors'
import { LONE } from '../../src/salesforce/dom/shadow-root-walker'
import { salesforceHostOf } from '../../src/salesforce/hosts/salesforce-host'
import { indexedSelectors } from '../../src/salesforce/indexed-selectors'
import { LIGHTNING_LIKE, openRestless } from '../bench/restless'
import { inScope } from '../scope'
import { type Counts, countIn, since } from './support/dom-call-counts'
import { inWorker } from './support/extension'
import type { Sight } from './support/overlay-reader'
import { sightOf, useTestbed } from './support/testbed'
import { until } from './support/until'

const testbed = useTestbed()
const SELECTORS = indexedSelectors(salesforceHostOf('https://acme.lightning.force.com/') ?? expect.unreachable())
/** So many of them are a class, an id or a tag alone. */
const LOOKUPS = leanSelectors(SELECTORS).filter((selector) => LONE.test(selector)).length

const pointing = ({ ring, card }: Sight): boolean => ring !== null && card.step === 'open-settings'

/** Lightning, with so many elements more that have nothing to do with us, in shadow roots of 500 each. */
async function guided(org: string, more: number): Promise<Page> {
  const page = await testbed.open(`https://${org}.lightning.force.com/lightning/page/home`)
  await page.evaluate((more) => {
    for (let left = more; left > 0; left -= 500) {
      const host = document.body.appendChild(document.createElement('x-part'))
      const root = host.attachShadow({ mode: 'open' })
      for (let each = 0; each < 499; each += 1) root.append(document.createElement(each % 3 === 0 ? 'button' : 'div'))
    }
  }, more)
  await testbed.start()
  await sightOf(page, pointing)
  return page
}

/** The counts of four beats of the heart, once nothing moves any more. */
async function atRest(now: () => Promise<Counts>): Promise<Counts> {
  return until('it comes to rest', async () => {
    const before = await now()
    await until('four beats', async () => since(before, await now()).timers >= 4)
    const spent = since(before, await now())
    return spent.frames === 0 && spent.observations === 0 ? spent : null
  })
}

/** Injects the script anew, as an update does: the new one starts from nothing, in the same world. */
const startAnew = (page: Page): Promise<void> =>
  inWorker(
    testbed.browser,
    async (url) => {
      const [tab] = await chrome.tabs.query({ url })
      await chrome.scripting.executeScript({ target: { tabId: tab?.id ?? 0 }, files: ['src/content/content.js'] })
    },
    page.url(),
  )

test.each(inScope([1_000], [0, 1_000, 10_000]))('with %i elements more, it rests but for a slow beat', async (more) => {
  const page = await guided(`rest-${more}`, more)
  const counter = await countIn(page)
  const { searches, comparisons, layouts, observations, timers, frames } = await atRest(() => counter.now())
  expect({ searches, observations, frames }).toEqual({ searches: 0, observations: 0, frames: 0 })
  expect(comparisons).toBeLessThanOrEqual(timers)
  expect(layouts).toBeLessThanOrEqual(12 * timers) // the same few questions about target and card with every beat
  await page.close()
})

test('what is new is looked at once, and nothing else is', async () => {
  const page = await guided('new', inScope(1_000, 10_000))
  const counter = await countIn(page)
  const before = await counter.now()
  await page.evaluate(() => {
    const part = document.createElement('div')
    part.append(...Array.from({ length: 400 }, (_, each) => document.createElement(each % 2 === 0 ? 'button' : 'span')))
    document.body.append(part)
  })
  await atRest(() => counter.now())
  const { searches, lookups, comparisons } = since(before, await counter.now())
  expect(searches - lookups).toBeGreaterThanOrEqual(3) // how much there is, what of it may be a target, and what may have a shadow root
  expect(searches - lookups).toBeLessThanOrEqual(6)
  expect(lookups).toBeLessThanOrEqual(LOOKUPS)
  expect(comparisons).toBeLessThan(40)
  await page.close()
})

test.each(inScope([1_000], [0, 1_000, 10_000]))(
  'with %i elements more, it starts with one search of each root',
  async (more) => {
    const page = await guided(`start-${more}`, more)
    const counter = await countIn(page)
    const before = await counter.now()
    await startAnew(page)
    await sightOf(page, pointing)
    await atRest(() => counter.now())
    const { searches, lookups, comparisons, observations, frames } = since(before, await counter.now())
    const roots = more / 500
    expect(comparisons).toBeLessThan(10 * SELECTORS.length) // the few candidates are compared with each selector
    expect(searches - lookups).toBeGreaterThanOrEqual(3 * roots)
    expect(searches - lookups).toBeLessThan(40 + 3 * roots)
    expect(lookups).toBeLessThan(LOOKUPS * (10 + roots))
    expect(observations).toBeLessThan(20 + roots)
    expect(frames).toBeLessThan(30)
    await page.close()
  },
)

/** Seconds, as the page counts them: it writes them into its address. */
const secondsOf = (page: Page): number => Number(new URL(page.url()).searchParams.get('tick'))

const WINDOW = 6

/** The page has so many roots. Three searches in a second ask each of them three times, and look up what is lone. */
const ROOTS = 245
/** At most so much in a second, in which the page changes thousands of nodes (36,000 at 60 frames) and writes an address. */
const PER_SECOND: Counts = {
  searches: 3.6 * (3 + LOOKUPS) * ROOTS + 50,
  lookups: 3.6 * LOOKUPS * ROOTS + 50,
  comparisons: 1_000,
  layouts: 90,
  observations: 2_000,
  timers: 40,
  frames: 5, // a look follows each search and each address; where looks have taken long, it waits for a frame
}

test.each(inScope([true], [false, true]))(
  'a page that never rests is searched at a pace (target: %s)',
  async (hasTarget) => {
    const page = await openRestless(testbed.browser, `restless-${hasTarget}`, { ...LIGHTNING_LIKE, hasTarget })
    await testbed.start()
    await sightOf(page, ({ card }) => card !== null)
    const counter = await countIn(page)
    let last: Counts | null = null
    await until(
      () => `it is hardly looked at: ${JSON.stringify(last)}`,
      async () => {
        const [before, begun] = [await counter.now(), secondsOf(page)]
        await until('a few seconds', () => secondsOf(page) - begun >= WINDOW)
        const spent = since(before, await counter.now())
        last = spent
        const names = Object.keys(spent) as (keyof Counts)[]
        return names.every((name) => spent[name] <= WINDOW * PER_SECOND[name])
      },
      30_000,
    )
    await page.close()
  },
)
