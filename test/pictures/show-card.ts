// Shows a state of ring and card: the org is set up, a guide is stored, and its page is opened in a tab of its own.
import type { Browser, Page } from 'puppeteer-core'
import type { Sight } from '../e2e/support/overlay-reader'
import { sightOf, startGuideAtOnce } from '../e2e/support/tabs'
import type { PracticeOrg, SettingsChange } from '../practice-org/server'
import { emulateMedia } from './emulate'
import type { CardState, Setting } from './face-state'
import { seed } from './seed'

/** In CSS px: that of the window in the pictures for the stores. */
const CARD_WINDOW = { width: 1140, height: 640 }

export interface ShownCardState {
  readonly page: Page
  readonly sight: Sight
}

/** `change`: what is different in the org. */
export async function showCard(
  browser: Browser,
  org: PracticeOrg,
  { org: orgSettings = {}, stored, address, isIt, act }: CardState,
  setting: Setting,
  { change = {}, scale = 1 }: { readonly change?: SettingsChange; readonly scale?: number } = {},
): Promise<ShownCardState> {
  const { names } = setting
  org.reset()
  org.configure(names.org, { ...orgSettings, ...change })
  await seed(browser, stored?.(setting) ?? {})
  const page = await browser.newPage()
  await page.setViewport({ ...CARD_WINDOW, deviceScaleFactor: scale })
  await emulateMedia(page, {})
  await page.goto(address(names.org))
  await startGuideAtOnce(browser) // also where it runs: then it is shown again
  const sight = await sightOf(page, isIt)
  await emulateMedia(page, {})
  await act?.(page, sight)
  return { page, sight: act === undefined ? sight : await sightOf(page, isIt) }
}
