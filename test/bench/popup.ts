// The real popup, opened as by a click on the toolbar's button, and the time until it shows something.
import type { Browser, Page } from 'puppeteer-core'
import { until } from '../e2e/support/until'
import { span } from './span'

interface TabInfo {
  readonly targetId: string
  readonly url: string
}

/** The browser's own target for a page's tab. */
async function tabOf(browser: Browser, page: Page): Promise<string> {
  const session = await browser.target().createCDPSession()
  const { targetInfos } = await session.send('Target.getTargets', { filter: [{ type: 'tab' }] })
  await session.detach()
  const tab = (targetInfos as readonly TabInfo[]).find(({ url }) => url === page.url())
  if (tab === undefined) throw new Error(`No tab shows ${page.url()}`)
  return tab.targetId
}

/** By then (ms) a popup has been painted. Nobody looks before: whoever asks a popup while it opens keeps it from opening. */
const UNSEEN_MS = 1_000

/** From the click to the first paint of something (ms), over the tab of a page; the popup is closed again. */
export async function clickToPaint(browser: Browser, page: Page, id: string, address: string): Promise<number> {
  const targetId = await tabOf(browser, page)
  const session = await browser.target().createCDPSession()
  const opened = browser.waitForTarget((target) => target.url() === address)
  const clicked = performance.timeOrigin + performance.now()
  await session.send('Extensions.triggerAction', { id, targetId })
  const target = await opened
  await span(UNSEEN_MS)
  const popup = await target.asPage()
  const painted = await until('the popup is painted', () =>
    popup.evaluate(() => {
      const paint = performance.getEntriesByName('first-contentful-paint')[0]
      return paint === undefined ? null : performance.timeOrigin + paint.startTime
    }),
  )
  await session.detach()
  await popup.close()
  await until('the popup is closed', () => !browser.targets().some((target) => target.url() === address))
  return painted - clicked
}
