// The extension as the browser runs it: its worker, its real popup, its storage.
import type { Browser, CDPSession, Page, Target } from 'puppeteer-core'
import { knownExtensionId, rememberExtensionId } from './extension-ids'
import { isFirefox } from './firefox'
import { inFirefoxExtension, openFirefoxPage } from './firefox-extension'
import { until } from './until'

export const POPUP = 'src/popup/popup.html'

export const isWorker = (target: Target): boolean => target.type() === 'service_worker'

/** The extension's id. */
export async function extensionId(browser: Browser): Promise<string> {
  return knownExtensionId(browser) ?? rememberExtensionId(browser, (await browser.waitForTarget(isWorker)).url())
}

/** Starts the worker again, with a message from a page of ours. */
async function wakeWorker(browser: Browser): Promise<void> {
  const page = await browser.newPage()
  await page.goto(`chrome-extension://${await extensionId(browser)}/${POPUP}`)
  await page.evaluate(() => chrome.runtime.sendMessage('wake up'))
  await page.close()
}

type WorkerFunction<A extends unknown[], T> = (...args: A) => T | Promise<T>

/** Runs a function in the worker, attached only for this call: a worker that is watched cannot be replaced. */
export async function inWorker<A extends unknown[], T>(
  browser: Browser,
  task: WorkerFunction<A, T>,
  ...args: A
): Promise<T> {
  const session = await workerSession(browser)
  try {
    const { result, exceptionDetails } = await session.send('Runtime.evaluate', {
      // Some compilers name the functions inside with a helper of theirs, which the worker does not have.
      expression: `((__name) => (${task.toString()})(...${JSON.stringify(args)}))((named) => named)`,
      awaitPromise: true,
      returnByValue: true,
    })
    if (exceptionDetails !== undefined)
      throw new Error(exceptionDetails.exception?.description ?? exceptionDetails.text)
    return result.value as T
  } finally {
    await session.detach().catch(() => {})
  }
}

/** Attaches to the worker once it has the extension's own objects; a worker that just starts has none yet. */
async function workerSession(browser: Browser): Promise<CDPSession> {
  return until('the worker runs', async () => {
    const target = browser.targets().find(isWorker)
    if (target === undefined) {
      if (knownExtensionId(browser) !== undefined) await wakeWorker(browser)
      return null
    }
    const session = await target.createCDPSession().catch(() => null) // it is gone, and another one comes
    if (session === null) return null
    if (await Promise.race([isReady(session), late(WORKER_LATE_MS)])) return session
    await session.detach().catch(() => {})
    return null
  })
}

const isReady = async (session: CDPSession): Promise<boolean> => {
  const expression = "typeof chrome?.storage?.local === 'object'"
  const answer = await session.send('Runtime.evaluate', { expression }).catch(() => null)
  return answer?.result.value === true
}

/** A worker that is being replaced may never answer. */
const late = (ms: number): Promise<false> => new Promise((resolve) => setTimeout(resolve, ms, false))
/** After so long (ms) it is asked again: at once, and much later where the question opens the popup, which a busy machine delays. */
const WORKER_LATE_MS = 1_000
const POPUP_LATE_MS = 10_000

/** Ends the worker, as the browser does when it is idle. The next event starts it again. */
export async function killWorker(browser: Browser): Promise<void> {
  await extensionId(browser)
  const target = browser.targets().find(isWorker)
  if (target === undefined) return
  const session = await browser.target().createCDPSession()
  const { targetInfos } = await session.send('Target.getTargets')
  for (const { targetId, type } of targetInfos) {
    if (type === 'service_worker') await session.send('Target.closeTarget', { targetId })
  }
  await session.detach()
  await until('the worker is gone', () => !browser.targets().includes(target))
}

/** Runs a function with the extension's own API, in whichever browser. */
export const inExtension = <A extends unknown[], T>(
  browser: Browser,
  task: WorkerFunction<A, T>,
  ...args: A
): Promise<T> => (isFirefox(browser) ? inFirefoxExtension(browser, task, ...args) : inWorker(browser, task, ...args))

/** The extension's local storage. */
export const stored = (browser: Browser): Promise<Record<string, unknown>> =>
  inExtension(browser, () => chrome.storage.local.get(null))

/** The text of the badge. */
export const badge = (browser: Browser): Promise<string> => inExtension(browser, () => chrome.action.getBadgeText({}))

/** Opens the real popup over the tab in front. It is not painted headless: ask it with `evaluate`. */
export async function openPopup(browser: Browser): Promise<Page> {
  if (isFirefox(browser)) return openFirefoxPage(browser, POPUP)
  const id = await extensionId(browser)
  const isPopup = (target: Target): boolean => target.url() === `chrome-extension://${id}/${POPUP}`
  // A browser that has just started has no active window for a moment, a worker that is being replaced may never answer, and a popup
  // may close again before anybody has seen it.
  let whyNot = 'no answer'
  const target = await until(
    () => `the popup opens (${whyNot})`,
    async () => {
      const opens = inWorker(browser, () => chrome.action.openPopup()).catch((reason: unknown) => {
        whyNot = String(reason)
      })
      await Promise.race([opens, late(POPUP_LATE_MS)])
      return (
        browser.targets().find(isPopup) ?? browser.waitForTarget(isPopup, { timeout: WORKER_LATE_MS }).catch(() => null)
      )
    },
    3 * POPUP_LATE_MS,
  )
  const popup = await target.asPage()
  // The build that the bench compares with has no frame.
  await until('the popup shows something', () =>
    popup.evaluate(
      () => (document.querySelector('.frame') ?? document.querySelector('main'))?.hasChildNodes() === true,
    ),
  )
  return popup
}

/** The popup page as an ordinary tab. */
export async function openPopupTab(browser: Browser, query = ''): Promise<Page> {
  if (isFirefox(browser)) return openFirefoxPage(browser, `${POPUP}${query}`)
  const page = await browser.newPage()
  await page.goto(`chrome-extension://${await extensionId(browser)}/${POPUP}${query}`)
  await until('the popup page shows something', () =>
    page.evaluate(() => (document.querySelector('.frame')?.childElementCount ?? 0) > 0),
  )
  return page
}

/** Presses a button of the popup. */
export async function press(popup: Page, action: string): Promise<void> {
  await until(`the popup offers "${action}"`, () =>
    popup.evaluate((name) => document.querySelector(`[data-action="${name}"]`) !== null, action),
  )
  await popup.evaluate((name) => document.querySelector<HTMLElement>(`[data-action="${name}"]`)?.click(), action)
}

/** The status of every step, by id. */
export const statuses = (popup: Page): Promise<Record<string, string>> =>
  popup.evaluate(() =>
    Object.fromEntries(
      [...document.querySelectorAll<HTMLElement>('[data-step]')].map((row) => [
        row.dataset['step'],
        row.dataset['status'],
      ]),
    ),
  )
