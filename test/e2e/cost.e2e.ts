// What the guide costs a page, in counts: nothing at rest but a slow heartbeat, and as much on a large page as on a small one.
import type { Page } from 'puppeteer-core'
import { expect, test } from 'vitest'
import { LIGHTNING_LIKE, openRestless } from '../bench/restless'
import { type Counts, countIn, since } from './support/counts'
import { inWorker } from './support/extension'
import type { Sight } from './support/marks'
import { sightOf, useStage } from './support/stage'
import { until } from './support/until'

const stage = useStage()

const pointing = ({ ring, card }: Sight): boolean => ring !== null && card.step === 'open-settings'

/** Lightning, with so many elements more that have nothing to do with us, in shadow roots of 500 each. */
async function guided(org: string, more: number): Promise<Page> {
  const page = await stage.open(`https://${org}.lightning.force.com/lightning/page/home`)
  await page.evaluate((more) => {
    for (let left = more; left > 0; left -= 500) {
      const host = document.body.appendChild(document.createElement('x-part'))
      const root = host.attachShadow({ mode: 'open' })
      for (let each = 0; each < 499; each += 1) root.append(document.createElement(each % 3 === 0 ? 'button' : 'div'))
    }
  }, more)
  await stage.start()
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
    stage.browser,
    async (url) => {
      const [tab] = await chrome.tabs.query({ url })
      await chrome.scripting.executeScript({ target: { tabId: tab?.id ?? 0 }, files: ['src/content/content.js'] })
    },
    page.url(),
  )

const elementsIn = (page: Page): Promise<number> =>
  page.evaluate(() => {
    const within = (root: ParentNode): number => {
      const all = [...root.querySelectorAll('*')]
      return all.length + all.reduce((sum, { shadowRoot }) => sum + (shadowRoot === null ? 0 : within(shadowRoot)), 0)
    }
    return within(document)
  })

test.each([0, 1_000, 10_000])('with %i elements more, it rests but for a slow beat', async (more) => {
  const page = await guided(`rest-${more}`, more)
  const counter = await countIn(page)
  const { searches, comparisons, layouts, observations, timers, frames } = await atRest(() => counter.now())
  expect({ searches, observations, frames }).toEqual({ searches: 0, observations: 0, frames: 0 })
  expect(comparisons).toBeLessThanOrEqual(timers)
  expect(layouts).toBeLessThanOrEqual(12 * timers) // the same few questions about target and card with every beat
  await page.close()
})

test('what is new is looked at once, and nothing else is', async () => {
  const page = await guided('new', 10_000)
  const counter = await countIn(page)
  const before = await counter.now()
  await page.evaluate(() => {
    const part = document.createElement('div')
    part.append(...Array.from({ length: 200 }, () => document.createElement('button')))
    document.body.append(part)
  })
  await atRest(() => counter.now())
  const { searches, comparisons } = since(before, await counter.now())
  expect(comparisons).toBeGreaterThanOrEqual(201)
  expect(comparisons).toBeLessThan(240)
  expect(searches).toBeLessThanOrEqual(6)
  await page.close()
})

test.each([0, 10_000])('with %i elements more, it starts with one look at each', async (more) => {
  const page = await guided(`start-${more}`, more)
  const counter = await countIn(page)
  const [before, elements] = [await counter.now(), await elementsIn(page)]
  await startAnew(page)
  await sightOf(page, pointing)
  await atRest(() => counter.now())
  const { searches, comparisons, observations, frames } = since(before, await counter.now())
  const roots = more / 500
  expect(comparisons).toBeGreaterThan(elements * 0.9)
  expect(comparisons).toBeLessThan(elements + 400) // candidates are asked more than once
  expect(searches).toBeLessThan(20 + 3 * roots)
  expect(observations).toBeLessThan(20 + roots)
  expect(frames).toBeLessThan(30)
  await page.close()
})

/** Until the page has painted so many frames more. */
const framesOf = (page: Page, count: number): Promise<void> =>
  page.evaluate(async (count) => {
    for (let left = count; left > 0; left -= 1) await new Promise((resolve) => requestAnimationFrame(resolve))
  }, count)

test.each([false, true])(
  'a page that never rests is hardly looked at, once it is known (target: %s)',
  async (hasTarget) => {
    const page = await openRestless(stage.browser, `restless-${hasTarget}`, { ...LIGHTNING_LIKE, hasTarget })
    await stage.start()
    await sightOf(page, ({ card }) => card !== null)
    const counter = await countIn(page)
    const spent = await until(
      'it is known',
      async () => {
        const before = await counter.now()
        await framesOf(page, 120)
        const spent = since(before, await counter.now())
        return spent.comparisons < LIGHTNING_LIKE.elements ? spent : null // of 48,000 changes
      },
      30_000,
    )
    const { searches, layouts, observations, timers, frames } = spent
    expect(searches).toBeLessThan(LIGHTNING_LIKE.elements / 20)
    expect(layouts).toBeLessThanOrEqual(12 * timers)
    expect(observations).toBeLessThanOrEqual(4)
    expect(timers).toBeLessThan(60)
    expect(frames).toBeLessThan(12) // the page writes into its address every second
    await page.close()
  },
)
