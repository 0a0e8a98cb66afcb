// The popup in every status of the guide passes axe's rules, light and dark, and fits a narrow and a zoomed window.
import type { Page } from 'puppeteer-core'
import { expect, test } from 'vitest'
import { axeFindings } from './support/axe'
import { openPopupTab, press } from './support/extension'
import { personAt } from './support/person'
import { useTestbed } from './support/testbed'
import { until } from './support/until'

const testbed = useTestbed()

const overflow = (page: Page) =>
  page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth)

async function check(statusName: string, query = ''): Promise<void> {
  const popup = await openPopupTab(testbed.browser, query)
  if (query !== '') await popup.waitForSelector('[data-view] > *')
  for (const scheme of ['light', 'dark']) {
    await popup.emulateMediaFeatures([{ name: 'prefers-color-scheme', value: scheme }])
    expect(await axeFindings(popup), `${statusName}, ${scheme}`).toEqual([])
  }
  for (const width of [360, 220]) {
    await popup.setViewport({ width, height: 400 })
    expect(await overflow(popup), `${statusName} at ${width} px`).toBeLessThanOrEqual(0)
  }
  await popup.close()
}

test('axe finds nothing, in any status of the guide', { timeout: 180_000 }, async () => {
  await check('without Salesforce')
  const page = await testbed.open('https://accessible.lightning.force.com/lightning/page/home')
  await check('new')
  await page.bringToFront()
  await testbed.start()
  await check('running')
  await page.bringToFront()
  await personAt(page).followUntil(({ card }) => card.step === 'open-email')
  await check('waiting')
  const popup = await openPopupTab(testbed.browser)
  await press(popup, 'saved')
  await until('it is saved', () => popup.evaluate(() => document.querySelector('.good') !== null))
  await press(popup, 'restart')
  await until('the question', () => popup.evaluate(() => document.querySelector('[role=alertdialog]') !== null))
  expect(await axeFindings(popup)).toEqual([])
  await popup.close()
  await check('saved')
  await page.close()
})

test.each(['tools', 'need', 'no-mail', 'use', 'failures'])('axe finds nothing in the view %s', async (view) => {
  const page = await testbed.open('https://accessible-views.lightning.force.com/lightning/page/home')
  await check(view, `?view=${view}`)
  await page.close()
})
