// A browser that refuses the clipboard to scripts, as where a company has forbidden it. Firefox has a setting for that; in
// Chromium a click always allows it, so there its functions refuse. What a person copies with the keyboard is theirs, and works.
import type { Frame, Page } from 'puppeteer-core'
import { extensionId } from './extension'
import { isFirefox } from './firefox'
import { inFirefoxWindow } from './firefox-settings'
import { ourFrameWorld, ourWorld } from './script-worlds'

const REFUSE = `
  navigator.clipboard.writeText = () => Promise.reject(new DOMException('refused', 'NotAllowedError'))
  document.execCommand = () => false
`

const refuseInFirefox = (page: Page): Promise<string> =>
  inFirefoxWindow(page.browser(), "Services.prefs.setBoolPref('dom.allow_cut_copy', false)")

/** To a page of the extension, until it is closed; in Firefox to all pages. */
export const refuseClipboardToPage = async (page: Page): Promise<void> =>
  void (await (isFirefox(page.browser()) ? refuseInFirefox(page) : page.evaluate(REFUSE)))

/** To the extension's script in a frame; in Firefox to all pages. */
export async function refuseClipboardToCard(frame: Frame): Promise<void> {
  const page = frame.page()
  if (isFirefox(page.browser())) {
    await refuseInFirefox(page)
    return
  }
  const id = await extensionId(page.browser())
  const world = await (frame === page.mainFrame() ? ourWorld(page, id) : ourFrameWorld(frame, id))
  await world.run(REFUSE)
}
