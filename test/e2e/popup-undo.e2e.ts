// What the popup says of what was just done, and the way to take it back: in the checklist and in the views.
import { expect, test } from 'vitest'
import { USUAL_NAMES } from '../pictures/names'
import { seed } from '../pictures/seed'
import { guideOf, PROGRESS, toolsOf } from '../pictures/stored-samples'
import { openPopupTab, press, stored } from './support/extension'
import { openPaintedPopup } from './support/painted-popup'
import { says, text } from './support/popup'
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
