// The popup's page in a side panel: it stays open while tabs come, change and go, and follows them.
import { expect, test } from 'vitest'
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
