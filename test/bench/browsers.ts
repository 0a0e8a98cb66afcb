// Browsers for the bench: real Chromium with any extensions, none included, on the practice org's host names.
import { existsSync, readFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import puppeteer, { type Browser } from 'puppeteer-core'
import { EXTENSION, launchOptions } from '../e2e/support/chromium'
import { extensionId } from '../e2e/support/extension'
import { closeWelcomeTab, WELCOME_PAGE } from '../e2e/support/welcome-tab'

const own = (name: string): string => resolve(`test/bench/extensions/${name}`)

/** Token Guide as it is built. */
export const OURS = EXTENSION
/** Samples what every frame shows. */
export const PROBE = own('probe')
/** Burns a known share of the main thread of every Salesforce page. */
export const BURNER = own('burner')
/** The build of before, to compare with: see scripts/lib/build-before.mjs. */
export const BEFORE = resolve('out/before/dist/chrome')
/** The least that finds and follows. */
export const PLAIN_WAY = own('plain-way')
/** Has a popup with one word in it. */
export const EMPTY = own('empty')

/** Painting never waits for a person to look. */
const ALWAYS_AWAKE = [
  '--disable-renderer-backgrounding',
  '--disable-background-timer-throttling',
  '--disable-backgrounding-occluded-windows',
]

const ids = new WeakMap<Browser, Map<string, string>>()

export async function launchWith(port: number, extensions: readonly string[]): Promise<Browser> {
  const browser = await puppeteer.launch(launchOptions({ port, extension: false, args: ALWAYS_AWAKE }))
  const known = new Map<string, string>()
  for (const folder of extensions) {
    if (!existsSync(join(folder, 'manifest.json'))) throw new Error(`No extension in ${folder}: is it built?`)
    known.set(folder, await browser.installExtension(folder))
    if (existsSync(join(folder, WELCOME_PAGE))) await closeWelcomeTab(browser)
    if (folder === OURS || folder === BEFORE) await extensionId(browser) // told by its worker, which may have ended before the guide is started
  }
  ids.set(browser, known)
  return browser
}

/** The id that an extension's folder has got in a browser. */
export function idOf(browser: Browser, folder: string): string {
  const id = ids.get(browser)?.get(folder)
  if (id === undefined) throw new Error(`That extension is not in this browser: ${folder}`)
  return id
}

/** The address of an extension's popup. */
export function popupOf(browser: Browser, folder: string): string {
  const { action } = JSON.parse(readFileSync(join(folder, 'manifest.json'), 'utf8'))
  return `chrome-extension://${idOf(browser, folder)}/${action.default_popup}`
}
