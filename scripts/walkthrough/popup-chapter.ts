// The popup in each of its stages. The real one is not painted headless: its page is opened in a tab, at the popup's size.
import type { Page } from 'puppeteer-core'
import { extensionId, openPopupTab, press } from '../../test/e2e/support/extension'
import { personAt } from '../../test/e2e/support/person'
import { type Chapter, type ChapterContext, lightningHome, openPage, startInLightning } from './chapter'
import type { Caption, ScreenshotRecorder } from './screenshot-recorder'

const POPUP_WINDOW = { width: 360, height: 600, deviceScaleFactor: 2 }

export interface PopupScreenshot extends Caption {
  readonly isDark?: boolean
  /** What the popup is asked for, such as `?view=tools`. */
  readonly query?: string
  /** What the person does in the popup before the picture. */
  readonly does?: (popup: Page) => Promise<void>
}

export async function takePopupScreenshot(
  { browser, recorder }: ChapterContext,
  { isDark = false, query = '', does, ...caption }: PopupScreenshot,
): Promise<void> {
  const popup = await openPopupTab(browser, query)
  await popup.setViewport(POPUP_WINDOW)
  await popup.emulateMediaFeatures([{ name: 'prefers-color-scheme', value: isDark ? 'dark' : 'light' }])
  await does?.(popup)
  await takeWholeHeight(popup, recorder, caption)
  await popup.close()
}

/** The whole of it, without what an ordinary tab adds around the popup. */
async function takeWholeHeight(popup: Page, recorder: ScreenshotRecorder, caption: Caption): Promise<void> {
  await popup.evaluate(() => document.body.classList.remove('ordinary-tab'))
  // As tall as all of it: what sticks to the lower edge would stand in the middle.
  const height = await popup.evaluate(() => document.documentElement.scrollHeight)
  await popup.setViewport({ ...POPUP_WINDOW, height: Math.max(POPUP_WINDOW.height, height) })
  const all = await popup.waitForSelector('html')
  if (all !== null) await recorder.take(all, caption)
}

/** The popup over a tab that is not Salesforce: it believes to be no tab, and finds only itself in front. */
async function takePopupOutsideSalesforce({ browser, recorder }: ChapterContext, caption: Caption): Promise<void> {
  const id = await extensionId(browser)
  const popup = await browser.newPage()
  await popup.setViewport(POPUP_WINDOW)
  await popup.evaluateOnNewDocument(() => {
    chrome.tabs.getCurrent = async () => undefined
  })
  await popup.goto(`chrome-extension://${id}/src/popup/popup.html`)
  await popup.waitForSelector('[data-elsewhere]')
  await takeWholeHeight(popup, recorder, caption)
  await popup.close()
}

export const POPUP_CHAPTER: Chapter = {
  id: 'popup',
  title: 'The popup',
  about: 'What the toolbar icon opens, in each stage of one org.',
  async run(context) {
    await openPage(context, lightningHome('acme')).then(() =>
      takePopupScreenshot(context, {
        name: 'new',
        title: 'Before the start',
        sentence: 'Which org this is, what a reset does, and the ten steps.',
      }),
    )
    await takePopupScreenshot(context, {
      name: 'new-dark',
      title: 'Before the start, dark',
      sentence: 'The same in a dark browser.',
      isDark: true,
    })
    const page = await startInLightning(context, 'acme')
    await takePopupScreenshot(context, {
      name: 'running',
      title: 'Under way',
      sentence: 'The current step stands out.',
    })
    await takePopupScreenshot(context, {
      name: 'restart',
      title: 'Start over',
      sentence: 'Asked before the ticks are cleared.',
      does: (popup) => press(popup, 'restart'),
    })
    await page.bringToFront()
    await personAt(page).followUntil(({ card }) => card.step === 'find-mailbox')
    await takeAfterReset(context)
    await takeOtherTabs(context)
  },
}

async function takeAfterReset(context: ChapterContext): Promise<void> {
  const waiting = { title: 'After the reset', sentence: 'The question that stays until the token is saved.' }
  await takePopupScreenshot(context, { ...waiting, name: 'waiting' })
  await takePopupScreenshot(context, { ...waiting, name: 'waiting-dark', title: 'After the reset, dark', isDark: true })
  await takePopupScreenshot(context, {
    name: 'snoozed',
    title: 'Remind me later',
    sentence: 'Says when the next reminder comes.',
    does: (popup) => press(popup, 'snooze'),
  })
}

async function takeOtherTabs(context: ChapterContext): Promise<void> {
  await startInLightning(context, 'acme--uat.sandbox')
  await takePopupScreenshot(context, {
    name: 'sandbox',
    title: 'A second org',
    sentence: 'A sandbox has a token of its own; the first org waits below.',
  })
  await takePopupOutsideSalesforce(context, {
    name: 'elsewhere',
    title: 'On a tab that is not Salesforce',
    sentence: 'Says so, offers the way there, and keeps what is under way in reach.',
  })
  await takePopupScreenshot(context, {
    name: 'saved',
    title: 'Saved',
    sentence: 'No more reminders; the date of the reset stays.',
    query: '?guide=guide%3Aacme',
    does: async (popup) => {
      await press(popup, 'saved')
      await popup.waitForSelector('[data-step="save-token"][data-status="done"]')
    },
  })
}
