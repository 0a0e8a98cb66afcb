// Opens pages of the practice org in the chapter's browser, with or without the guide.
import type { Page, Viewport } from 'puppeteer-core'
import { openTab, startGuide } from '../../test/e2e/support/tabs'
import type { SettingsChange } from '../../test/practice-org/server'
import type { ChapterContext } from './chapter'

/** In CSS px. */
const WINDOW: Viewport = { width: 1280, height: 800 }

export async function openPage({ browser }: ChapterContext, url: string, viewport: Viewport = WINDOW): Promise<Page> {
  const page = await openTab(browser, url)
  await page.setViewport(viewport)
  return page
}

export const lightningHomeUrl = (org: string): string => `https://${org}.lightning.force.com/lightning/page/home`

/** Lightning's home page of an org, with the guide started there. */
export async function startInLightning(
  context: ChapterContext,
  org: string,
  settings: SettingsChange = {},
  viewport: Viewport = WINDOW,
): Promise<Page> {
  context.org.configure(org, settings)
  const page = await openPage(context, lightningHomeUrl(org), viewport)
  await startGuide(context.browser)
  return page
}
