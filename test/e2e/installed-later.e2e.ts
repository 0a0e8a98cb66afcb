// Salesforce was open before the extension was installed: the guide starts there all the same, without a reload.
import type { Page } from 'puppeteer-core'
import { expect, test } from 'vitest'
import { startPracticeOrg } from '../practice-org/server'
import { EXTENSION, launchChromium } from './support/chromium'
import { openPopup } from './support/extension'
import { openTab, sightOf, startGuide } from './support/testbed'
import { closeWelcomeTab } from './support/welcome-tab'

const isMarked = (page: Page) => page.evaluate(() => (globalThis as { marked?: boolean }).marked === true)

test('an open tab gets the guide without a reload, the real popup fits its window', async () => {
  const org = await startPracticeOrg()
  const browser = await launchChromium({ port: org.port, extension: false })
  const page = await openTab(browser, 'https://early.lightning.force.com/lightning/page/home')
  await page.evaluate(() => Object.assign(globalThis, { marked: true }))
  await browser.installExtension(EXTENSION)
  await closeWelcomeTab(browser)
  await startGuide(browser)
  await sightOf(page, ({ card, ring }) => card.step === 'open-settings' && ring !== null)
  expect(await isMarked(page)).toBe(true)

  const popup = await openPopup(browser)
  const height = await popup.evaluate(() => document.documentElement.scrollHeight)
  expect(height).toBeLessThanOrEqual(600) // browsers give a popup no more, in CSS px
  await browser.close()
  await org.close()
})
