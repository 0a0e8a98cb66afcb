// A real Chromium with the built extension, in which Salesforce host names lead to the practice org.
import { existsSync, mkdtempSync } from 'node:fs'
import { rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import puppeteer, { type Browser, type LaunchOptions } from 'puppeteer-core'
import { hostResolverRules } from '../../practice-org/server'
import { noonZone } from './noon-time-zone'
import { closeWelcomeTab } from './welcome-tab'

const INSTALL_PATHS = [
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
  '/usr/bin/google-chrome-stable',
]

/** The browser's path: CHROMIUM_PATH, or where distributions put it. */
export function chromiumPath(): string {
  const path = [process.env['CHROMIUM_PATH'], ...INSTALL_PATHS].find(
    (place) => place !== undefined && existsSync(place),
  )
  if (path === undefined) throw new Error('No Chromium found. Set CHROMIUM_PATH to its executable.')
  return path
}

const QUIET = [
  '--disable-quic',
  '--no-first-run',
  '--no-default-browser-check',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--disable-search-engine-choice-screen',
]

/** Root has no sandbox to run in, and neither have most containers. A browser that a person sees keeps it. */
const sandbox = (headless: boolean): string[] => (headless || process.getuid?.() === 0 ? ['--no-sandbox'] : [])

export const EXTENSION = resolve('dist/chrome')

export interface ChromiumOptions {
  readonly port: number
  readonly profile?: string
  readonly args?: readonly string[]
  readonly headless?: boolean
  /** The folder of the extension; none when false. */
  readonly extension?: string | false
  /** Of the browser's own interface, as far as it is installed. */
  readonly language?: string
  /** The browser's path, where it is not the usual one. */
  readonly path?: string
}

export function launchOptions({
  port,
  profile,
  args = [],
  headless = true,
  extension = EXTENSION,
  language,
  path,
}: ChromiumOptions): LaunchOptions {
  return {
    executablePath: path ?? chromiumPath(),
    headless,
    pipe: true,
    acceptInsecureCerts: true,
    // On Linux the browser asks the environment for its language, elsewhere its command line.
    env: { ...process.env, TZ: noonZone(), ...(language === undefined ? {} : { LANGUAGE: language }) },
    defaultViewport: null,
    // Where a person sees it, whoever opened it cleans up; else the browser's driver does.
    handleSIGINT: headless,
    handleSIGTERM: headless,
    handleSIGHUP: headless,
    enableExtensions: extension === false ? true : [extension],
    ...(profile === undefined ? {} : { userDataDir: profile }),
    args: [
      ...QUIET,
      ...sandbox(headless),
      '--window-size=1280,860',
      `--host-resolver-rules=${hostResolverRules(port)}`,
      ...(language === undefined ? [] : [`--lang=${language}`]),
      ...args,
    ],
  }
}

/** As it is for a person after the installation: the welcome page comes to the front. */
export const launchChromiumWithWelcome = (options: ChromiumOptions): Promise<Browser> =>
  puppeteer.launch(launchOptions(options))

/**
 * The same without the welcome page, which would come to the front while a test opens its own pages. A browser that tests start
 * installs the extension anew, also with a profile that has known it.
 */
export async function launchChromium(options: ChromiumOptions): Promise<Browser> {
  const browser = await launchChromiumWithWelcome(options)
  if (options.extension !== false) await closeWelcomeTab(browser)
  return browser
}

/** A fresh profile folder, and how to remove it. */
export function newProfile(): { path: string; remove: () => Promise<void> } {
  const path = mkdtempSync(join(tmpdir(), 'token-guide-'))
  return { path, remove: () => rm(path, { recursive: true, force: true, maxRetries: 5 }) }
}
