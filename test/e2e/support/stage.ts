// One browser and one practice org for a file of tests.
import type { Browser, Page } from 'puppeteer-core'
import { afterAll, beforeAll } from 'vitest'
import { type PracticeOrg, startPracticeOrg } from '../../practice-org/server'
import { launchChromium } from './chromium'
import { openPopup, press } from './extension'
import { type Sight, seen } from './marks'
import { until } from './until'

export interface Stage {
  readonly browser: Browser
  readonly org: PracticeOrg
  /** Opens an address in a new tab in front. */
  open(address: string): Promise<Page>
  /** Starts the guide for the tab in front, from the real popup. */
  start(): Promise<void>
}

/** Sets the stage for the tests of this file. */
export function useStage(): Stage {
  let browser: Browser | undefined
  let org: PracticeOrg | undefined
  const there = <T>(thing: T | undefined): T => {
    if (thing === undefined) throw new Error('The stage is not set yet')
    return thing
  }
  beforeAll(async () => {
    org = await startPracticeOrg()
    browser = await launchChromium({ port: org.port })
  })
  afterAll(async () => {
    await browser?.close()
    await org?.close()
  })
  return {
    get browser() {
      return there(browser)
    },
    get org() {
      return there(org)
    },
    open: (address) => openTab(there(browser), address),
    start: () => startGuide(there(browser)),
  }
}

export async function openTab(browser: Browser, address: string): Promise<Page> {
  const page = await browser.newPage()
  await page.goto(address)
  return page
}

export async function startGuide(browser: Browser): Promise<void> {
  const popup = await openPopup(browser)
  await press(popup, 'start')
  await until('the popup says that it has started', () =>
    popup.evaluate(() => document.querySelector('[role=status]')?.textContent !== '').catch(() => true),
  )
}

/** Waits until the page shows a card for which the condition holds. */
export const sightOf = (page: Page, isIt: (sight: Sight) => boolean, what = 'the expected card'): Promise<Sight> => {
  let last = 'no card'
  return until(
    () => `${what} on ${page.url()}; last seen: ${last}`,
    async () => {
      const sight = await seen(page)
      last = sight === null ? 'no card' : `${sight.card.step}: ${sight.card.text}`
      return sight !== null && isIt(sight) ? sight : null
    },
  )
}
