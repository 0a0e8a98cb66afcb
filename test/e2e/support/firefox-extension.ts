// The extension in Firefox. WebDriver BiDi does not list its real popup: the popup page as a tab takes its place. What can be
// done with the real one is in firefox-question.ts.
import type { Browser, Page } from 'puppeteer-core'
import { extensionPage } from './firefox'
import { until } from './until'

/** Opens a page of the extension; `goto` never resolves there. */
export async function openFirefoxPage(browser: Browser, path: string): Promise<Page> {
  const page = await browser.newPage()
  void page.goto(extensionPage(path)).catch(() => {})
  await until(`${path} shows something`, () =>
    page.evaluate(() => (document.querySelector('main')?.childElementCount ?? 0) > 0).catch(() => false),
  )
  return page
}

/** Runs a function with the extension's own API, in a page that is closed again. */
export async function inFirefoxExtension<A extends unknown[], T>(
  browser: Browser,
  task: (...args: A) => T | Promise<T>,
  ...args: A
): Promise<T> {
  const front = await frontPage(browser)
  const page = await openFirefoxPage(browser, 'src/popup/popup.html')
  try {
    const source = `(${task.toString().replaceAll('chrome.', 'browser.')})(...${JSON.stringify(args)})`
    return (await page.evaluate(source)) as T
  } finally {
    await page.close()
    await front?.bringToFront()
  }
}

async function frontPage(browser: Browser): Promise<Page | undefined> {
  for (const page of await browser.pages()) {
    const isInFront = await page.evaluate(() => document.visibilityState === 'visible').catch(() => false)
    if (isInFront) return page
  }
  return undefined
}
