// A part of the popup that the browser cannot load: the popup says so once and calmly, and everything else of it is there.
import { readdirSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import type { Browser, Page } from 'puppeteer-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { type PracticeOrg, SHORT_LATENCY, startPracticeOrg } from '../practice-org/server'
import { launchChromium } from './support/chromium'
import { press } from './support/extension'
import { type Copy, copyOf } from './support/extension-copy'
import { openPaintedPopup } from './support/painted-popup'
import { says, text } from './support/popup'
import { openTab } from './support/tabs'

const NOTICE = '[data-notice="not-loaded"]'

let copy: Copy
let org: PracticeOrg
let browser: Browser
let page: Page

/** Takes these parts out of the extension. */
function without(folder: string, parts: readonly string[]): void {
  const assets = join(folder, 'assets')
  for (const file of readdirSync(assets)) {
    if (parts.some((part) => file.startsWith(`${part}-`))) rmSync(join(assets, file))
  }
}

beforeAll(async () => {
  copy = copyOf('dist/chrome')
  without(copy.folder, ['new-state', 'open-panel-button', 'edit-tools-view', 'tick-with-undo'])
  org = await startPracticeOrg({ defaults: { latency: SHORT_LATENCY } })
  browser = await launchChromium({ port: org.port, extension: copy.folder })
  page = await openTab(browser, 'https://not-loaded.lightning.force.com/lightning/page/home')
})
afterAll(async () => {
  await browser.close()
  await org.close()
  copy.remove()
})

test('a state and a button that are missing are said once, and the rest is there', async () => {
  const popup = await openPaintedPopup(browser)
  await says(popup, NOTICE, 'Close Token Guide and open it again')
  expect(await text(popup, '[data-org]')).toBe('not-loaded')
  await popup.waitForSelector('.more [data-action="open-need"]')
  expect(await popup.$$(NOTICE)).toHaveLength(1)
  await popup.close()
})

test('a view that is missing gives way to the checklist, and another view still opens', async () => {
  const popup = await openPaintedPopup(browser)
  await press(popup, 'open-tools')
  await says(popup, NOTICE, 'could not be loaded')
  await popup.waitForSelector('[data-org]')
  await press(popup, 'open-need')
  await popup.waitForSelector('[data-view="need"]')
  await Promise.all([popup.close(), page.close()])
})
