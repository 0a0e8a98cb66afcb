// Shows a state of popup, side panel, welcome or options, in a tab that is used for one state after the other.
import type { Browser, Page } from 'puppeteer-core'
import { extensionId, POPUP } from '../e2e/support/extension'
import { type PretendedTabs, pretendPopup } from '../e2e/support/painted-popup'
import { until } from '../e2e/support/until'
import type { PageState, Setting } from './face-state'
import type { Names } from './names'
import { seed } from './seed'

const tabsAtWork = ({ org }: Names): PretendedTabs => {
  const home = `https://${org}.lightning.force.com/lightning/page/home`
  return { front: home, salesforce: [home], overlayStatus: 'shown' }
}

/** `isStill`: the page's clock stands at the setting's time. */
export async function showOwnPage(
  browser: Browser,
  page: Page,
  { in: place, path = POPUP, query = '', stored, session, tabs = tabsAtWork, shows, act }: PageState,
  setting: Setting,
  isStill = false,
): Promise<void> {
  await page.goto('about:blank') // the page of the last state would draw what is stored for this one
  await seed(browser, stored?.(setting) ?? {}, session?.(setting))
  const endings = [await noteJumps(page)]
  if (place !== 'tab') endings.push(await pretendPopup(page, tabs(setting.names)))
  if (isStill) endings.push(await stopClock(page, setting.now))
  await page.goto(`chrome-extension://${await extensionId(browser)}/${path}${query}`)
  await Promise.all(endings.map((end) => end()))
  await until(`${shows} is there`, async () => (await page.$(shows)) !== null)
  await untilAtRest(page)
  if (act === undefined) return
  await act(page)
  await untilAtRest(page)
}

/** So many frames without a change: what is loaded after the first paint has come. */
const STILL_FRAMES = 8

export const untilAtRest = (page: Page): Promise<void> =>
  page.evaluate(async (frames) => {
    let still = 0
    const observer = new MutationObserver(() => {
      still = 0
    })
    observer.observe(document, { subtree: true, childList: true, attributes: true, characterData: true })
    for (; still < frames; still += 1) await new Promise((resolve) => requestAnimationFrame(resolve))
    observer.disconnect()
  }, STILL_FRAMES)

async function beforeScripts(page: Page, source: string): Promise<() => Promise<void>> {
  const { identifier } = await page.evaluateOnNewDocument(source)
  return () => page.removeScriptToEvaluateOnNewDocument(identifier)
}

const stopClock = (page: Page, now: number) =>
  beforeScripts(
    page,
    `globalThis.Date = class extends Date {
      constructor(...parts) { super(...(parts.length === 0 ? [${now}] : parts)) }
      static now() { return ${now} }
    }`,
  )

/** What jumps is named by its element, with how far down and across. */
const noteJumps = (page: Page) =>
  beforeScripts(
    page,
    `globalThis.jumps = []
    new PerformanceObserver((list) => {
      for (const { sources } of list.getEntries())
        for (const { node, previousRect: from, currentRect: to } of sources) {
          const element = node instanceof Element ? node : node?.parentElement
          globalThis.jumps.push((element?.localName ?? '?') + '.' + element?.className + ' by ' + (to.x - from.x) + ', ' + (to.y - from.y))
        }
    }).observe({ type: 'layout-shift', buffered: true })`,
  )

/** What has jumped since the first paint. */
export const jumpsIn = (page: Page): Promise<readonly string[]> =>
  page.evaluate(() => (globalThis as typeof globalThis & { jumps?: string[] }).jumps ?? ['not observed'])
