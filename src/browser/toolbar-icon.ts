// The toolbar icon: badge and title.
import { browser } from './api-with-polyfill'

export async function setBadge(text: string, colour: string, title: string): Promise<void> {
  await browser.action.setBadgeText({ text })
  await browser.action.setBadgeBackgroundColor({ color: colour })
  await browser.action.setTitle({ title })
}

/** The address of a page of the extension. */
export const pageAddress = (path: string): string => browser.runtime.getURL(path)
