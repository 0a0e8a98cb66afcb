// The popup, painted. A headless browser does not paint the real one, so its page is shown in a tab of that size which takes itself
// for the popup: it has no tab of its own, and the tab in front is a Salesforce page.
import type { Browser, Page } from 'puppeteer-core'
import { extensionId, POPUP } from './extension'
import { until } from './until'

/** The widest and highest that the popup is in English (CSS px). */
export const POPUP_SIZE = { width: 380, height: 600 }

/** What the browser is made to say about tabs. */
export interface PretendedTabs {
  /** The address of the tab in front; null where the browser does not tell it. */
  readonly front: string | null
  /** The Salesforce tabs, the one used last first. */
  readonly salesforce: readonly string[]
  /** What the page in front says that is seen of ring and card. */
  readonly overlayStatus: string
}

/** Without `pretended`, the Salesforce tab that was used last is the one in front. */
export async function pretendPopup(page: Page, pretended: PretendedTabs | null = null): Promise<() => Promise<void>> {
  const source = `((__name) => (${pretend.toString()})(${JSON.stringify(pretended)}))((named) => named)`
  const { identifier } = await page.evaluateOnNewDocument(source)
  return () => page.removeScriptToEvaluateOnNewDocument(identifier)
}

/** Runs in the page, before its own scripts. */
function pretend(pretended: PretendedTabs | null): void {
  const tabs = globalThis.chrome?.tabs
  if (tabs === undefined) return // not a page of the extension
  const ask = tabs.query.bind(tabs)
  const asTabs = (addresses: readonly (string | null)[]) =>
    addresses.map((url, index) => ({
      id: index + 1,
      windowId: 1,
      lastAccessed: 9 - index,
      ...(url === null ? {} : { url }),
    }))
  const inFront = async () => {
    const known = await ask({ url: ['https://*.salesforce.com/*', 'https://*.force.com/*'] })
    return known.toSorted((a, b) => (b.lastAccessed ?? 0) - (a.lastAccessed ?? 0)).slice(0, 1)
  }
  Object.assign(tabs, { getCurrent: async () => undefined })
  Object.assign(chrome.extension, { getViews: () => [globalThis] })
  Object.assign(
    tabs,
    pretended === null
      ? { query: async (asked: chrome.tabs.QueryInfo) => (asked.active === true ? inFront() : ask(asked)) }
      : {
          query: async ({ url }: chrome.tabs.QueryInfo) =>
            asTabs(url === undefined ? [pretended.front] : pretended.salesforce),
          sendMessage: async () => pretended.overlayStatus,
        },
  )
}

/** The popup over the Salesforce tab that was used last. */
export async function openPaintedPopup(browser: Browser, query = ''): Promise<Page> {
  const popup = await browser.newPage()
  await pretendPopup(popup)
  await popup.setViewport(POPUP_SIZE)
  await popup.goto(`chrome-extension://${await extensionId(browser)}/${POPUP}${query}`)
  await until('the popup shows something', () =>
    popup.evaluate(() => (document.querySelector('.frame')?.childElementCount ?? 0) > 0),
  )
  return popup
}
