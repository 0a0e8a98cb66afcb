// What the guide costs a page, in counts: nothing at rest but a slow heartbeat, and as much on a large page as on a small one.
import type { Page } from 'puppeteer-core'
import { expect, test } from 'vitest'
import { ROOTLESS_TAGS } from '../../src/salesforce/dom/shadow-root-walker'
import { INDEXED_SELECTORS } from '../../src/salesforce/indexed-selectors'
import { LIGHTNING_LIKE, openRestless } from '../bench/restless'
import { inScope } from '../scope'
import { type Counts, countIn, since } from './support/dom-call-counts'
import { inWorker } from './support/extension'
import type { Sight } from './support/overlay-reader'
import { sightOf, useTestbed } from './support/testbed'
import { until } from './support/until'

const testbed = useTestbed()

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

/** How many elements may have a shadow root. The others are left to the browser's search. */
const hostsIn = (page: Page): Promise<number> =>
  page.evaluate((rootless) => {
    const within = (root: ParentNode): number => {
      const all = [...root.querySelectorAll('*')]
      const others = all.reduce((sum, { shadowRoot }) => sum + (shadowRoot === null ? 0 : within(shadowRoot)), 0)
      return all.filter((element) => !element.matches(rootless)).length + others
    }
    return within(document)
  }, ROOTLESS_TAGS)

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
  const { searches, comparisons } = since(before, await counter.now())
  expect(comparisons).toBeGreaterThanOrEqual(201) // no button: none can have a shadow root
  expect(comparisons).toBeLessThan(240)
  expect(searches).toBeLessThanOrEqual(6)
  await page.close()
})

test.each(inScope([1_000], [0, 1_000, 10_000]))(
  'with %i elements more, it starts with one look at each that may have a root',
  async (more) => {
    const page = await guided(`start-${more}`, more)
    const counter = await countIn(page)
    const [before, hosts] = [await counter.now(), await hostsIn(page)]
    await startAnew(page)
    await sightOf(page, pointing)
    await atRest(() => counter.now())
    const { searches, comparisons, observations, frames } = since(before, await counter.now())
    const roots = more / 500
    expect(comparisons).toBeGreaterThan(hosts * 0.9)
    // The few candidates are asked for each selector.
    expect(comparisons).toBeLessThan(hosts + 10 * INDEXED_SELECTORS.length)
    expect(searches).toBeLessThan(20 + 3 * roots)
    expect(observations).toBeLessThan(20 + roots)
    expect(frames).toBeLessThan(30)
    await page.close()
  },
)

/** Seconds, as the page counts them: it writes them into its address. */
const secondsOf = (page: Page): number => Number(new URL(page.url()).searchParams.get('tick'))

const WINDOW = 6

/** At most so much in a second, in which the page changes thousands of nodes (24,000 at 60 frames) and writes an address. */
const PER_SECOND: Counts = { searches: 40, comparisons: 1_000, layouts: 55, observations: 2, timers: 15, frames: 0.8 }

test.each(inScope([true], [false, true]))(
  'a page that never rests is hardly looked at, once known (target: %s)',
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
