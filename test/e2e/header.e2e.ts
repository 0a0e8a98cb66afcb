// The header of the popup holds the longest names: all of a name can be read, and nothing beside it is pushed out of the window,
// however narrow it is, however large its text, and in both directions.
import type { Page } from 'puppeteer-core'
import { beforeAll, describe, expect, test } from 'vitest'
import { emulateMedia, scaleText } from '../pictures/emulate'
import type { PageState } from '../pictures/face-state'
import { LONGEST_NAMES } from '../pictures/names'
import { jumpsIn, showOwnPage } from '../pictures/show-own-page'
import { guideOf, PROGRESS } from '../pictures/stored-samples'
import { useTestbed } from './support/testbed'

const testbed = useTestbed()
let page: Page

beforeAll(async () => {
  page = await testbed.browser.newPage()
  await emulateMedia(page, {})
})

const home = `https://${LONGEST_NAMES.sandbox}.lightning.force.com/lightning/page/home`

/** A sandbox with the longest names, of one of its two users; there is another org, too. */
const FULL: PageState = {
  id: 'header-full',
  title: 'Everything that a header may hold',
  in: 'popup',
  stored: ({ names, now }) => ({
    ...guideOf(names.sandbox, now, PROGRESS.waiting(now)),
    ...guideOf(names.sandbox, now, PROGRESS.running(now), { user: 2, turn: 2, label: names.label }),
    ...guideOf('globex', now, PROGRESS.saved(now)),
  }),
  tabs: () => ({ front: home, salesforce: [home], overlayStatus: 'shown' }),
  shows: '[data-action="orgs"]',
}

const PLACES = [
  { place: 'popup', width: 380 },
  { place: 'panel', width: 320 },
] as const
const CASES = PLACES.flatMap((where) =>
  [1, 2].flatMap((scale) => (['ltr', 'rtl'] as const).map((direction) => ({ ...where, scale, direction }))),
)

/** An address that is cut off says all of itself as a title; nothing else is cut off. */
const cutOff = (): Promise<readonly string[]> =>
  page.$$eval('header :is(h1, h1 *, p, p *)', (all) =>
    all
      .filter((each) => getComputedStyle(each).display !== 'inline' && each.scrollWidth > each.clientWidth)
      .filter((each) => each.getAttribute('title') !== each.textContent)
      .map((each) => each.outerHTML),
  )

/** Whether the first letter of an element is inside of it. */
const isBeginningSeen = (selector: string): Promise<boolean> =>
  page.$eval(selector, (element) => {
    const letter = document.createRange()
    letter.selectNodeContents(element)
    if (letter.startContainer.firstChild !== null) letter.setEnd(letter.startContainer.firstChild, 1)
    const { left, right } = letter.getBoundingClientRect()
    const around = element.getBoundingClientRect()
    return left >= around.left - 1 && right <= around.right + 1
  })

const FEWEST_LETTERS_IN_A_LINE = 8

/** Names in a column so narrow that nobody can read them. */
const tooNarrow = (): Promise<readonly string[]> =>
  page.$$eval(
    'header :is([data-user], [data-org])',
    (all, fewest) =>
      all
        .filter((each) => each.getClientRects().length > (each.textContent?.length ?? 0) / fewest)
        .map((each) => each.outerHTML),
    FEWEST_LETTERS_IN_A_LINE,
  )

const pushedOut = (): Promise<readonly string[]> =>
  page.$$eval('header :is([data-user], [data-org], summary, button, .tag)', (all) =>
    all
      .filter((each) => each.getBoundingClientRect().left < 0 || each.getBoundingClientRect().right > innerWidth)
      .map((each) => each.outerHTML),
  )

describe('with the longest names', () => {
  test.each(CASES)('$place, $width px, text × $scale, $direction', async ({ place, width, scale, direction }) => {
    await page.bringToFront()
    await page.setViewport({ width: place === 'popup' ? Math.min(width * scale, 560) : width, height: 600 })
    await showOwnPage(
      testbed.browser,
      page,
      { ...FULL, in: place, query: place === 'panel' ? '?in=panel' : '' },
      { now: Date.now(), names: LONGEST_NAMES },
    )
    const down = (await jumpsIn(page)).filter((jump) => !jump.endsWith(', 0'))
    expect.soft(down, 'it grew after the first paint').toEqual([])
    await scaleText(page, scale)
    await page.evaluate((direction) => {
      document.documentElement.dir = direction
    }, direction)
    expect(await page.$('header [data-user]')).not.toBeNull()
    expect.soft(await cutOff(), 'cut off').toEqual([])
    expect.soft(await isBeginningSeen('header [title]'), 'the address is cut off where it begins').toBe(true)
    expect.soft(await tooNarrow(), 'too narrow').toEqual([])
    expect.soft(await pushedOut(), 'pushed out').toEqual([])
    await scaleText(page, 1)
  })
})
