// Private windows: the extension does not run there, cannot be allowed there, and nothing of them is stored or shown.
import { expect, test } from 'vitest'
import { extensionId, inWorker, openPopupTab, stored } from './support/extension'
import { inFirefoxWindow } from './support/firefox-settings'
import { pagesWithOurScript } from './support/script-worlds'
import { inExtensionsPage } from './support/site-access'
import { sightOf, useTestbed } from './support/testbed'
import { until } from './support/until'

const SECRET = 'https://secret.lightning.force.com/lightning/page/home'
const testbed = useTestbed()
const firefox = useTestbed({ firefoxHosts: ['secret.lightning.force.com', 'secret.my.salesforce.com'] })

interface DeveloperPrivate {
  updateExtensionConfiguration(change: object): Promise<void>
}

test('Chromium: not even where a person tries to allow it', async () => {
  const { browser } = testbed
  const id = await extensionId(browser)
  await inExtensionsPage(
    browser,
    async (extensionId) => {
      const settings = (chrome as unknown as { developerPrivate: DeveloperPrivate }).developerPrivate
      await settings.updateExtensionConfiguration({ extensionId, incognitoAccess: true }).catch(() => {})
    },
    id,
  )
  const page = await testbed.open('https://open.lightning.force.com/lightning/page/home')
  await testbed.start() // from now on the script is registered for all pages of Salesforce
  await sightOf(page, ({ ring }) => ring !== null)
  await inWorker(browser, (url: string) => void chrome.windows.create({ url, incognito: true }), SECRET)
  const target = await browser.waitForTarget((each) => each.url() === SECRET)
  const secret = await target.asPage()
  const isThere = () => secret.evaluate((url) => location.href === url && document.readyState === 'complete', SECRET)
  await until('the private page is there', () => isThere().catch(() => false)) // it may go on while it is asked
  const seen = await inWorker(browser, async () => {
    const tabs = await chrome.tabs.query({ url: 'https://*.lightning.force.com/*' })
    const own = { id: chrome.runtime.id, url: chrome.runtime.getURL('src/popup/popup.html') }
    const events = chrome.runtime.onMessage as unknown as { dispatch(...args: unknown[]): void }
    for (const { id } of tabs) await new Promise((reply) => events.dispatch({ kind: 'start', tabId: id }, own, reply))
    return tabs.map(({ url }) => url)
  })
  expect(seen).toEqual([page.url()])
  const withScript = await pagesWithOurScript(browser, id) // the page's own frame of the login host counts, too
  expect(withScript.filter((url) => !url.startsWith('https://login.'))).toEqual([page.url()])
  const popup = await openPopupTab(browser)
  expect(await popup.evaluate(() => document.body.textContent)).not.toContain('secret')
  expect(JSON.stringify(await stored(browser))).not.toContain('secret')
  await Promise.all([popup.close(), page.close(), secret.close()])
})

test('Firefox: not even where a person tries to allow it', async () => {
  const { browser } = firefox
  await inFirefoxWindow(
    browser,
    `const { ExtensionPermissions } = ChromeUtils.importESModule('resource://gre/modules/ExtensionPermissions.sys.mjs')
    const { AddonManager } = ChromeUtils.importESModule('resource://gre/modules/AddonManager.sys.mjs')
    const allowed = { permissions: ['internal:privateBrowsingAllowed'], origins: [], data_collection: [] }
    await ExtensionPermissions.add('__ID__', allowed, WebExtensionPolicy.getByID('__ID__').extension)
    await (await AddonManager.getAddonByID('__ID__')).reload()`,
  )
  expect(await inFirefoxWindow(browser, "return WebExtensionPolicy.getByID('__ID__').privateBrowsingAllowed")).toBe(
    'false',
  )
})
