// A browser and a practice org for a file of tests.
import type { Browser, Page } from 'puppeteer-core'
import { afterAll, beforeAll } from 'vitest'
import { type PracticeOrg, SHORT_LATENCY, startPracticeOrg } from '../../practice-org/server'
import { launchChromium } from './chromium'
import { withAllHosts, withNotifications } from './extension-copy'
import { launchFirefox } from './firefox'
import { personAt } from './person'
import { type BrowserAndOrg, resetSharedBrowser, sharedBrowser } from './shared-browser'
import { openTab, startGuide, startGuideAtOnce } from './tabs'

export { openTab, sightOf, startGuide } from './tabs'

export interface Testbed {
  readonly browser: Browser
  readonly org: PracticeOrg
  /** Opens an address in a new tab in front. */
  open(address: string): Promise<Page>
  /** Starts the guide for the tab in front. */
  start(page?: Page): Promise<void>
  /** The same from the real popup. */
  startFromPopup(): Promise<void>
}

export interface TestbedOptions {
  /** Use Firefox, which must be told every host name; Chromium knows patterns. */
  readonly firefoxHosts?: readonly string[]
  /** Pages take as long as they usually do; else no longer than it takes to be late. */
  readonly usualLatency?: boolean
  /** With the optional hosts granted. */
  readonly allHosts?: boolean
  /** With notifications granted. Not together with the optional hosts. */
  readonly notifications?: boolean
}

/**
 * Sets the testbed for the tests of this file, in Chromium unless hosts for Firefox are given. What needs nothing of its own
 * shares a browser with other files.
 */
export function useTestbed(options: TestbedOptions = {}): Testbed {
  const { firefoxHosts, allHosts = false, usualLatency = false, notifications = false } = options
  const isShared = firefoxHosts === undefined && !allHosts && !usualLatency && !notifications
  let set: BrowserAndOrg | undefined
  let close = async (): Promise<void> => {}
  const there = (): BrowserAndOrg => {
    if (set === undefined) throw new Error('The testbed is not set yet')
    return set
  }
  beforeAll(async () => {
    if (isShared) {
      const shared = await sharedBrowser()
      set = shared
      close = () => resetSharedBrowser(shared)
    } else ({ set, close } = await ownBrowser(options))
  })
  afterAll(() => close())
  return {
    get browser() {
      return there().browser
    },
    get org() {
      return there().org
    },
    open: (address) => openTab(there().browser, address),
    start: (page?: Page) =>
      firefoxHosts === undefined ? startGuideAtOnce(there().browser, page) : startGuide(there().browser),
    startFromPopup: () => startGuide(there().browser),
  }
}

/** A browser and an org for this file alone. */
async function ownBrowser(options: TestbedOptions) {
  const { firefoxHosts, allHosts = false, usualLatency = false, notifications = false } = options
  const built = firefoxHosts === undefined ? 'dist/chrome' : 'dist/firefox'
  const copy = allHosts ? withAllHosts(built) : notifications ? withNotifications(built) : null
  const org = await startPracticeOrg({ defaults: usualLatency ? {} : { latency: SHORT_LATENCY } })
  const browser =
    firefoxHosts === undefined
      ? await launchChromium({ port: org.port, ...(copy === null ? {} : { extension: copy.folder }) })
      : await launchFirefox(org.port, firefoxHosts, copy?.folder)
  const close = async (): Promise<void> => {
    await browser.close()
    await org.close()
    copy?.remove()
  }
  return { set: { browser, org }, close }
}

/** From any page of a Lightning org through the reset, without the way there: the person begins at the form. */
export async function toTheReset(testbed: Testbed, page: Page): Promise<void> {
  await page.goto(new URL('/lightning/settings/personal/ResetApiToken/home', page.url()).href)
  await page.bringToFront()
  await testbed.start(page)
  await personAt(page).followUntil(({ card }) => card.step === 'find-mailbox')
}
