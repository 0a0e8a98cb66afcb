// What a chapter plays on: a browser of its own, the practice org, the album; and how pages of it are opened.
import type { Browser, Page, Viewport } from 'puppeteer-core'
import { launchChromium } from '../../test/e2e/support/chromium'
import { openTab, startGuide } from '../../test/e2e/support/tabs'
import type { PracticeOrg, SettingsChange } from '../../test/practice-org/server'
import type { Album } from './screenshot-recorder'

export interface Stage {
  readonly browser: Browser
  readonly org: PracticeOrg
  readonly album: Album
}

export interface Play {
  readonly id: string
  readonly title: string
  readonly about: string
  play(stage: Stage): Promise<void>
}

const WINDOW: Viewport = { width: 1280, height: 800 }

export async function perform({ play, ...chapter }: Play, org: PracticeOrg, album: Album): Promise<void> {
  album.begin(chapter)
  const browser = await launchChromium({ port: org.port })
  try {
    await play({ browser, org, album })
  } finally {
    await browser.close()
  }
}

export async function openPage({ browser }: Stage, address: string, viewport: Viewport = WINDOW): Promise<Page> {
  const page = await openTab(browser, address)
  await page.setViewport(viewport)
  return page
}

export const lightningHome = (org: string): string => `https://${org}.lightning.force.com/lightning/page/home`

/** Lightning's home page of an org, with the guide started there. */
export async function startInLightning(
  stage: Stage,
  org: string,
  settings: SettingsChange = {},
  viewport: Viewport = WINDOW,
): Promise<Page> {
  stage.org.configure(org, settings)
  const page = await openPage(stage, lightningHome(org), viewport)
  await startGuide(stage.browser)
  return page
}
