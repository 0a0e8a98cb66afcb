// What the popup says of what was just done, and the way to take it back: in the checklist and in the views.
import type { Page } from 'puppeteer-core'
import { expect, test } from 'vitest'
import { MAILBOX_KEY } from '../../src/state/records/storage-keys'
import { USUAL_NAMES } from '../pictures/names'
import { seed } from '../pictures/seed'
import { untilAtRest } from '../pictures/show-own-page'
import { guideOf, MAILBOX_CHOSEN, PROGRESS, toolsOf } from '../pictures/stored-samples'
import { openPopupTab, press, stored } from './support/extension'
import { openPaintedPopup } from './support/painted-popup'
import { answerYes, says, text } from './support/popup'
import { useTestbed } from './support/testbed'
import { until } from './support/until'

const testbed = useTestbed()
const home = (org: string) => `https://${org}.lightning.force.com/lightning/page/home`

/** What can be taken back is said for ten seconds. */
const LONG_BEFORE_UNDO_ENDS_MS = 4_000

/** For a screen reader. */
const SAID = 'p.for-screen-readers[role="status"]'

interface StoredGuide {
  readonly progress: { readonly startedAt: number | null; readonly told: object }
}

test.each([
  ['under way', {}],
  ['stopped', { startedAt: null }],
])('“It is saved” is taken back as a whole, with the guide %s as before', async (_status, more) => {
  const now = Date.now()
  await seed(testbed.browser, guideOf('undo-saved', now, { ...PROGRESS.waiting(now), ...more }))
  const progress = async () => ((await stored(testbed.browser))['guide:undo-saved'] as StoredGuide).progress
  const before = await progress()
  const popup = await openPopupTab(testbed.browser, '?guide=guide%3Aundo-saved')
  await press(popup, 'saved')
  await until('three steps are told', async () => Object.keys((await progress()).told).length === 3)
  await press(popup, 'undo')
  await until('none is told', async () => Object.keys((await progress()).told).length === 0)
  await until(
    'it is under way or stopped, as before',
    async () => ((await progress()).startedAt === null) === (before.startedAt === null),
  )
  await popup.waitForSelector('[data-action="saved"]')
  await popup.close()
})

test('another reset that was begun by mistake is taken back: the token is saved as before', async () => {
  const now = Date.now()
  await seed(testbed.browser, guideOf('undo-again', now, PROGRESS.saved(now)))
  const progress = async () => ((await stored(testbed.browser))['guide:undo-again'] as StoredGuide).progress
  const before = await progress()
  const popup = await openPopupTab(testbed.browser, '?guide=guide%3Aundo-again')
  await press(popup, 'restart')
  await answerYes(popup)
  await until('the checklist begins anew', async () => Object.keys((await progress()).told).length === 0)
  await press(popup, 'undo')
  await until('it is as before', async () => JSON.stringify(await progress()) === JSON.stringify(before))
  await popup.waitForSelector('[data-saved]')
  await popup.close()
})

test('where the token is kept, answered in one window, is shown in all others', async () => {
  const now = Date.now()
  await seed(testbed.browser, guideOf('place-twice', now, PROGRESS.saved(now)))
  const [first, second] = [
    await openPopupTab(testbed.browser, '?guide=guide%3Aplace-twice'),
    await openPopupTab(testbed.browser, '?guide=guide%3Aplace-twice'),
  ]
  for (const popup of [first, second]) await popup.waitForSelector('[data-form="place"] input[type="radio"]')
  await first.bringToFront()
  await first.click('[data-form="place"] label')
  await first.click('[data-form="place"] [type="submit"]')
  for (const popup of [first, second]) await popup.waitForSelector('[data-action="change-place"]')
  await Promise.all([first.close(), second.close()])
})

/** Where each part of the popup begins and ends (CSS px), without what is said. */
const places = (popup: Page) =>
  popup.$$eval('main > :not(.message), main > .steps li, footer', (parts) =>
    parts.map((part) => {
      const { top, bottom } = part.getBoundingClientRect()
      return `${part.className} ${top} ${bottom}`
    }),
  )

test('what is said for a while moves nothing, and stays while the way back has the focus', async () => {
  const now = Date.now()
  await seed(testbed.browser, { ...guideOf('undo-still', now, PROGRESS.waiting(now)), ...MAILBOX_CHOSEN })
  const page = await testbed.open(home('undo-still'))
  const popup = await openPaintedPopup(testbed.browser)
  await popup.waitForSelector('[data-action="saved"]')
  await untilAtRest(popup)
  // Time passes when the test says so.
  await popup.evaluate(() => {
    const tasks: (() => void)[] = []
    Object.assign(globalThis, {
      setInterval: (task: () => void) => tasks.push(task),
      passTime: () => tasks.forEach((task) => void task()),
    })
  })
  const passTime = () => popup.evaluate(() => (globalThis as typeof globalThis & { passTime(): void }).passTime())
  const before = await places(popup)
  await popup.$eval('[data-step="use-token"] [data-action="toggle"]', (button) => (button as HTMLElement).click())
  await popup.waitForSelector('[data-action="undo"]')
  expect(await places(popup)).toEqual(before)
  await popup.focus('[data-action="undo"]')
  await passTime()
  expect(await popup.$('[data-action="undo"]')).not.toBeNull()
  await popup.focus('[data-action="saved"]')
  await passTime()
  await until('nothing is said', async () => (await popup.$('.message')) === null)
  expect(await places(popup)).toEqual(before)
  await Promise.all([popup.close(), page.close()])
})

test('what cannot be taken back stays until it is put away', async () => {
  const now = Date.now()
  await seed(testbed.browser, { ...guideOf('said-still', now, PROGRESS.waiting(now)), [MAILBOX_KEY]: 'other' })
  const page = await testbed.open(home('said-still'))
  const popup = await openPaintedPopup(testbed.browser)
  await popup.waitForSelector('[data-action="open-mailbox"]')
  await untilAtRest(popup)
  const before = await places(popup)
  await press(popup, 'open-mailbox')
  await says(popup, '.message', 'salesforce security token')
  expect(await places(popup)).toEqual(before)
  await press(popup, 'close-message')
  await until('nothing is said', async () => (await popup.$('.message')) === null)
  await Promise.all([popup.close(), page.close()])
})

test('what is done in a view is said to a screen reader, too', async () => {
  const now = Date.now()
  const names = { ...USUAL_NAMES, org: 'undo-view' }
  await seed(testbed.browser, { ...guideOf(names.org, now, PROGRESS.saved(now)), ...toolsOf({ names, now }, 2) })
  const popup = await openPopupTab(testbed.browser, '?guide=guide%3Aundo-view&view=use')
  await (await popup.waitForSelector('[data-done="false"] input'))?.click()
  await says(popup, '.message', names.tools[0])
  expect(await text(popup, SAID)).toBe(await text(popup, '.message > span'))
  await popup.close()
})

test('what was said about one guide is gone when another one is shown', async () => {
  const now = Date.now()
  await seed(testbed.browser, {
    ...guideOf('undo-one', now, PROGRESS.waiting(now)),
    ...guideOf('undo-two', now, PROGRESS.running(now)),
  })
  const page = await testbed.open(home('undo-one'))
  const popup = await openPaintedPopup(testbed.browser)
  await press(popup, 'saved')
  await popup.waitForSelector('[data-action="undo"]')
  await popup.waitForSelector('[data-guide="guide:undo-two"]')
  await popup.$eval('[data-guide="guide:undo-two"]', (entry) => (entry as HTMLElement).click())
  await says(popup, '[data-org]', 'undo-two')
  await until('nothing is said', async () => (await text(popup, SAID)) === '', LONG_BEFORE_UNDO_ENDS_MS)
  expect(await popup.$('[data-action="undo"]')).toBeNull()
  await Promise.all([popup.close(), page.close()])
})
