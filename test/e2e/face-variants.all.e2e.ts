// Every state of the face once more: dark, with forced colours, with texts that are 40 % longer, and from right to left. It passes
// axe's rules, and the main action is in sight.
import type { Browser, Page } from 'puppeteer-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { emulateMedia } from '../pictures/emulate'
import { extensionSpeaking } from '../pictures/made-up-extension'
import { USUAL_NAMES } from '../pictures/names'
import { windowOf } from '../pictures/page-windows'
import { showCard } from '../pictures/show-card'
import { showOwnPage } from '../pictures/show-own-page'
import { CARD_STATES, OWN_PAGE_STATES } from '../pictures/states'
import { EDITIONS, type Edition } from '../pictures/variants'
import { type PracticeOrg, SHORT_LATENCY, startPracticeOrg } from '../practice-org/server'
import { axeFindings, axeFindingsInCard } from './support/axe'
import { launchChromium } from './support/chromium'
import type { Copy } from './support/extension-copy'
import { isInSight, overflowOf } from './support/fit'

const nameOf = ({ variants }: Edition): string => variants.map(({ name }) => name).join(', ')

describe.each(EDITIONS.map((edition) => ({ name: nameOf(edition), edition })))('$name', ({ edition }) => {
  let copy: Copy | null
  let org: PracticeOrg
  let browser: Browser
  let page: Page
  const setting = () => ({ now: Date.now(), names: USUAL_NAMES })

  beforeAll(async () => {
    copy = edition.madeUp === null ? null : extensionSpeaking(edition.madeUp)
    org = await startPracticeOrg({ defaults: { latency: SHORT_LATENCY } })
    browser = await launchChromium({ port: org.port, ...(copy === null ? {} : { extension: copy.folder }) })
    page = await browser.newPage()
  })
  afterAll(async () => {
    await browser.close()
    await org.close()
    copy?.remove()
  })

  test.each(OWN_PAGE_STATES)('$id', async (state) => {
    await page.bringToFront()
    await emulateMedia(page, {})
    await page.setViewport(windowOf(state))
    await showOwnPage(browser, page, state, setting())
    expect((await overflowOf(page)).across).toBe(0)
    if (state.main !== undefined) expect(await isInSight(page, state.main)).toBe(true)
    for (const { name, media = {} } of edition.variants) {
      await emulateMedia(page, media)
      expect(
        await axeFindings(page, { isCovered: state.covers === true, isMadeUp: edition.madeUp !== null }),
        name,
      ).toEqual([])
    }
  })

  test.each(CARD_STATES)('$id', async (state) => {
    const { page: shown, sight } = await showCard(browser, org, state, setting(), { change: edition.org ?? {} })
    for (const { name, media = {} } of edition.variants) {
      await emulateMedia(page, media)
      expect(await axeFindingsInCard(sight.frame, page), name).toEqual([])
    }
    await shown.close()
  })
})
