// Access to sites, taken away and given back while a guide runs: what a person says is stored, the reminders and the badge
// stay, and the popup names what is missing and gives it back.
import type { Browser } from 'puppeteer-core'
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest'
import { type PracticeOrg, SHORT_LATENCY, startPracticeOrg } from '../practice-org/server'
import { launchChromium } from './support/chromium'
import { badge, extensionId, inWorker, press, stored } from './support/extension'
import { says, text, tickReset } from './support/popup'
import { pagesWithOurScript } from './support/script-worlds'
import { clickIcon, setSiteAccess } from './support/site-access'
import { openTab, sightOf, startGuideAtOnce } from './support/tabs'
import { until } from './support/until'

let org: PracticeOrg
let browser: Browser

beforeAll(async () => {
  org = await startPracticeOrg({ defaults: { latency: SHORT_LATENCY } })
  browser = await launchChromium({ port: org.port })
})
beforeEach(async () => {
  await setSiteAccess(browser, 'ON_ALL_SITES')
  await inWorker(browser, async () => {
    await chrome.storage.local.clear()
    await chrome.scripting.unregisterContentScripts()
  })
  for (const page of (await browser.pages()).slice(1)) await page.close()
})
afterAll(async () => {
  await browser.close()
  await org.close()
})

const home = (name: string) => `https://${name}.lightning.force.com/lightning/page/home`

interface StoredGuide {
  readonly progress: { startedAt: number | null; snoozedUntil: number | null; told: Record<string, { kind: string }> }
}
const progressOf = async (name: string) => ((await stored(browser))[`guide:${name}`] as StoredGuide).progress
const registered = () =>
  inWorker(browser, async () =>
    (await chrome.scripting.getRegisteredContentScripts()).flatMap(({ matches = [] }) => matches),
  )
const alarmNames = () => inWorker(browser, async () => (await chrome.alarms.getAll()).map(({ name }) => name))
test('taken away while a token waits: nothing is registered, badge and alarm stay, and every answer is stored', async () => {
  const page = await openTab(browser, home('taken'))
  await startGuideAtOnce(browser)
  await sightOf(page, ({ ring }) => ring !== null)
  const first = await clickIcon(browser, page)
  await tickReset(first)
  await first.close()
  await setSiteAccess(browser, 'ON_CLICK')
  await until('nothing is registered', async () => (await registered()).length === 0)
  expect(await badge(browser)).toBe('1')
  expect(await alarmNames()).toContain('remind:guide:taken')
  await until('the overlay is gone', () => page.evaluate(() => document.querySelector('token-guide') === null))

  const popup = await clickIcon(browser, page)
  await says(popup, '[data-notice=permission]', 'May Token Guide work on this site?')
  await press(popup, 'snooze')
  await until('it is put off', async () => (await progressOf('taken')).snoozedUntil !== null)
  await press(popup, 'saved')
  await until('it is saved', async () => (await progressOf('taken')).told['save-token']?.kind === 'done')
  await says(popup, 'p.message', 'Done: Save the token')
  expect(await badge(browser)).toBe('')
  await popup.close()
  await page.close()
})

test('stopped without access, nothing is registered, also once it is given back', async () => {
  const page = await openTab(browser, home('stopped'))
  await startGuideAtOnce(browser)
  await sightOf(page, ({ ring }) => ring !== null)
  await setSiteAccess(browser, 'ON_CLICK')
  const popup = await clickIcon(browser, page)
  await press(popup, 'stop')
  await until('it is stopped', async () => (await progressOf('stopped')).startedAt === null)
  expect(await text(popup, 'p.message')).toBeNull()
  await popup.close()
  await setSiteAccess(browser, 'ON_ALL_SITES')
  await page.reload()
  expect(await registered()).toEqual([])
  expect(await pagesWithOurScript(browser, await extensionId(browser))).toEqual([])
  await page.close()
})

test('given back, the ring is there again without a reload', async () => {
  const page = await openTab(browser, home('given-back'))
  await startGuideAtOnce(browser)
  await sightOf(page, ({ ring }) => ring !== null)
  await setSiteAccess(browser, 'ON_CLICK')
  await until('the overlay is gone', () => page.evaluate(() => document.querySelector('token-guide') === null))
  await setSiteAccess(browser, 'ON_ALL_SITES')
  await page.bringToFront()
  await sightOf(page, ({ ring }) => ring !== null)
  expect(await registered()).toHaveLength(3)
  await page.close()
})

test('an org whose sites are all allowed needs no more; where one is missing, it is named', async () => {
  const sites = ['my.salesforce.com', 'lightning.force.com', 'my.salesforce-setup.com'].map(
    (suffix) => `https://single.${suffix}/*`,
  )
  await setSiteAccess(browser, 'ON_SPECIFIC_SITES', sites.slice(0, 2))
  const page = await openTab(browser, home('single'))
  const first = await clickIcon(browser, page)
  expect(await text(first, '[data-notice=permission]')).toContain('single.my.salesforce-setup.com')
  await first.close()
  await setSiteAccess(browser, 'ON_SPECIFIC_SITES', sites)
  const popup = await clickIcon(browser, page)
  expect(await text(popup, '[data-notice=permission]')).toBeNull()
  await press(popup, 'start')
  await sightOf(page, ({ ring }) => ring !== null)
  expect((await registered()).toSorted()).toEqual(sites.toSorted())
  await page.reload()
  await sightOf(page, ({ ring }) => ring !== null)
  const other = await openTab(browser, home('another'))
  expect(await pagesWithOurScript(browser, await extensionId(browser))).toEqual([page.url()])
  await Promise.all([page.close(), other.close()])
})

test('the question for the permission closes the popup; when it is allowed, the guide starts all the same', async () => {
  await setSiteAccess(browser, 'ON_CLICK')
  const page = await openTab(browser, home('wished'))
  const popup = await clickIcon(browser, page)
  await popup.click('[data-action=start]')
  await until('the question has closed the popup', () => popup.isClosed())
  expect(await stored(browser)).toEqual({})
  await setSiteAccess(browser, 'ON_ALL_SITES')
  await page.bringToFront()
  await sightOf(page, ({ ring }) => ring !== null)
  await page.close()
})

test('refused, the wish is forgotten: a permission that comes later starts nothing', async () => {
  await setSiteAccess(browser, 'ON_CLICK')
  const page = await openTab(browser, home('refused'))
  const popup = await clickIcon(browser, page)
  await popup.click('[data-action=start]')
  await until('the question has closed the popup', () => popup.isClosed())
  const wish = () => inWorker(browser, async () => (await chrome.storage.session.get('start-wish'))['start-wish'])
  await until('the wish is kept', wish)
  const again = await clickIcon(browser, page)
  await until('the wish is forgotten', async () => (await wish()) == null)
  await again.close()
  await setSiteAccess(browser, 'ON_ALL_SITES')
  await page.reload()
  expect(await stored(browser)).toEqual({})
  await page.close()
})
