// A headless Chromium whose Salesforce host names all lead to a practice org.
import puppeteer, { type Browser, type ElementHandle, type Frame, type Page } from 'puppeteer-core'
import { until } from '../e2e/support/until'
import { hostResolverRules } from './hosts'

export function openChromium(port: number): Promise<Browser> {
  return puppeteer.launch({
    executablePath: '/usr/bin/chromium',
    pipe: true,
    acceptInsecureCerts: true,
    args: [
      '--no-sandbox',
      '--disable-quic',
      '--no-first-run',
      '--disable-background-networking',
      '--disable-component-update',
      '--disable-sync',
      `--host-resolver-rules=${hostResolverRules(port)}`,
    ],
  })
}

/** The visible element of a selector, once there is one. */
export async function see(page: Page | Frame, selector: string): Promise<ElementHandle<Element>> {
  const element = await page.waitForSelector(selector, { visible: true, timeout: 10_000 })
  if (!element) throw new Error(`${selector} is not there`)
  return element
}

export async function press(page: Page | Frame, selector: string): Promise<void> {
  await (await see(page, selector)).click()
}

export async function write(page: Page | Frame, selector: string, text: string): Promise<void> {
  await (await see(page, selector)).type(text)
}

/** Presses what leads to another page, and waits for that page. */
export async function pressAndGo(page: Page, selector: string): Promise<void> {
  await see(page, selector)
  await Promise.all([page.waitForNavigation(), press(page, selector)])
}

/** The frame whose address contains a text, with a body. */
export async function frameWith(page: Page, text: string): Promise<Frame> {
  return page.waitForFrame((frame) => frame !== page.mainFrame() && frame.url().includes(text), { timeout: 10_000 })
}

/**
 * Waits until a frame whose address contains a text shows another text. It is asked anew each time, and each time for a second at
 * most: an answer from a document that is just being replaced may never come.
 */
export async function seeInFrame(page: Page, address: string, text: string): Promise<void> {
  const says = (text: string): boolean => document.body?.textContent?.includes(text) ?? false
  await until(`"${text}" in the frame of ${address}`, async () => {
    const frame = await frameWith(page, address)
    const inTime = AbortSignal.timeout(1_000)
    const late = new Promise<false>((resolve) => inTime.addEventListener('abort', () => resolve(false)))
    return Promise.race([frame.evaluate(says, text).catch(() => false), late])
  })
}
