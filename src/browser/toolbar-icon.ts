// The toolbar icon: badge and title.
import { browser } from './api-polyfilled-for-background'

/** `color`: any CSS color. `title`: the tooltip of the icon. */
export async function setBadge(text: string, color: string, title: string): Promise<void> {
  await browser.action.setBadgeText({ text })
  await browser.action.setBadgeBackgroundColor({ color })
  await browser.action.setTitle({ title })
}
