// One practice org and one browser for a file of tests, a fresh page for each test.
import type { Browser, Page } from 'puppeteer-core'
import { afterAll, beforeAll, beforeEach } from 'vitest'
import { openChromium } from './chromium'
import { type PracticeOrg, startPracticeOrg } from './server'

export interface PracticeTestbed {
  readonly practice: PracticeOrg
  readonly page: Page
}

export function usePracticeTestbed(): PracticeTestbed {
  let practice: PracticeOrg | undefined
  let browser: Browser | undefined
  let page: Page | undefined
  const there = <T>(thing: T | undefined): T => {
    if (thing === undefined) throw new Error('The testbed is not set yet')
    return thing
  }
  beforeAll(async () => {
    practice = await startPracticeOrg()
    browser = await openChromium(practice.port)
  })
  afterAll(async () => {
    await browser?.close()
    await practice?.close()
  })
  beforeEach(async () => {
    await page?.close()
    practice?.reset()
    page = await browser?.newPage()
  })
  return {
    get practice() {
      return there(practice)
    },
    get page() {
      return there(page)
    },
  }
}
