// The popup's page in a side panel: it stays open while tabs come, change and go, and follows them.
import { expect, test } from 'vitest'
import { seed } from '../pictures/seed'
import { guideOf, PROGRESS } from '../pictures/stored-samples'
import { openPaintedPopup } from './support/painted-popup'
import { says, text } from './support/popup'
import { useTestbed } from './support/testbed'

const testbed = useTestbed()
const home = (org: string) => `https://${org}.lightning.force.com/lightning/page/home`
const openPanel = () => openPaintedPopup(testbed.browser, '?in=panel')

test('a Salesforce tab that is closed in the background is no longer spoken of', async () => {
  const page = await testbed.open(home('panel-closed'))
  const panel = await openPanel()
  expect(await text(panel, '[data-org]')).toBe('panel-closed')
  await page.close()
  await says(panel, 'main', 'Open Salesforce to begin')
  await panel.close()
})

test('a guide that was chosen in it is shown until another tab comes to the front', async () => {
  const now = Date.now()
  await seed(testbed.browser, guideOf('panel-chosen', now, PROGRESS.running(now)))
  const first = await testbed.open(home('panel-first'))
  const panel = await openPanel()
  await panel.waitForSelector('[data-guide="guide:panel-chosen"]')
  await panel.$eval('[data-guide="guide:panel-chosen"]', (entry) => (entry as HTMLElement).click())
  await says(panel, '[data-org]', 'panel-chosen')
  const second = await testbed.open(home('panel-second'))
  await says(panel, '[data-org]', 'panel-second')
  await Promise.all([panel.close(), first.close(), second.close()])
})
