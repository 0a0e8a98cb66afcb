// The tab that opens after the installation.
import type { Browser, Page } from 'puppeteer-core'
import { rememberExtensionId } from './extension-ids'
import { openOwnPages } from './own-pages'
import { until } from './until'

export const WELCOME_PAGE = 'src/welcome/welcome.html'

export const welcomeTabs = (browser: Browser): Promise<Page[]> => openOwnPages(browser, WELCOME_PAGE)

/** The tab, once it is there and shows something. */
export async function welcomeTab(browser: Browser): Promise<Page> {
  const tab = await until('the welcome page opens', async () => (await welcomeTabs(browser))[0])
  await until('the welcome page shows something', () =>
    tab.evaluate(() => document.querySelector('h1') !== null).catch(() => false),
  )
  return tab
}

/** Call where the extension has just been installed. */
export async function closeWelcomeTab(browser: Browser): Promise<void> {
  const tab = await welcomeTab(browser)
  if (tab.url().startsWith('chrome-extension:')) rememberExtensionId(browser, tab.url())
  await tab.close()
}
