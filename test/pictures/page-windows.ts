// The windows in which the pages of the extension are shown, in CSS px.
import type { Page } from 'puppeteer-core'
import { POPUP_SIZE } from '../e2e/support/painted-popup'
import type { PageState } from './face-state'

export interface Size {
  readonly width: number
  readonly height: number
}

/** With large text the popup is wider, as far as browsers let it grow. */
const WIDEST_POPUP = 560

const WINDOWS: Readonly<Record<PageState['in'], Size>> = {
  popup: POPUP_SIZE,
  panel: { width: 400, height: 760 },
  tab: { width: 900, height: 700 },
}

export const windowOf = ({ in: place }: PageState, textScale = 1): Size => {
  const usual = WINDOWS[place]
  return place === 'popup' ? { ...usual, width: Math.min(WIDEST_POPUP, usual.width * textScale) } : usual
}

/** Lower than anything that is shown. */
const LOW = 50

/** Makes the window as high as what is in it, so that nothing is kept back or sticks to its lower edge. */
export async function growToContent(page: Page, { width, height }: Size, scale: number): Promise<void> {
  await page.setViewport({ width, height: LOW, deviceScaleFactor: scale })
  const content = await page.evaluate(() => document.documentElement.scrollHeight)
  await page.setViewport({ width, height: Math.max(content, height), deviceScaleFactor: scale })
}
