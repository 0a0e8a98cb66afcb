// Puts what a state needs into the extension's storage, in place of all that is there.
import type { Browser } from 'puppeteer-core'
import type { Items } from '../../src/browser/storage'
import { inWorker } from '../e2e/support/extension'

export const seed = (browser: Browser, local: Items, session: Items = {}): Promise<void> =>
  inWorker(
    browser,
    async (local: Items, session: Items) => {
      await chrome.storage.session.clear()
      await chrome.storage.local.clear()
      await chrome.storage.local.set(local)
      await chrome.storage.session.set(session)
    },
    local,
    session,
  )

/** No reminder comes, and so none is stored, however long ago the stored times are. */
export const withoutAlarms = (browser: Browser): Promise<void> =>
  inWorker(browser, async () => {
    Object.assign(chrome.alarms, { create: async () => {} })
    await chrome.alarms.clearAll()
  })

/** A time of day where the browser lives (ms since the epoch): pictures say the same time whenever they are taken. */
export const localTime = (browser: Browser, ...[year, month, day, hour, minute]: readonly number[]): Promise<number> =>
  inWorker(
    browser,
    (year: number, month: number, day: number, hour: number, minute: number) =>
      new Date(year, month - 1, day, hour, minute).getTime(),
    year ?? 0,
    month ?? 1,
    day ?? 1,
    hour ?? 0,
    minute ?? 0,
  )
