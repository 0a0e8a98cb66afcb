// One practice org for a file of tests, and a browser of its own for each test: what it is started with belongs to that test.
import type { Browser } from 'puppeteer-core'
import { afterAll, afterEach, beforeAll } from 'vitest'
import { type PracticeOrg, SHORT_LATENCY, startPracticeOrg } from '../../practice-org/server'

export interface BrowserPerTest {
  /** Keeps what `launch` starts on the org's port until the test ends. */
  launch(launch: (port: number) => Promise<Browser>): Promise<Browser>
  /** Closes it before the test ends. */
  close(): Promise<void>
}

export function useBrowserPerTest(): BrowserPerTest {
  let org: PracticeOrg
  let browser: Browser | null = null
  const close = async (): Promise<void> => {
    await browser?.close()
    browser = null
  }
  beforeAll(async () => {
    org = await startPracticeOrg({ defaults: { latency: SHORT_LATENCY } })
  })
  afterEach(close)
  afterAll(() => org.close())
  return {
    async launch(launch) {
      browser = await launch(org.port)
      return browser
    },
    close,
  }
}
