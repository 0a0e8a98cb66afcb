// Access to sites in Firefox, where a person may take it away for each site: as in site-access.e2e.ts.
import { expect, test } from 'vitest'
import { badge, openPopup, press, stored } from './support/extension'
import { inFirefoxExtension } from './support/firefox-extension'
import { setFirefoxSites } from './support/firefox-settings'
import { text } from './support/popup'
import { sightOf } from './support/tabs'
import { useTestbed } from './support/testbed'
import { until } from './support/until'

const FAMILIES = ['my.salesforce.com', 'lightning.force.com', 'my.salesforce-setup.com'] as const
const testbed = useTestbed({ firefoxHosts: FAMILIES.map((family) => `sites.${family}`) })
const home = 'https://sites.lightning.force.com/lightning/page/home'

const registered = () =>
  inFirefoxExtension(testbed.browser, async () =>
    (await chrome.scripting.getRegisteredContentScripts()).flatMap(({ matches = [] }) => matches),
  )

test('taken away and given back for single sites, every answer is stored and badge and alarm stay', async () => {
  const page = await testbed.open(home)
  await testbed.start()
  await page.bringToFront()
  await sightOf(page, ({ ring }) => ring !== null)
  await setFirefoxSites(testbed.browser, [])
  await until('nothing is registered', async () => (await registered()).length === 0)
  await until('the overlay is gone', () => page.evaluate(() => document.querySelector('token-guide') === null))

  const popup = await openPopup(testbed.browser)
  expect(await text(popup, '[data-notice=permission]')).toContain('may not look at Salesforce pages')
  await popup.evaluate(() => document.querySelector<HTMLElement>('[data-step="reset-token"] [data-action]')?.click())
  await press(popup, 'snooze')
  await until('it is put off', async () => JSON.stringify(await stored(testbed.browser)).includes('"snoozedUntil":1'))
  expect(await text(popup, 'p.message')).toBe('')
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
