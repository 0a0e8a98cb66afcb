// The line that says what just happened, in a low window as at a zoom of 200 %: it hides nothing for good.
import { expect, test } from 'vitest'
import { seed } from '../pictures/seed'
import { guideOf, MAILBOX_CHOSEN, PROGRESS } from '../pictures/stored-samples'
import { openPopupTab, press } from './support/extension'
import { useTestbed } from './support/testbed'
import { until } from './support/until'

const testbed = useTestbed()
const LOW = { width: 380, height: 300 }

const topOf = (selector: string) => document.querySelector(selector)?.getBoundingClientRect().top ?? Number.NaN

test('the end of the page can be scrolled above it, and it can be put away', async () => {
  const now = Date.now()
  await seed(testbed.browser, { ...guideOf('low', now, PROGRESS.waiting(now)), ...MAILBOX_CHOSEN })
  const popup = await openPopupTab(testbed.browser, '?guide=guide%3Alow')
  await popup.setViewport(LOW)
  await press(popup, 'mail-step-done')
  await popup.waitForSelector('.message [data-action="undo"]')
  const footerEnd = await popup.evaluate(() => {
    scrollTo(0, document.documentElement.scrollHeight)
    return document.querySelector('footer')?.getBoundingClientRect().bottom ?? Number.NaN
  })
  expect(footerEnd).toBeLessThanOrEqual(await popup.evaluate(topOf, '.message'))
  await press(popup, 'close-message')
  await until('it is gone', async () => (await popup.$('.message')) === null)
  expect(await popup.$eval('.frame', (frame) => getComputedStyle(frame).paddingBottom)).toBe('0px')
  await popup.close()
})

test('buttons that are not what is to be done next do not lie over what they belong to', async () => {
  const now = Date.now()
  await seed(testbed.browser, { ...guideOf('low-waits', now, PROGRESS.waiting(now)), ...MAILBOX_CHOSEN })
  const popup = await openPopupTab(testbed.browser, '?guide=guide%3Alow-waits')
  await popup.setViewport(LOW)
  await popup.waitForSelector('[data-action="saved"]')
  const line = await popup.$eval('[data-next-reminder]', (each) => each.getBoundingClientRect().bottom)
  expect(await popup.evaluate(topOf, '[data-action="saved"]')).toBeGreaterThan(line)
  await popup.close()
})
