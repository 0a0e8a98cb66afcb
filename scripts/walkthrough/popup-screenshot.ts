// Takes a screenshot of the popup in a given state, as high as what is in it.
import type { Page } from 'puppeteer-core'
import { extensionId, POPUP } from '../../test/e2e/support/extension'
import { openPaintedPopup, POPUP_SIZE, pretendPopup } from '../../test/e2e/support/painted-popup'
import { growToContent } from '../../test/pictures/page-windows'
import type { ChapterContext } from './chapter'
import type { Caption, ScreenshotRecorder } from './screenshot-recorder'

/** Px of the picture for each CSS px. */
const SCALE = 2

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
  const popup = await openPaintedPopup(browser, query)
  await popup.emulateMediaFeatures([{ name: 'prefers-color-scheme', value: isDark ? 'dark' : 'light' }])
  await prepare?.(popup)
  await takeWholeHeight(popup, recorder, caption)
  await popup.close()
}

/** The popup in its whole height, without scrolling. */
async function takeWholeHeight(popup: Page, recorder: ScreenshotRecorder, caption: Caption): Promise<void> {
  await growToContent(popup, POPUP_SIZE, SCALE)
  await recorder.take(popup, caption)
}

/** The popup over a tab that is not Salesforce. */
export async function takePopupOutsideSalesforce(
  { browser, recorder }: ChapterContext,
  caption: Caption,
): Promise<void> {
  const popup = await browser.newPage()
  await pretendPopup(popup, { front: 'https://www.example.com/', salesforce: [], overlayStatus: 'none' })
  await popup.goto(`chrome-extension://${await extensionId(browser)}/${POPUP}`)
  await popup.waitForSelector('[data-action="more"]')
  await takeWholeHeight(popup, recorder, caption)
  await popup.close()
}
