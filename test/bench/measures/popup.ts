// From the click on the toolbar's button to the first paint of the checklist, with the worker asleep.
import type { Browser, Page } from 'puppeteer-core'
import { inWorker, isWorker, killWorker, stored } from '../../e2e/support/extension'
import { EMPTY, idOf, OURS, popupOf } from '../browsers'
import { startGuideOn } from '../guide'
import { type Context, limited, type Measure, type Row, type Table } from '../measure'
import { clickToPaint } from '../popup'
import { homeOf } from '../serve'
import { span } from '../span'
import { differences } from '../stats'
import { takeTurns } from '../turns'

const ORG = 'bench-popup'
const MANY = 1_000
/** Turns in each of the bench's: how long a process takes to start differs from one to the next by more than what is measured. */
const CLICKS = 2
/** Until the processes of the popup before and of the worker have ended, and the browser has one ready for the next page. */
const REST_MS = 700
/** What no eye sees: one frame, ms. */
const VISIBLE = 17

async function openHome(browser: Browser): Promise<Page> {
  const page = await browser.newPage()
  await page.goto(homeOf(ORG))
  return page
}

async function clickOnce(browser: Browser, page: Page, folder: string): Promise<number> {
  await page.bringToFront()
  do {
    await killWorker(browser)
    await span(REST_MS)
  } while (browser.targets().some(isWorker))
  return clickToPaint(browser, page, idOf(browser, folder), popupOf(browser, folder))
}

/**
 * Twice, of which the second counts: a browser that comes after another one has to bring its own back into the processor's
 * caches first, and among three that take turns the one in the middle never follows itself.
 */
async function clickTwice(browser: Browser, page: Page, folder: string): Promise<number> {
  await clickOnce(browser, page, folder)
  return clickOnce(browser, page, folder)
}

/** As if the person had started a guide in so many other orgs. */
async function fillWith(browser: Browser, count: number): Promise<number> {
  const guides = Object.entries(await stored(browser)).filter(([key]) => key === `guide:${ORG}`)
  const text = JSON.stringify(Object.fromEntries(guides))
  await inWorker(
    browser,
    async (text: string, own: string, count: number) => {
      const orgs = Array.from({ length: count }, (_, each) => text.replaceAll(own, `${own}-${each}`))
      await chrome.storage.local.set(Object.assign({}, ...orgs.map((org) => JSON.parse(org))))
    },
    text,
    ORG,
    count,
  )
  return Object.keys(await stored(browser)).filter((key) => key.startsWith('guide:')).length
}

const take = ({ pairs, say, withBrowser }: Context) =>
  withBrowser([EMPTY], (empty) =>
    withBrowser([OURS], (one) =>
      withBrowser([OURS], async (many) => {
        const pages = { empty: await openHome(empty), one: await openHome(one), many: await openHome(many) }
        await startGuideOn(one, pages.one)
        await startGuideOn(many, pages.many)
        say(`${await fillWith(many, MANY - 1)} orgs are stored`)
        const subjects = {
          empty: () => clickTwice(empty, pages.empty, EMPTY),
          one: () => clickTwice(one, pages.one, OURS),
          many: () => clickTwice(many, pages.many, OURS),
        }
        return takeTurns(pairs * CLICKS, subjects, say)
      }),
    ),
  )

export const popup: Measure = {
  name: 'popup',
  title: 'The popup',
  about:
    'The action is triggered as by a click, over a Salesforce page, while the worker is asleep; each popup is opened twice, and the second counts. Until the first paint of the popup’s content, which is the checklist; in the empty extension it is a word.',
  async run(context) {
    const { empty, one, many } = await take(context)
    const rows: Row[] = [
      { what: 'an empty extension', samples: empty },
      { what: 'Token Guide, 1 org', samples: one },
      limited('Token Guide over the empty extension', differences(one, empty), [['median', 60, 'ms']]),
      limited(`${MANY} orgs over 1 org`, differences(many, one), [['median', VISIBLE, 'ms']]),
    ]
    const table: Table = { title: 'From click to first paint', unit: 'ms', digits: 0, rows }
    return [table]
  },
}
