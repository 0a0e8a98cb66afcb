// The restless page in a tab, and what the bench asks of it.
import type { Browser, Page } from 'puppeteer-core'
import { RESTLESS_STYLE, type RestlessOptions, type RestlessSubject, restlessPage } from './pages/restless'
import { openSubject } from './serve'

/** As many elements, and as many changes per frame, as the record states. */
export const LIGHTNING_LIKE = { elements: 8_000, perFrame: 200 } as const

export const openRestless = (browser: Browser, org: string, options: RestlessOptions, script = ''): Promise<Page> =>
  openSubject(browser, { org, build: restlessPage, argument: options, script, style: RESTLESS_STYLE })

interface WithSubject {
  readonly subject: RestlessSubject
}

export const setTarget = (page: Page, isThere: boolean): Promise<void> =>
  page.evaluate((isThere) => (window as unknown as WithSubject).subject.setTarget(isThere), isThere)
