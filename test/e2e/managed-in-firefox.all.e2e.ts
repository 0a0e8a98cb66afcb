// What a company has forbidden in Firefox: as in managed.all.e2e.ts, the extension loads, works, and says what is true.
import type { Browser } from 'puppeteer-core'
import { afterAll, expect, test } from 'vitest'
import { useBrowserPerTest } from './support/browser-per-test'
import { badge, inExtension } from './support/extension'
import { withGeckoId } from './support/extension-copy'
import { launchFirefox, launchFirefoxWithWelcome } from './support/firefox'
import { clickInRealPopup, openRealPopup, textInRealPopup } from './support/firefox-question'
import {
  canSetFirefoxPolicy,
  removeFirefoxPolicy,
  setFirefoxManagedStorage,
  setFirefoxPolicy,
} from './support/managed-policy'
import { openTab, sightOf, startGuide } from './support/tabs'
import { until } from './support/until'
import { welcomeTab, welcomeTabs } from './support/welcome-tab'

const MANAGED_ID = 'token-guide-managed@extension'
const host = (name: string) => `${name}.lightning.force.com`
const home = (name: string) => `https://${host(name)}/lightning/page/home`
const copy = withGeckoId('dist/firefox', MANAGED_ID)

const browsers = useBrowserPerTest()
afterAll(() => copy.remove())

/** The browser reads policies while it starts: they are gone again at once. */
async function launchManaged(settings: object): Promise<Browser> {
  setFirefoxPolicy(MANAGED_ID, settings)
  try {
    return await browsers.launch((port) =>
      launchFirefox(port, ['forbidden', 'blocked'].map(host), copy.folder, MANAGED_ID),
    )
  } finally {
    removeFirefoxPolicy()
  }
}

async function saysInPopup(browser: Browser, selector: string, words: string): Promise<void> {
  await until(`"${words}" in ${selector}`, async () => (await textInRealPopup(browser, selector)).includes(words))
}

async function clickInPopup(browser: Browser, selector: string): Promise<void> {
  await until(`the popup shows ${selector}`, async () => (await textInRealPopup(browser, selector)) !== '')
  await clickInRealPopup(browser, selector)
}

const RESET_TICK = '[data-step="reset-token"] [data-action]'

test.skipIf(!canSetFirefoxPolicy())('notifications are forbidden: it loads, guides, and the badge stays', async () => {
  const browser = await launchManaged({ blocked_permissions: ['notifications'] })
  const page = await openTab(browser, home('forbidden'))
  await startGuide(browser)
  await page.bringToFront()
  await sightOf(page, ({ ring }) => ring !== null)
  await openRealPopup(browser, RESET_TICK)
  await clickInPopup(browser, RESET_TICK)
  await saysInPopup(browser, '[data-notice=reminders]', 'Allow')
  await clickInPopup(browser, '[data-action="allow-reminders"]')
  await saysInPopup(browser, 'p.message', 'not allowed here')
  expect(await badge(browser)).toBe('1')
  const alarms = await inExtension(browser, async () => (await chrome.alarms.getAll()).map(({ name }) => name))
  expect(alarms).toEqual(['remind:guide:forbidden'])
})

test.skipIf(!canSetFirefoxPolicy())('the hosts are blocked: start says so, and the checklist goes on', async () => {
  const browser = await launchManaged({ runtime_blocked_hosts: ['*://*.salesforce.com', '*://*.force.com'] })
  const page = await openTab(browser, home('blocked'))
  await openRealPopup(browser, '[data-action=start]')
  await clickInPopup(browser, '[data-action=start]')
  await saysInPopup(browser, 'p.message', 'keeps extensions out')
  expect(await page.evaluate(() => document.querySelector('token-guide'))).toBeNull()
  await clickInPopup(browser, RESET_TICK)
  await saysInPopup(browser, '[data-action=saved]', 'It is saved')
})

test.skipIf(!canSetFirefoxPolicy()).each([true, false])('the welcome page is wanted: %s', async (welcomePage) => {
  setFirefoxManagedStorage(MANAGED_ID, { welcomePage })
  const browser = await browsers.launch((port) => launchFirefoxWithWelcome(port, [], copy.folder, MANAGED_ID))
  removeFirefoxPolicy()
  const known = await inExtension(browser, async () => (await chrome.storage.managed.get('welcomePage'))['welcomePage'])
  expect(known).toBe(welcomePage)
  if (welcomePage) await welcomeTab(browser)
  else expect(await welcomeTabs(browser)).toEqual([])
})
