// Every state of popup, side panel, welcome, options and card: it passes axe's rules. What belongs to the popup fits its window,
// nothing in it jumps after the first paint, and the main action is in sight whatever the size of the text.
import type { Page } from 'puppeteer-core'
import { beforeAll, describe, expect, test } from 'vitest'
import { emulateMedia, scaleText } from '../pictures/emulate'
import type { PageState } from '../pictures/face-state'
import { LONGEST_NAMES, type Names, USUAL_NAMES } from '../pictures/names'
import { windowOf } from '../pictures/page-windows'
import { showCard } from '../pictures/show-card'
import { jumpsIn, showOwnPage } from '../pictures/show-own-page'
import { CARD_STATES, fitsWindow, OWN_PAGE_STATES } from '../pictures/states'
import { isFullRun } from '../scope'
import { axeFindings, axeFindingsInCard } from './support/axe'
import { brokenWords, isInSight, keysShown, overflowOf, setInUsualFont } from './support/fit'
import { POPUP_SIZE } from './support/painted-popup'
import { useTestbed } from './support/testbed'

const testbed = useTestbed()
let page: Page

beforeAll(async () => {
  page = await testbed.browser.newPage()
  await emulateMedia(page, {})
})

async function show(state: PageState, names: Names = USUAL_NAMES): Promise<void> {
  await page.bringToFront()
  await page.setViewport(windowOf(state))
  await showOwnPage(testbed.browser, page, state, { now: Date.now(), names })
}

const isDrawnAtOnce = ({ in: place, act }: PageState): boolean => place !== 'tab' && act === undefined

const FEW_CARDS = ['card-avatar', 'card-reset', 'card-docked', 'card-help']
const NOTHING = { down: 0, across: 0 }
const LARGE = 2
/** The popup's window at a zoom of 200 % (CSS px). */
const ZOOMED = { width: POPUP_SIZE.width, height: POPUP_SIZE.height / 2 }
/** The narrowest side panel (CSS px). */
const NARROW = { width: 320, height: 600 }

/** What a page of the browser's narrowest panel has at 200 %. */
const NARROWEST = { width: 172, height: 360 }

/** The popup's page is that narrow only in a side panel. */
async function narrow(window = NARROW): Promise<void> {
  await page.setViewport(window)
  await page.evaluate(() => document.body.classList.replace('popup', 'panel'))
}

async function expectMainInSight(state: PageState, main: string): Promise<void> {
  expect.soft(await isInSight(page, main), 'in the usual window').toBe(true)
  await scaleText(page, LARGE)
  await page.setViewport(windowOf(state, LARGE))
  expect.soft(await isInSight(page, main), 'with text of 200 %').toBe(true)
  expect.soft((await overflowOf(page)).across, 'with text of 200 %').toBe(0)
  await scaleText(page, 1)
  await narrow()
  expect.soft(await isInSight(page, main), 'in 320 px').toBe(true)
}

/** Nothing of it is hidden under the main action. */
async function expectWarningInSight(state: PageState, warning: string): Promise<void> {
  await page.setViewport(ZOOMED)
  expect.soft(await isInSight(page, warning), 'the warning at a zoom of 200 %').toBe(true)
  await scaleText(page, LARGE)
  await page.setViewport(windowOf(state, LARGE))
  expect.soft(await isInSight(page, warning), 'the warning with text of 200 %').toBe(true)
  await scaleText(page, 1)
  await page.setViewport(windowOf(state))
}

describe('every state', () => {
  test.each(OWN_PAGE_STATES)('$id', async (state) => {
    await show(state)
    if (isDrawnAtOnce(state)) expect.soft(await jumpsIn(page)).toEqual([])
    const fits = fitsWindow(state) ? NOTHING : { ...NOTHING, down: expect.any(Number) }
    expect.soft(await overflowOf(page)).toEqual(fits)
    expect.soft(await axeFindings(page, { isCovered: state.covers === true })).toEqual([])
    expect.soft(await keysShown(page)).toEqual([])
    if (state.warning !== undefined) await expectWarningInSight(state, state.warning)
    if (state.main !== undefined) await expectMainInSight(state, state.main)
    await narrow()
    expect.soft((await overflowOf(page)).across, 'in 320 px, as at a zoom of 400 %').toBe(0)
    if (state.in === 'tab') return
    await narrow(NARROWEST)
    expect.soft(await brokenWords(page), 'at 200 % in the narrowest panel').toEqual([])
  })

  // The others are in face-variants.all.e2e.ts.
  test.each(CARD_STATES.filter(({ id }) => FEW_CARDS.includes(id)))('$id', async (state) => {
    const { page: shown, sight } = await showCard(testbed.browser, testbed.org, state, {
      now: Date.now(),
      names: USUAL_NAMES,
    })
    expect(await axeFindingsInCard(sight.frame, page)).toEqual([])
    await shown.close()
  })
})

describe.runIf(isFullRun)('with the longest names', () => {
  /** Its card is the highest, and a sandbox with a long name takes two lines more in the header. */
  const highest = 'popup-waiting-late'
  const mainStates = OWN_PAGE_STATES.filter(
    (state) => state.main !== undefined && fitsWindow(state) && state.id !== highest,
  )

  test.each(mainStates)('$id', async (state) => {
    await show(state, LONGEST_NAMES)
    await setInUsualFont(page)
    expect(await overflowOf(page)).toEqual(NOTHING)
  })
})
