// What a chapter chapters on: a browser of its own, the practice org, the album; and how pages of it are opened.
import type { Browser, Page, Viewport } from 'puppeteer-core'
import { launchChromium } from '../../test/e2e/support/chromium'
import { openTab, startGuide } from '../../test/e2e/support/tabs'
import type { PracticeOrg, SettingsChange } from '../../test/practice-org/server'
import type { ScreenshotRecorder } from './screenshot-recorder'

export interface ChapterContext {
  readonly browser: Browser
  readonly org: PracticeOrg
  readonly recorder: ScreenshotRecorder
}

export interface Chapter {
  readonly id: string
  readonly title: string
  readonly about: string
  run(context: ChapterContext): Promise<void>
}

const WINDOW: Viewport = { width: 1280, height: 800 }

export async function runChapter(
  { run, ...chapter }: Chapter,
  org: PracticeOrg,
  recorder: ScreenshotRecorder,
): Promise<void> {
  recorder.begin(chapter)
  const browser = await launchChromium({ port: org.port })
  try {
    await run({ browser, org, recorder })
  } finally {
    await browser.close()
  }
}

export async function openPage(
  { browser }: ChapterContext,
  address: string,
  viewport: Viewport = WINDOW,
): Promise<Page> {
  const page = await openTab(browser, address)
  await page.setViewport(viewport)
  return page
}

export const lightningHome = (org: string): string => `https://${org}.lightning.force.com/lightning/page/home`

/** Lightning's home page of an org, with the guide started there. */
export async function startInLightning(
  context: ChapterContext,
  org: string,
  settings: SettingsChange = {},
  viewport: Viewport = WINDOW,
): Promise<Page> {
  context.org.configure(org, settings)
  const page = await openPage(context, lightningHome(org), viewport)
  await startGuide(context.browser)
  return page
}
