// The popup's further views: when they are offered, and whose they are.
import type { Page } from 'puppeteer-core'
import { expect, test } from 'vitest'
import { openPopupTab, press, stored } from './support/extension'
import { says, toolNames } from './support/popup'
import { toTheReset, useTestbed } from './support/testbed'
import { until } from './support/until'

const testbed = useTestbed()
const lightning = (org: string) => `https://${org}.lightning.force.com/lightning/page/home`

test('in every status of the guide, and without Salesforce, the further views are a click away', async () => {
  const links = (page: Page): Promise<string[]> =>
    page.evaluate(() =>
      [...document.querySelectorAll<HTMLElement>('.more button')].map(({ dataset }) => dataset['action'] ?? ''),
    )
  const always = ['open-need', 'open-failures']
  const page = await testbed.open(lightning('after-links'))
  const popup = await openPopupTab(testbed.browser)
  expect(await links(popup)).toEqual(always)
  await popup.waitForSelector('[data-stops] [data-action="open-tools"]')
  await page.bringToFront()
  await toTheReset(testbed, page)
  await until('the way to the tools', async () => (await links(popup)).includes('open-use'))
  await press(popup, 'stop')
  await says(popup, '[data-action=start]', 'Continue')
  expect(await links(popup)).toEqual(['open-tools', 'open-use', 'open-users', ...always])
  await Promise.all([popup.close(), page.close()])
})

test('a view stays with its org, whichever tab comes to the front', async () => {
  const first = await testbed.open(lightning('after-one'))
  const popup = await openPopupTab(testbed.browser)
  await press(popup, 'open-tools')
  await (await popup.waitForSelector('[data-suggestion="node"]'))?.click()
  const second = await testbed.open(lightning('after-two'))
  await popup.bringToFront()
  await press(popup, 'save-tool')
  await until('the tool', async () => (await toolNames(popup)).length === 1)
  const keys = Object.keys(await stored(testbed.browser)).filter((key) => key.startsWith('tools:after-'))
  expect(keys).toEqual(['tools:after-one'])
  await Promise.all([popup.close(), first.close(), second.close()])
})

test('a view in a tab of its own has the focus on its heading, and scrolls', async () => {
  const page = await testbed.open(lightning('after-tab'))
  const popup = await openPopupTab(testbed.browser, '?view=failures')
  await popup.setViewport({ width: 500, height: 400 })
  await until('the heading has the focus', () => popup.evaluate(() => document.activeElement?.tagName === 'H2'))
  await popup.waitForSelector('.view details')
  await popup.mouse.move(200, 200)
  await until('it scrolls', async () => {
    await popup.mouse.wheel({ deltaY: 100 })
    return popup.evaluate(() => scrollY > 0)
  })
  await Promise.all([popup.close(), page.close()])
})
