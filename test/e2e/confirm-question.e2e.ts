// The question before something is taken away: it is read before it is answered.
import { expect, test } from 'vitest'
import { seed } from '../pictures/seed'
import { guideOf, PROGRESS } from '../pictures/stored-samples'
import { openPopupTab, press, statuses } from './support/extension'
import { answerYes } from './support/popup'
import { useTestbed } from './support/testbed'
import { until } from './support/until'

const testbed = useTestbed()
const YES = '[data-answer="yes"]'

test('the second click of a double-click does not confirm, and a later one does', async () => {
  await seed(testbed.browser, guideOf('confirm-twice', Date.now(), PROGRESS.saved(Date.now())))
  const popup = await openPopupTab(testbed.browser, '?guide=guide%3Aconfirm-twice')
  // The click comes with the question: nothing is faster.
  await popup.evaluate((yes) => {
    new MutationObserver((_changes, observer) => {
      const button = document.querySelector(yes)
      if (button === null) return
      observer.disconnect()
      button.dispatchEvent(new MouseEvent('click', { bubbles: true, cancelable: true, detail: 2 }))
      document.body.dataset['clicked'] = ''
    }).observe(document.body, { childList: true, subtree: true })
  }, YES)
  await press(popup, 'restart')
  await popup.waitForSelector('body[data-clicked]')
  expect(await popup.$('[role="alertdialog"]')).not.toBeNull()
  expect((await statuses(popup))['save-token']).toBe('done')
  await answerYes(popup)
  await until('a later click confirms', async () => (await statuses(popup))['save-token'] === 'todo')
  await popup.close()
})

test('the confirming button is not at the end of the line, where the button that asks stands', async () => {
  await seed(testbed.browser, guideOf('confirm-place', Date.now(), PROGRESS.saved(Date.now())))
  const popup = await openPopupTab(testbed.browser, '?guide=guide%3Aconfirm-place')
  const asking = await popup.waitForSelector('[data-action="restart"]')
  const { x = 0, width = 0 } = (await asking?.boundingBox()) ?? {}
  await press(popup, 'restart')
  const yes = (await (await popup.waitForSelector(YES))?.boundingBox()) ?? expect.unreachable('no button')
  expect(x + width / 2 > yes.x + yes.width || x + width / 2 < yes.x).toBe(true)
  await popup.close()
})
