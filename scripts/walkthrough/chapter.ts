// A chapter of the walkthrough is a script that runs in a browser of its own and takes screenshots.
import type { Browser } from 'puppeteer-core'
import { launchChromium } from '../../test/e2e/support/chromium'
import type { PracticeOrg } from '../../test/practice-org/server'
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
  /** Command-line switches for the chapter's browser. */
  readonly browserArgs?: readonly string[]
  run(context: ChapterContext): Promise<void>
}

export async function runChapter(
  { run, browserArgs = [], ...chapter }: Chapter,
  org: PracticeOrg,
  recorder: ScreenshotRecorder,
): Promise<void> {
  recorder.begin(chapter)
  const browser = await launchChromium({ port: org.port, args: browserArgs })
  try {
    await run({ browser, org, recorder })
  } finally {
    await browser.close()
  }
}
