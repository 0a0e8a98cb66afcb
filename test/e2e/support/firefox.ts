// A real Firefox with the built extension, in which Salesforce host names lead to the practice org.
import { existsSync } from 'node:fs'
import { resolve } from 'node:path'
import puppeteer, { type Browser } from 'puppeteer-core'
import { noonZone } from './noon-time-zone'
import { closeWelcomeTab } from './welcome-tab'

const PLACES = ['/usr/bin/firefox-esr', '/usr/bin/firefox', '/Applications/Firefox.app/Contents/MacOS/firefox']
const GECKO_ID = 'token-guide@extension'
const UUID = '6f6a1f0e-6a0c-4a51-9d0a-7d2b5c1e8a10'

/** The browser's path: FIREFOX_PATH, or where distributions put it. */
export function firefoxPath(): string {
  const path = [process.env['FIREFOX_PATH'], ...PLACES].find((place) => place !== undefined && existsSync(place))
  if (path === undefined) throw new Error('No Firefox found. Set FIREFOX_PATH to its executable.')
  return path
}

/** The id of the extension in each Firefox. */
const ids = new WeakMap<Browser, string>()

export const isFirefox = (browser: Browser): boolean => ids.has(browser)

export const geckoId = (browser: Browser): string => ids.get(browser) ?? GECKO_ID

/** The address of a page of the extension. */
export const extensionPage = (path: string): string => `moz-extension://${UUID}/${path}`

/** As launchFirefoxWithWelcome, without the welcome page, which would come to the front while a test opens its own pages. */
export async function launchFirefox(...options: Parameters<typeof launchFirefoxWithWelcome>): Promise<Browser> {
  const browser = await launchFirefoxWithWelcome(...options)
  await closeWelcomeTab(browser)
  return browser
}

/**
 * As it is for a person after the installation. `hosts` lead to the practice org on `port`; Firefox needs each by its full name.
 * `id`: the one in the extension's manifest.
 */
export async function launchFirefoxWithWelcome(
  port: number,
  hosts: readonly string[],
  extension = resolve('dist/firefox'),
  id = GECKO_ID,
): Promise<Browser> {
  const browser = await puppeteer.launch({
    browser: 'firefox',
    executablePath: firefoxPath(),
    headless: true,
    acceptInsecureCerts: true,
    env: { ...process.env, TZ: noonZone() },
    defaultViewport: null,
    args: ['--remote-allow-system-access', '--width=1280', '--height=860'],
    extraPrefsFirefox: {
      // Every page has an invisible frame of the login host.
      'network.dns.localDomains': [...hosts, 'login.salesforce.com'].join(','),
      'network.socket.forcePort': `443=${port}`,
      'extensions.webextensions.uuids': JSON.stringify({ [id]: UUID }),
      // Optional permissions are granted without the question; a real click is still needed. The question: firefox-question.ts.
      'extensions.webextOptionalPermissionPrompts': false,
    },
  })
  ids.set(browser, id)
  await browser.installExtension(extension)
  return browser
}
