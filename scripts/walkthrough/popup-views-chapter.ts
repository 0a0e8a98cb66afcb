// The popup's other views on the way through one reset: tools, need, mail, place of the token, failures.

import type { Page } from 'puppeteer-core'
import { TOKEN_MAIL } from '../../src/knowledge/token-mail-and-mailboxes'
import { press, statuses } from '../../test/e2e/support/extension'
import { ageStoredTimes } from '../../test/e2e/support/moved-time'
import { centre } from '../../test/e2e/support/overlay-reader'
import { openPaintedPopup } from '../../test/e2e/support/painted-popup'
import { personAt } from '../../test/e2e/support/person'
import { answerYes } from '../../test/e2e/support/popup'
import { sightOf, startGuide } from '../../test/e2e/support/tabs'
import { until } from '../../test/e2e/support/until'
import type { Chapter, ChapterContext } from './chapter'
import { type PopupScreenshot, takePopupScreenshot } from './popup-screenshot'
import { BEFORE_RESET, GUIDE_QUERY, ORG, TOKEN_SAVED, WAITING_FOR_MAIL } from './popup-view-screenshots'
import { lightningHomeUrl, openPage } from './practice-pages'
import { takeRingAndCard } from './ring-and-card-screenshots'

const MINUTE_MS = 60_000

export const POPUP_VIEWS_CHAPTER: Chapter = {
  id: 'popup-views',
  title: 'Beside Salesforce’s pages',
  about: 'What a reset stops, the mail, the safe place, and every tool again.',
  async run(context) {
    const page = await openPage(context, lightningHomeUrl(ORG))
    for (const each of BEFORE_RESET) await takePopupScreenshot(context, each)
    await takePopupScreenshot(context, {
      ...inDarkMode(BEFORE_RESET, 'stops'),
      name: 'stops-dark',
      title: 'Before the reset, dark',
    })
    await page.bringToFront()
    await startGuide(context.browser)
    const sight = await personAt(page).followUntil(({ card }) => card.step === 'reset-token')
    await takeRingAndCard(context.recorder, page, sight, 'The card before the click')
    await takeMailAddress(context, page)
    await takeWaitingForMail(context)
    for (const each of TOKEN_SAVED) await takePopupScreenshot(context, each)
    await takeNextReset(context, page)
    await takePopupScreenshot(context, {
      ...inDarkMode(TOKEN_SAVED, 'use'),
      name: 'use-dark',
      title: 'Every tool, dark',
    })
  },
}

/** After the click on the reset button, the card offers to show the address that the mail goes to. */
async function takeMailAddress(context: ChapterContext, page: Page): Promise<void> {
  const docked = await personAt(page).followUntil(({ card }) => card.step === 'find-mailbox')
  await takeRingAndCard(context.recorder, page, docked, 'After the click')
  const link = docked.card.actions['show-address']
  if (link !== undefined) await page.mouse.click(...centre(link))
  const onField = await sightOf(page, ({ card, ring }) => card.step === 'find-mailbox' && ring !== null)
  await takeRingAndCard(context.recorder, page, onField, 'Where the mail goes')
}

async function takeWaitingForMail(context: ChapterContext): Promise<void> {
  await ageStoredTimes(context.browser, 4 * MINUTE_MS)
  for (const each of WAITING_FOR_MAIL) await takePopupScreenshot(context, each)
  await ageStoredTimes(context.browser, TOKEN_MAIL.normalMinutes * MINUTE_MS)
  await takePopupScreenshot(context, {
    ...inDarkMode(WAITING_FOR_MAIL, 'mail'),
    name: 'mail-late-dark',
    title: 'A late mail, dark',
  })
}

/** A month later: the popup still says where the earlier token was put, and that it no longer works. */
async function takeNextReset(context: ChapterContext, page: Page): Promise<void> {
  await ageStoredTimes(context.browser, 30 * 24 * 60 * MINUTE_MS)
  const popup = await openPaintedPopup(context.browser, GUIDE_QUERY)
  await press(popup, 'restart')
  await answerYes(popup)
  await until('it begins anew', async () => (await statuses(popup))['save-token'] === 'todo')
  await popup.close()
  await page.bringToFront()
  await personAt(page).followUntil(({ card }) => card.step === 'find-mailbox')
  await takePopupScreenshot(context, {
    name: 'place-outdated',
    title: 'Next month, a new token',
    sentence: 'Where the last one was put is still told, and that it no longer works.',
    query: GUIDE_QUERY,
    prepare: async (popup) => {
      await press(popup, 'saved')
      await press(popup, 'put-off')
      await popup.waitForSelector('[data-place-answer]')
    },
  })
}

/** @throws when no screenshot has that name */
function inDarkMode(screenshots: readonly PopupScreenshot[], name: string): PopupScreenshot {
  const screenshot = screenshots.find((each) => each.name === name)
  if (screenshot === undefined) throw new Error(`no screenshot ${name}`)
  return { ...screenshot, isDark: true }
}
