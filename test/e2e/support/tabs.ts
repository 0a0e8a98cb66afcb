// Opening a tab, starting the guide in it, and waiting for what it shows; without a test runner.
import type { Browser, Page } from 'puppeteer-core'
import { inWorker, openPopup, press } from './extension'
import { type Sight, seenAtRest } from './overlay-reader'
import { until } from './until'

export async function openTab(browser: Browser, address: string): Promise<Page> {
  const page = await browser.newPage()
  await page.goto(address)
  return page
}

/** Starts the guide for the tab in front, from the real popup. */
export async function startGuide(browser: Browser): Promise<void> {
  const popup = await openPopup(browser)
  await press(popup, 'start')
  await until('the popup says that it has started', () =>
    popup.evaluate(() => document.querySelector('p.message')?.textContent !== '').catch(() => true),
  )
}

interface MessageEvents {
  dispatch(message: unknown, sender: object, reply: (answer: unknown) => void): void
}

/**
 * The same for tests that are not about starting: the background gets the popup's message as the browser brings it, and no popup
 * has to open. Chromium only.
 */
export async function startGuideAtOnce(browser: Browser, page?: Page): Promise<void> {
  let last: unknown = null
  // The browser may take a moment until the tab that was brought to the front is the active one for extensions, too.
  await until(
    () => `the background starts the guide; it said ${JSON.stringify(last)}`,
    async () => {
      last = await sendStart(browser)
      const isStarted = (last as { ok?: boolean } | undefined)?.ok === true
      if (!isStarted) await page?.bringToFront()
      return isStarted
    },
  )
}

const sendStart = (browser: Browser): Promise<unknown> =>
  inWorker(browser, async () => {
    const [tab] = await chrome.tabs.query({ active: true, lastFocusedWindow: true })
    const sender = { id: chrome.runtime.id, url: chrome.runtime.getURL('src/popup/popup.html') }
    const events = chrome.runtime.onMessage as unknown as MessageEvents
    return new Promise<unknown>((reply) => events.dispatch({ kind: 'start', tabId: tab?.id, user: 1 }, sender, reply))
  })

/** Waits until the page shows a card for which the condition holds, and it has come to rest. */
export const sightOf = (
  page: Page,
  isIt: (sight: Sight) => boolean,
  what = 'the expected card',
  timeout?: number,
): Promise<Sight> => {
  let last = 'nothing at rest'
  return until(
    () => `${what} on ${page.url()}; last seen: ${last}`,
    async () => {
      const sight = await seenAtRest(page)
      last = sight === null ? 'nothing at rest' : `${sight.card.step}: ${sight.card.text}`
      return sight !== null && isIt(sight) ? sight : null
    },
    timeout,
  )
}
