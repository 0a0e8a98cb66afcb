// Screenshots of the options page: what is stored, what was set aside, and the buttons that delete it.
import type { Page } from 'puppeteer-core'
import { extensionId, inWorker, press } from '../../test/e2e/support/extension'
import { personAt } from '../../test/e2e/support/person'
import { answerYes } from '../../test/e2e/support/popup'
import type { Chapter, ChapterContext } from './chapter'
import { startInLightning } from './practice-pages'
import type { Caption } from './screenshot-recorder'

/** In CSS px. */
const WINDOW = { width: 900, height: 700 }
/** The same window at a zoom of 200 %. */
const ZOOMED_WINDOW = { width: 450, height: 700, deviceScaleFactor: 2 }

interface OptionsScreenshot extends Caption {
  readonly isDark?: boolean
  readonly isZoomed?: boolean
  readonly prepare?: (options: Page) => Promise<void>
}

async function takeOptionsScreenshot(
  { browser, recorder }: ChapterContext,
  { isDark, isZoomed, prepare, ...caption }: OptionsScreenshot,
): Promise<void> {
  const page = await browser.newPage()
  await page.setViewport(isZoomed === true ? ZOOMED_WINDOW : WINDOW)
  await page.emulateMediaFeatures([{ name: 'prefers-color-scheme', value: isDark === true ? 'dark' : 'light' }])
  await page.goto(`chrome-extension://${await extensionId(browser)}/src/options/options.html`)
  await page.waitForSelector('h1')
  await prepare?.(page)
  const all = await page.waitForSelector('html')
  if (all !== null) await recorder.take(all, caption)
  await page.close()
}

export const OPTIONS_CHAPTER: Chapter = {
  id: 'options',
  title: 'Your data',
  about: 'Everything that is stored, and how to delete it.',
  async run(context) {
    await takeOptionsScreenshot(context, {
      name: 'empty',
      title: 'Nothing yet',
      sentence: 'Nothing is stored until a guide is started.',
    })
    const page = await startInLightning(context, 'acme')
    await personAt(page).followUntil(({ card }) => card.step === 'find-mailbox')
    await startInLightning(context, 'acme--uat.sandbox')
    await inWorker(context.browser, () => chrome.storage.local.set({ 'place:acme': { version: 1, kind: 'pocket' } }))
    await takeOptionsScreenshot(context, {
      name: 'stored',
      title: 'What is stored',
      sentence: 'Each org, and what was set aside.',
    })
    await takeOptionsScreenshot(context, {
      name: 'stored-dark',
      title: 'The same, dark',
      sentence: 'In a dark browser.',
      isDark: true,
    })
    await takeOptionsScreenshot(context, {
      name: 'question',
      title: 'Asked first',
      sentence: 'Where something would end that is under way.',
      isZoomed: true,
      prepare: (options) => press(options, 'delete-org'),
    })
    await takeOptionsScreenshot(context, {
      name: 'deleted',
      title: 'Deleted',
      sentence: 'Says what it did, and takes it back.',
      prepare: async (options) => {
        await press(options, 'delete-everything')
        await answerYes(options)
        await options.waitForSelector('[data-action=undo]')
      },
    })
  },
}
