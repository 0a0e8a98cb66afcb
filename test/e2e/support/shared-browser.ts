// One Chromium and one practice org for all files that a worker runs one after the other: to launch a browser takes as long
// as to walk to the reset. Each file finds both as if they were new.
import { join } from 'node:path'
import type { Browser } from 'puppeteer-core'
import { type PracticeOrg, SHORT_LATENCY, startPracticeOrg } from '../../practice-org/server'
import { launchChromium } from './chromium'
import { inWorker } from './extension'
import { PROFILES_VARIABLE } from './global-setup'

export interface BrowserAndOrg {
  readonly browser: Browser
  readonly org: PracticeOrg
}

let shared: BrowserAndOrg | null = null

/** The browser of this worker, launched when it is first asked for, or when the last one has gone. */
export async function sharedBrowser(): Promise<BrowserAndOrg> {
  if (shared !== null && !shared.browser.connected) {
    await shared.org.close()
    shared = null
  }
  shared ??= await launch()
  return shared
}

async function launch(): Promise<BrowserAndOrg> {
  const org = await startPracticeOrg({ defaults: { latency: SHORT_LATENCY } })
  const profile = join(process.env[PROFILES_VARIABLE] ?? '', `worker-${process.pid}-${Date.now()}`)
  const browser = await launchChromium({ port: org.port, profile })
  browser.process()?.unref() // it ends with this worker, which need not wait for it
  return { browser, org }
}

/** Closes all tabs but one, and takes back all that the extension has stored, planned or shown. */
export async function resetSharedBrowser({ browser, org }: BrowserAndOrg): Promise<void> {
  if (!browser.connected) return
  const empty = await browser.newPage()
  for (const page of await browser.pages()) if (page !== empty) await page.close()
  await browser.defaultBrowserContext().clearPermissionOverrides()
  await inWorker(browser, async () => {
    await chrome.storage.local.clear()
    await chrome.storage.session.clear()
    await chrome.alarms.clearAll()
    await chrome.scripting.unregisterContentScripts()
    await chrome.action.setBadgeText({ text: '' })
  })
  org.reset()
}
