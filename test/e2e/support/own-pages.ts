// The open tabs that show a page of the extension, in whichever browser.
import type { Browser, Page } from 'puppeteer-core'

/** Firefox does not tell a test the address of a page that the extension has opened: the page itself does. */
export async function openOwnPages(browser: Browser, path: string): Promise<Page[]> {
  const found: Page[] = []
  for (const page of await browser.pages()) {
    const address = await page.evaluate(() => location.href).catch(() => '')
    if (/^(?:chrome|moz)-extension:/.test(address) && address.includes(`/${path}`)) found.push(page)
  }
  return found
}
