// Takes a screenshot of the popup in a given state. A headless browser does not paint the real popup, so this opens the
// popup's page in a tab of the popup's size.
import type { Page } from 'puppeteer-core'
import { extensionId, openPopupTab } from '../../test/e2e/support/extension'
import type { ChapterContext } from './chapter'
import type { Caption, ScreenshotRecorder } from './screenshot-recorder'

/** The largest size that browsers give a popup, in CSS px. */
export const POPUP_SIZE = { width: 360, height: 600 }
const POPUP_WINDOW = { ...POPUP_SIZE, deviceScaleFactor: 2 }

export interface PopupScreenshot extends Caption {
  readonly isDark?: boolean
  /** The query of the popup's address, such as `?view=tools`. */
  readonly query?: string
  /** What the person does in the popup before the picture. */
  readonly prepare?: (popup: Page) => Promise<void>
}

export async function takePopupScreenshot(
  { browser, recorder }: ChapterContext,
  { isDark = false, query = '', prepare, ...caption }: PopupScreenshot,
): Promise<void> {
  const popup = await openPopupTab(browser, query)
  await popup.setViewport(POPUP_WINDOW)
  await popup.emulateMediaFeatures([{ name: 'prefers-color-scheme', value: isDark ? 'dark' : 'light' }])
  await prepare?.(popup)
  await takeWholeHeight(popup, recorder, caption)
  await popup.close()
}

/** Takes away the margins that the popup has in an ordinary tab, but not in the toolbar. */
export const removeTabMargins = (popup: Page): Promise<void> =>
  popup.evaluate(() => document.body.classList.remove('ordinary-tab'))

/** The popup in its whole height, without scrolling. */
async function takeWholeHeight(popup: Page, recorder: ScreenshotRecorder, caption: Caption): Promise<void> {
  await removeTabMargins(popup)
  // In a lower window, the footer that sticks to the lower edge would cover the middle of the picture.
  const height = await popup.evaluate(() => document.documentElement.scrollHeight)
  await popup.setViewport({ ...POPUP_WINDOW, height: Math.max(POPUP_WINDOW.height, height) })
  const all = await popup.waitForSelector('html')
  if (all !== null) await recorder.take(all, caption)
}

/**
 * The popup over a tab that is not Salesforce. Here the popup's own tab is that tab: it must not notice that it is in one.
 */
export async function takePopupOutsideSalesforce(
  { browser, recorder }: ChapterContext,
  caption: Caption,
): Promise<void> {
  const id = await extensionId(browser)
  const popup = await browser.newPage()
  await popup.setViewport(POPUP_WINDOW)
  await popup.evaluateOnNewDocument(() => {
    chrome.tabs.getCurrent = async () => undefined
  })
  await popup.goto(`chrome-extension://${id}/src/popup/popup.html`)
  await popup.waitForSelector('[data-elsewhere]')
  await takeWholeHeight(popup, recorder, caption)
  await popup.close()
}
