// What tests of the page report share: the way from the card to our page, and what it shows.
import type { Browser, Page } from 'puppeteer-core'
import type { Report } from '../../../src/structure/compose-report'
import { inClosedRoot } from './closed-shadow-root'
import { centre } from './overlay-reader'
import { openOwnPages } from './own-pages'
import { sightOf } from './testbed'
import { until } from './until'

/** Scrolls in the card to a button, and presses it, as a person does. */
export async function pressOnCard(page: Page, action: string): Promise<void> {
  const { frame } = await sightOf(page, ({ card }) => card.actions[action] !== undefined, `the button ${action}`)
  await inClosedRoot(
    frame,
    function (name: string) {
      this.querySelector(`[data-action="${name}"]`)?.scrollIntoView({ block: 'nearest' })
    },
    action,
  )
  const { card } = await sightOf(page, ({ card }) => card.actions[action] !== undefined, `the button ${action}`)
  await page.mouse.click(...centre(card.actions[action] ?? card.box))
}

const reportPages = (browser: Browser): Promise<Page[]> => openOwnPages(browser, 'src/report/report.html')

/** Opens “Report this”, and gives our page once it shows something. */
export async function openPageReport(browser: Browser, page: Page): Promise<Page> {
  const before = new Set(await reportPages(browser))
  await pressOnCard(page, 'report')
  const opened = await until('our page is open', async () =>
    (await reportPages(browser)).find((each) => !before.has(each)),
  )
  await until('it shows something', () =>
    opened.evaluate(() => document.querySelector('[data-report], [data-fault]') !== null).catch(() => false),
  )
  return opened
}

/** Adds how the page is built, as a person does. */
export async function addStructure(report: Page): Promise<void> {
  await report.evaluate(() => document.querySelector<HTMLInputElement>('[data-action=add-structure]')?.click())
  await until('the structure shows', () => report.evaluate(() => document.querySelector('[data-size]') !== null))
}

/** The text that our page shows. */
export const shownReport = (page: Page): Promise<string> =>
  page.evaluate(() => document.querySelector('[data-report]')?.textContent ?? '')

export const parsed = (text: string): Report => JSON.parse(text) as Report
