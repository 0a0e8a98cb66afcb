// Many clicks at once on the replies of "Do I need a token at all?", before the page could show the next question.
import { expect, test } from 'vitest'
import { openPopupTab, press, stored } from '../e2e/support/extension'
import { useTestbed } from '../e2e/support/testbed'
import { until } from '../e2e/support/until'
import { inScope } from '../scope'
import { record } from './record-row'

const ROUNDS = inScope(5, 50)
const REPLIES = ['yes', 'no', 'unsure']
/** Where the first question leads. */
const SECOND = ['own-password', 'uses-oauth']

const testbed = useTestbed()

test('replies at once count as one, and the way back is whole', async () => {
  const popup = await openPopupTab(testbed.browser)
  await press(popup, 'open-need')
  const shown = () => popup.evaluate(() => document.querySelector('[data-need]')?.getAttribute('data-need') ?? '')
  const before = JSON.stringify(await stored(testbed.browser))
  let lost = 0
  for (let round = 0; round < ROUNDS; round += 1) {
    await until('the first question', async () => (await shown()) === 'asks-password')
    const order = Array.from(
      { length: 40 },
      (_, at) => REPLIES[(round * 7 + at * (round + 1)) % REPLIES.length] ?? 'no',
    )
    await popup.evaluate((order) => {
      const buttons = new Map(
        order.map((reply) => [reply, document.querySelector<HTMLElement>(`[data-answer=${reply}]`)]),
      )
      for (const reply of order) buttons.get(reply)?.click()
    }, order)
    const next = await until('what follows', async () => {
      const id = await shown()
      return id !== 'asks-password' && id
    })
    await press(popup, 'previous-question')
    const isBack = await until('the way back', async () => (await shown()) !== next).then(shown)
    if (!SECOND.includes(next) || isBack !== 'asks-password') lost += 1
  }
  record({
    kind: 'input',
    what: 'forty replies at once to a question under “Do I need a token at all?”',
    browser: 'Chromium',
    rounds: ROUNDS,
    lost,
    outcome: 'one reply counts, one step back leads to the question again, and nothing is stored',
  })
  expect([lost, JSON.stringify(await stored(testbed.browser))]).toEqual([0, before])
  await popup.close()
})
