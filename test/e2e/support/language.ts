// What popup and card say about their language, and a date in the popup.
import type { Browser } from 'puppeteer-core'
import { inClosedRoot } from './closed-shadow-root'
import { openPopupTab } from './extension'
import { text, tickReset } from './popup'
import { openTab, sightOf, startGuide } from './tabs'
import { until } from './until'

interface Language {
  readonly lang: string
  readonly dir: string
}

export interface LanguageSeen {
  readonly card: Language
  readonly popup: Language
  /** When the next reminder comes, as the popup says it. */
  readonly reminder: string
}

/** Starts a guide in an org, and looks at card and popup; then at the popup after the reset. */
export async function languageSeen(browser: Browser, org: string): Promise<LanguageSeen> {
  const page = await openTab(browser, `https://${org}.lightning.force.com/lightning/page/home`)
  await page.bringToFront()
  await startGuide(browser)
  await page.bringToFront()
  await sightOf(page, ({ card }) => card.heading !== '')
  const card = await inClosedRoot(page.mainFrame(), function () {
    const { lang = '', dir = '' } = this.querySelector<HTMLElement>('[data-card]') ?? {}
    return { lang, dir }
  })
  if (card === null) throw new Error('there is no card')
  const popup = await openPopupTab(browser)
  const { lang, dir } = await popup.evaluate(() => ({
    lang: document.documentElement.lang,
    dir: document.documentElement.dir,
  }))
  await tickReset(popup)
  const reminder = await until(
    'the popup says when it reminds',
    async () => (await text(popup, '[data-next-reminder]')) || null,
  )
  await Promise.all([popup.close(), page.close()])
  return { card, popup: { lang, dir }, reminder: reminder.replaceAll(/\s/g, ' ') }
}

/** A time of this or the next day, as English says it. */
export const ENGLISH_DATE = /(?:today|tomorrow), \d{1,2}:\d\d [AP]M/
