// Access to sites in Firefox, where a person may take it away for each site: as in site-access.e2e.ts. And Firefox's own
// question for it, asked from the real popup and answered with yes and with no.
import type { Page } from 'puppeteer-core'
import { expect, test } from 'vitest'
import { badge, openPopup, press, stored } from './support/extension'
import { inFirefoxExtension } from './support/firefox-extension'
import {
  answerQuestion,
  askForPermissions,
  clickInRealPopup,
  closeRealPopup,
  isRealPopupOpen,
  openRealPopup,
  questionText,
  textInRealPopup,
} from './support/firefox-question'
import { setFirefoxSites } from './support/firefox-settings'
import { says, text, tickReset } from './support/popup'
import { sightOf } from './support/tabs'
import { useTestbed } from './support/testbed'
import { until } from './support/until'

const FAMILIES = ['my.salesforce.com', 'lightning.force.com', 'my.salesforce-setup.com'] as const
const ORGS = ['sites', 'asked-yes', 'asked-closed', 'asked-no'] as const
const testbed = useTestbed({ firefoxHosts: ORGS.flatMap((org) => FAMILIES.map((family) => `${org}.${family}`)) })
const home = (org: (typeof ORGS)[number]) => `https://${org}.lightning.force.com/lightning/page/home`

const registered = () =>
  inFirefoxExtension(testbed.browser, async () =>
    (await chrome.scripting.getRegisteredContentScripts()).flatMap(({ matches = [] }) => matches),
  )

test('taken away and given back for single sites, every answer is stored and badge and alarm stay', async () => {
  const page = await testbed.open(home('sites'))
  await testbed.start()
  await page.bringToFront()
  await sightOf(page, ({ ring }) => ring !== null)
  await setFirefoxSites(testbed.browser, [])
  await until('nothing is registered', async () => (await registered()).length === 0)
  await until('the overlay is gone', () => page.evaluate(() => document.querySelector('token-guide') === null))

  const popup = await openPopup(testbed.browser)
  await says(popup, '[data-notice=permission]', 'May Token Guide work on this site?')
  await tickReset(popup)
  await press(popup, 'snooze')
  await until('it is put off', async () => JSON.stringify(await stored(testbed.browser)).includes('"snoozedUntil":1'))
  await says(popup, 'p.message', 'Reminders are not allowed here.')
  expect(await badge(testbed.browser)).toBe('1')
  await popup.close()

  await setFirefoxSites(
    testbed.browser,
    FAMILIES.map((family) => `*://sites.${family}/*`),
  )
  await until('its sites are registered', async () => (await registered()).length === 3)
  expect((await registered()).toSorted()).toEqual(FAMILIES.map((family) => `https://sites.${family}/*`).toSorted())
  await page.bringToFront()
  await sightOf(page, ({ card }) => card.step === 'find-mailbox')
  const again = await openPopup(testbed.browser)
  expect(await text(again, '[data-notice=permission]')).toBeNull()
  await Promise.all([again.close(), page.close()])
})

/** Start is clicked in the real popup on a page that the extension may not see: the browser asks. */
async function startUntilAsked(org: (typeof ORGS)[number]): Promise<Page> {
  await setFirefoxSites(testbed.browser, [])
  await askForPermissions(testbed.browser)
  const page = await testbed.open(home(org))
  await page.bringToFront()
  await openRealPopup(testbed.browser, '[data-action=start]')
  expect(await textInRealPopup(testbed.browser, '[data-org]')).toBe(org)
  await clickInRealPopup(testbed.browser, '[data-action=start]')
  const question = await until('the browser asks', async () => (await questionText(testbed.browser)) || null)
  for (const site of ['salesforce.com', 'lightning.force.com', 'salesforce-setup.com']) expect(question).toContain(site)
  return page
}

const guides = async () => Object.keys(await stored(testbed.browser)).filter((key) => key.startsWith('guide:asked'))
const hasOverlay = (page: Page) => page.evaluate(() => document.querySelector('token-guide') !== null)

test('the browser’s question answered with no: nothing starts, also not when the sites are allowed later', async () => {
  const page = await startUntilAsked('asked-no')
  await answerQuestion(testbed.browser, 'Deny')
  await until('it is said', async () =>
    (await textInRealPopup(testbed.browser, 'p.message')).includes('Nothing was started.'),
  )
  await closeRealPopup(testbed.browser)
  await setFirefoxSites(testbed.browser, ['https://*.salesforce.com/*', 'https://*.lightning.force.com/*'])
  expect(await guides()).toEqual([])
  expect(await hasOverlay(page)).toBe(false)
  await page.close()
})

test('answered with yes: the guide starts, and the popup makes room for its ring', async () => {
  const page = await startUntilAsked('asked-yes')
  await answerQuestion(testbed.browser, 'Allow')
  await sightOf(page, ({ ring }) => ring !== null)
  await until('the popup closes', async () => !(await isRealPopupOpen(testbed.browser)))
  expect(await guides()).toEqual(['guide:asked-yes'])
  await page.close()
})

test('answered with yes after the popup has closed: the guide starts, too', async () => {
  const page = await startUntilAsked('asked-closed')
  await closeRealPopup(testbed.browser)
  await answerQuestion(testbed.browser, 'Allow')
  await sightOf(page, ({ ring }) => ring !== null)
  expect(await guides()).toContain('guide:asked-closed')
  await page.close()
})
