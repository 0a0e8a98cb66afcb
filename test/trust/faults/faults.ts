// What can go wrong around the extension, and how much of the truth each leaves.
import type { CDPSession, Page } from 'puppeteer-core'
import { extensionId, inWorker, killWorker } from '../../e2e/support/extension'
import { ageStoredTimes } from '../../e2e/support/moved-time'
import { type Sight, seenAtRest } from '../../e2e/support/overlay-reader'
import { ourWorld } from '../../e2e/support/script-worlds'
import { setSiteAccess } from '../../e2e/support/site-access'
import { openTab } from '../../e2e/support/tabs'
import { until } from '../../e2e/support/until'
import type { Random } from '../../random'
import type { FaultyWalk } from './faulty-walk'
import { type Kept, versionIn } from './shown-state'

export interface Fault {
  readonly what: string
  /** Only in the full run. With every test, `survive.e2e.ts` has the worker, the tab and the browser; clocks have unit tests. */
  readonly isInFullRunOnly?: true
  /** Breaks something and mends what the person would mend (starts the browser again, opens the tab again). */
  readonly strike: (faultyWalk: FaultyWalk, random: Random) => Promise<Kept>
}

const DAY = 24 * 60 * 60_000
const ELSEWHERE = 'https://help.salesforce.com/'

/**
 * Where the page is opened again. Whoever opens the confirmation again resets again, and on the form the guide leads another user
 * through a second reset: one user goes home after the reset.
 */
function addressOf({ page, resets }: Pick<FaultyWalk, 'page' | 'resets'>): string {
  const { hostname, origin, href } = new URL(page.url())
  const isReset = resets(hostname.split('.')[0] ?? '') > 0
  if (!isReset || !href.includes('ResetApiToken')) return href
  return hostname.endsWith('.my.salesforce.com') ? `${origin}/home/home.jsp` : `${origin}/lightning/page/home`
}

export const FAULTS: readonly Fault[] = [
  {
    what: 'the worker is ended',
    isInFullRunOnly: true,
    strike: async ({ browser }) => {
      await killWorker(browser)
      return 'same'
    },
  },
  {
    what: 'the browser is killed and started again',
    isInFullRunOnly: true,
    strike: async (faultyWalk) => {
      const address = addressOf(faultyWalk)
      await faultyWalk.kill()
      await faultyWalk.launch()
      await faultyWalk.open(address)
      return 'progress'
    },
  },
  {
    what: 'the tab is closed and opened again',
    isInFullRunOnly: true,
    strike: async (faultyWalk) => {
      const address = addressOf(faultyWalk)
      await faultyWalk.page.close()
      await faultyWalk.open(address)
      return 'progress'
    },
  },
  {
    what: 'the extension is updated',
    strike: async (faultyWalk) => {
      const version = await faultyWalk.update()
      await until('the new version runs', async () => (await versionIn(faultyWalk)) === version)
      return 'same'
    },
  },
  {
    what: 'the access to all sites is taken away and given back',
    isInFullRunOnly: true,
    strike: async ({ browser, page }) => {
      await setSiteAccess(browser, 'ON_CLICK')
      await until('the overlay is gone', () => page.evaluate(() => document.querySelector('token-guide') === null))
      await setSiteAccess(browser, 'ON_ALL_SITES')
      await page.bringToFront()
      return 'same'
    },
  },
  {
    what: 'the page is left and comes back from the back/forward cache',
    isInFullRunOnly: true,
    strike: async (faultyWalk, random) => {
      const { page, browser } = faultyWalk
      const address = addressOf(faultyWalk)
      if (page.url() !== address) await page.goto(address) // no browser keeps what a form has answered
      const whyNot = reasonsAgainstCache(page)
      // The browser keeps no page in which a frame has just begun to load: then once more.
      await until(
        () => `the page comes from the cache (${whyNot()})`,
        async () => {
          await page.evaluate(() => Object.assign(globalThis, { kept: true }))
          await page.goto(ELSEWHERE)
          if (random.chance(0.5)) await killWorker(browser)
          await page.goBack()
          return page.evaluate(() => (globalThis as { kept?: boolean }).kept === true)
        },
      )
      await findFrames(page)
      return 'same'
    },
  },
  {
    what: 'the page is frozen and resumed',
    isInFullRunOnly: true,
    strike: async ({ page, browser }, random) => {
      const other = await browser.newPage() // only what is out of sight is frozen
      const session = await page.createCDPSession()
      await session.send('Page.setWebLifecycleState', { state: 'frozen' })
      if (random.chance(0.5)) await killWorker(browser)
      await session.send('Page.setWebLifecycleState', { state: 'active' })
      await session.detach()
      await other.close()
      return 'same'
    },
  },
  {
    what: 'the network is gone for a while',
    isInFullRunOnly: true,
    strike: async (faultyWalk, random) => {
      const { page, browser } = faultyWalk
      const address = addressOf(faultyWalk)
      await page.setOfflineMode(true)
      await page.goto(address).catch(() => {}) // the browser's own page says that there is no connection
      if (random.chance(0.5)) await killWorker(browser)
      await page.setOfflineMode(false)
      await page.goto(address)
      return 'progress'
    },
  },
  {
    what: 'the clock jumps',
    isInFullRunOnly: true,
    strike: async ({ page, browser }, random) => {
      const jump = Math.round((random.next() * 2 - 1) * 400 * DAY)
      await ageStoredTimes(browser, jump) // as if the clock had jumped by so much
      await inWorker(browser, jumpClock, jump)
      const world = await ourWorld(page, await extensionId(browser)).catch(() => null) // none once all is saved
      await world?.run(`(${jumpClock.toString()})(${jump})`)
      return 'same'
    },
  },
  {
    what: 'two windows act at once',
    strike: async (faultyWalk) => {
      const [one, sight] = [faultyWalk.page, await seenAtRest(faultyWalk.page)]
      const address = addressOf(faultyWalk)
      const two = await openTab(faultyWalk.browser, address)
      if (one.url() !== address) await one.goto(address)
      const kept = await atOnce(one, two, sight)
      await two.close()
      return kept
    },
  },
]

/** Why the browser loads a page anew instead of taking it from the back/forward cache, in its own words. */
function reasonsAgainstCache(page: Page): () => string {
  const { client } = page.mainFrame() as unknown as { client: CDPSession }
  const reasons = new Set<string>()
  client.on('Page.backForwardCacheNotUsed', ({ notRestoredExplanations }) => {
    for (const { reason } of notRestoredExplanations) reasons.add(reason)
  })
  return () => [...reasons].join(', ')
}

/** The driver does not notice frames that come back with their page: it must be told to look for them. */
async function findFrames(page: Page): Promise<void> {
  const { client } = page.mainFrame() as unknown as { client: CDPSession }
  for (const autoAttach of [false, true]) {
    await client.send('Target.setAutoAttach', { autoAttach, waitForDebuggerOnStart: true, flatten: true })
  }
}

/** Runs in the worker and in the page's world of ours: a clock that is wrong for a moment. */
function jumpClock(jump: number): void {
  const now = Date.now
  Date.now = () => now() + jump
  setTimeout(() => {
    Date.now = now
  }, 300)
}

/** What only the person can tell is told in both windows at once; else both are loaded anew at once. */
async function atOnce(one: Page, two: Page, sight: Sight | null): Promise<Kept> {
  if (sight === null) return 'same'
  const toggles = async (page: Page) =>
    until('the same card in both windows', async () => {
      const seen = await seenAtRest(page).catch(() => null)
      return seen?.card.step === sight.card.step ? (seen.card.actions['toggle'] ?? null) : null
    })
  if (sight.card.actions['toggle'] === undefined) {
    await Promise.all([one, two].map((page) => page.reload()))
    return 'progress'
  }
  const boxes = [await toggles(two), await toggles(one)]
  await Promise.all(
    [two, one].map(async (page, index) => {
      const { x, y, width, height } = boxes[index] ?? { x: 0, y: 0, width: 0, height: 0 }
      await page.mouse.click(x + width / 2, y + height / 2)
    }),
  )
  return 'next'
}
