// The toolbar icon: badge and title, and what a click on it does.
import { browser } from './api-polyfilled-for-background'

/** `color`: any CSS color. `title`: the tooltip of the icon. */
export async function setBadge(text: string, color: string, title: string): Promise<void> {
  await browser.action.setBadgeText({ text })
  await browser.action.setBadgeBackgroundColor({ color })
  await browser.action.setTitle({ title })
}

/** The page that a click on the icon opens, as a path from the extension's root. With '' a click is told to onIconClicked. */
export async function setIconPopup(page: string): Promise<void> {
  const now = await browser.action.getPopup({})
  const popup = page === '' ? '' : browser.runtime.getURL(page)
  if (now !== popup) await browser.action.setPopup({ popup })
}

/** Calls the listener at a click on the icon; never while the icon has a popup, or opens Chromium's panel itself. */
export const onIconClicked = (listener: () => void): void => browser.action.onClicked.addListener(() => listener())
