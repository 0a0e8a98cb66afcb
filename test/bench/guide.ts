// Starting the guide on the tab in front, and ending it, from the real popup, which is closed again.
import type { Browser, Page } from 'puppeteer-core'
import { openPopup, press } from '../e2e/support/extension'
import { overlaysOf } from '../e2e/support/overlay-reader'
import { until } from '../e2e/support/until'

/** After so long (ms), a guide that was just started has read the page and knows what of it changes without pause. */
export const SETTLE_MS = 8_000

async function inPopup(browser: Browser, page: Page, action: string): Promise<void> {
  await page.bringToFront()
  const popup = await openPopup(browser)
  await press(popup, action)
  await until(`the popup has done "${action}"`, () =>
    popup.evaluate((name) => document.querySelector(`main [data-action="${name}"]`) === null, action).catch(() => true),
  )
  await popup.close().catch(() => {}) // it closes by itself when the page takes the focus
}

const shows = async (page: Page): Promise<boolean> => (await overlaysOf(page)).some(({ card }) => card !== null)

/** Until the card is there, which also says that a target is missing. */
export async function startGuideOn(browser: Browser, page: Page): Promise<void> {
  await inPopup(browser, page, 'start')
  await until('the card', () => shows(page))
}

/** Until nothing of us shows. */
export async function endGuideOn(browser: Browser, page: Page): Promise<void> {
  await inPopup(browser, page, 'stop')
  await until('the marks are gone', async () => !(await shows(page)))
}
