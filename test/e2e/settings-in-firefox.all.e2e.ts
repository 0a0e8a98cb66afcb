// The settings in real Firefox, and its sidebar.
import type { Page } from 'puppeteer-core'
import { expect, test } from 'vitest'
import { inExtension } from './support/extension'
import { inFirefoxWindow } from './support/firefox-settings'
import { openOptions, SETTINGS_HOSTS, setField, testSettings } from './support/settings-tests'
import { useTestbed } from './support/testbed'
import { until } from './support/until'

const testbed = useTestbed({ firefoxHosts: SETTINGS_HOSTS })

interface Sidebar {
  getPanel(details: object): Promise<string>
  isOpen(details: object): Promise<boolean>
}

test('the sidebar shows the popup’s page, and is not open after the installation', async () => {
  const [page, isOpen] = await inExtension(testbed.browser, async () => {
    const { sidebarAction } = chrome as unknown as { sidebarAction: Sidebar }
    return [await sidebarAction.getPanel({}), await sidebarAction.isOpen({})]
  })
  expect(page).toMatch(/\/src\/popup\/popup\.html\?in=panel$/)
  expect(isOpen).toBe(false)
})

testSettings(testbed)

/** Clicks the icon in the toolbar, while the background sleeps. */
const clickIcon = (): Promise<string> =>
  inFirefoxWindow(
    testbed.browser,
    `const { ExtensionParent } = ChromeUtils.importESModule('resource://gre/modules/ExtensionParent.sys.mjs')
    const { extension } = WebExtensionPolicy.getByID('__ID__')
    await extension.terminateBackground()
    await ExtensionParent.apiManager.global.browserActionFor(extension).triggerAction(window)
    return ''`,
  )

/** How the popup's page sees where it is, in every popup that is open. */
const placesOfPopups = (page: Page): Promise<readonly string[]> =>
  page.evaluate(() =>
    chrome.extension
      .getViews({ type: 'popup' as chrome.extension.ViewType })
      .map(({ document }) => document.body.className),
  )

test('the popup knows that it is one', async () => {
  const options = await openOptions(testbed.browser)
  await clickIcon()
  await until('a popup that knows it', async () => (await placesOfPopups(options)).join() === 'popup')
  await clickIcon()
  await options.close()
})

/** The address of what the sidebar shows; empty while it is closed. */
const inSidebar = (): Promise<string> =>
  inFirefoxWindow(
    testbed.browser,
    `const sidebar = document.getElementById('sidebar-box')
    if (sidebar.hidden) return ''
    return document.getElementById('sidebar').contentDocument?.querySelector('browser')?.currentURI?.spec ?? ''`,
  )

test('a click on the icon opens and closes the sidebar where that was chosen, also while the background sleeps', async () => {
  const options = await openOptions(testbed.browser)
  await setField(options, 'icon-opens', 'panel')
  await until('the icon has no popup', async () => {
    return (await inExtension(testbed.browser, () => chrome.action.getPopup({}))) === ''
  })
  expect(await inSidebar()).toBe('')
  await clickIcon()
  await until('the sidebar shows the popup’s page', async () =>
    (await inSidebar()).endsWith('/src/popup/popup.html?in=panel'),
  )
  await clickIcon()
  await until('the sidebar is closed', async () => (await inSidebar()) === '')
  await setField(options, 'icon-opens', 'popup')
  await options.close()
})
