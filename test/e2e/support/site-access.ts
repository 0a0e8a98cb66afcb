// What a person sets outside the page: the access to sites, in Chromium's page of extensions; and a real click on the icon,
// which lets the extension see the tab in front.
import type { Browser, Page } from 'puppeteer-core'
import { extensionId } from './extension'
import { until } from './until'

/** "When you click the extension", "On specific sites", "On all sites". */
export type HostAccess = 'ON_CLICK' | 'ON_SPECIFIC_SITES' | 'ON_ALL_SITES'

/** Sets the access to sites; `sites`: those that are chosen under "On specific sites". */
export async function setSiteAccess(
  browser: Browser,
  hostAccess: HostAccess,
  sites: readonly string[] = [],
): Promise<void> {
  const id = await extensionId(browser)
  await inExtensionsPage(
    browser,
    async (extensionId, hostAccess, sites) => {
      const settings = (chrome as unknown as { developerPrivate: DeveloperPrivate }).developerPrivate
      await settings.updateExtensionConfiguration({ extensionId, hostAccess })
      for (const site of sites) await settings.addHostPermission(extensionId, site)
    },
    id,
    hostAccess,
    sites,
  )
}

interface DeveloperPrivate {
  updateExtensionConfiguration(change: object): Promise<void>
  addHostPermission(extensionId: string, site: string): Promise<void>
}

/** Runs a function in the browser's own page of extensions, and brings the tab that was in front back to the front. */
export async function inExtensionsPage<A extends unknown[], T>(
  browser: Browser,
  task: (...args: A) => Promise<T>,
  ...args: A
): Promise<T> {
  const page = await browser.newPage()
  try {
    await page.goto('chrome://extensions/')
    return (await page.evaluate(task as (...args: unknown[]) => Promise<T>, ...args)) as T
  } finally {
    await page.close()
  }
}

/** Clicks the extension's icon in the toolbar, as a person does: for this tab it may then see the address. */
export async function clickIcon(browser: Browser, page: Page): Promise<Page> {
  await page.bringToFront()
  const id = await extensionId(browser)
  const session = await browser.target().createCDPSession()
  const { targetInfos } = await session.send('Target.getTargets', { filter: [{ type: 'tab' }] })
  const tab = targetInfos.find(({ url }) => url === page.url())
  await session.send('Extensions.triggerAction' as never, { id, targetId: tab?.targetId } as never)
  await session.detach()
  const target = await browser.waitForTarget((each) => each.url().startsWith(`chrome-extension://${id}/src/popup/`))
  const popup = await target.asPage()
  await until('the popup shows something', () =>
    popup.evaluate(() => (document.querySelector('.frame')?.childElementCount ?? 0) > 0),
  )
  return popup
}
