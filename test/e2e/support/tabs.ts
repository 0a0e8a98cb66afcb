// Opening a tab, starting the guide in it, and waiting for what it shows; without a test runner.
import type { Browser, Page } from 'puppeteer-core'
import { openPopup, press } from './extension'
import { type Sight, seenAtRest } from './marks'
import { until } from './until'

export async function openTab(browser: Browser, address: string): Promise<Page> {
  const page = await browser.newPage()
  await page.goto(address)
  return page
}

export async function startGuide(browser: Browser): Promise<void> {
  const popup = await openPopup(browser)
  await press(popup, 'start')
  await until('the popup says that it has started', () =>
    popup.evaluate(() => document.querySelector('p.message')?.textContent !== '').catch(() => true),
  )
}

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
