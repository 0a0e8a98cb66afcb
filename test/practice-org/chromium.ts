// A headless Chromium whose Salesforce host names all lead to a practice org.
import puppeteer, { type Browser, type ElementHandle, type Frame, type Page } from 'puppeteer-core'
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
