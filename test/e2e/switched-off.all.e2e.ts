// The extension is switched off or removed while a card shows: ring and card go, also on a page at rest, in both browsers.
import type { Browser, Page } from 'puppeteer-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { type PracticeOrg, SHORT_LATENCY, startPracticeOrg } from '../practice-org/server'
import { launchChromium } from './support/chromium'
import { launchFirefox } from './support/firefox'
import { remove, switchOff } from './support/switch-off'
import { openTab, sightOf, startGuide } from './support/tabs'
import { until } from './support/until'

const HOME = 'https://off.lightning.force.com/lightning/page/home'
/** Where the card stands on that page: what a click would hit. */
const GONE_WITHIN_MS = 1500

let org: PracticeOrg
beforeAll(async () => {
  org = await startPracticeOrg({ defaults: { latency: SHORT_LATENCY } })
})
afterAll(() => org.close())

/** Whether a click at the centre of the card would go to it: a hidden card lets it through. */
const isHit = (page: Page, x: number, y: number): Promise<boolean> =>
  page.evaluate((x, y) => document.elementFromPoint(x, y)?.localName === 'token-guide', x, y)

const launchers: Readonly<Record<string, () => Promise<Browser>>> = {
  Chromium: () => launchChromium({ port: org.port }),
  Firefox: () => launchFirefox(org.port, ['off.lightning.force.com', 'off.my.salesforce.com']),
}

describe.each([
  ['Chromium', 'switched off', switchOff],
  ['Chromium', 'removed', remove],
  ['Firefox', 'switched off', switchOff],
] as const)('in %s', (name, how, strike) => {
  test(`${how}, ring and card go from a page at rest`, async () => {
    const browser = await (launchers[name] ?? expect.unreachable('no such browser'))()
    const page = await openTab(browser, HOME)
    await startGuide(browser)
    await page.bringToFront()
    const { card } = await sightOf(page, ({ ring }) => ring !== null)
    const { x, y, width, height } = card.box
    const [middleX, middleY] = [x + width / 2, y + height / 2]
    expect(await isHit(page, middleX, middleY)).toBe(true)
    await strike(browser)
    await page.bringToFront()
    await until('the card is gone', async () => !(await isHit(page, middleX, middleY)), GONE_WITHIN_MS)
    await browser.close()
  })
})
