// The last step for a person who has listed no tool.
import { expect, test } from 'vitest'
import { seed } from '../pictures/seed'
import { guideOf, PROGRESS } from '../pictures/stored-samples'
import { openPopupTab, press, statuses } from './support/extension'
import { says } from './support/popup'
import { useTestbed } from './support/testbed'
import { until } from './support/until'

const testbed = useTestbed()

test('says that none is listed, and offers to add one or to be done', async () => {
  await seed(testbed.browser, guideOf('no-tools', Date.now(), PROGRESS.saved(Date.now())))
  const popup = await openPopupTab(testbed.browser, '?guide=guide%3Ano-tools')
  await press(popup, 'put-off')
  await says(popup, '[data-use]', 'No tool is on your list.')
  await press(popup, 'add-tool')
  await popup.waitForSelector('[data-view="tools"] [data-suggestion]')
  await press(popup, 'close-view')
  await press(popup, 'put-off')
  await press(popup, 'no-tool-done')
  await until('the step is done', async () => (await statuses(popup))['use-token'] === 'done')
  await says(popup, '[data-saved] h2', 'All done')
  await press(popup, 'undo')
  await says(popup, '[data-use]', 'No tool is on your list.')
  expect(await popup.$('[data-action="no-tool-done"]')).not.toBeNull()
  await popup.close()
})
