// The page that opens after the installation, in Firefox: as in welcome.e2e.ts. There a person may not have given access to
// Salesforce pages, and one button asks for it.
import type { Browser, Page } from 'puppeteer-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { launchFirefoxWithWelcome } from './support/firefox'
import { pinInFirefox, setFirefoxSites } from './support/firefox-settings'
import { text } from './support/popup'
import { until } from './support/until'
import { welcomeTab, welcomeTabs } from './support/welcome-tab'

let browser: Browser
let welcome: Page
beforeAll(async () => {
  browser = await launchFirefoxWithWelcome(1, [])
  welcome = await welcomeTab(browser)
})
afterAll(() => browser.close())

const access = () => welcome.evaluate(() => document.querySelector<HTMLElement>('[data-access]')?.dataset['access'])

test('it opens once, and survives a reload', async () => {
  void welcome.evaluate(() => location.reload()).catch(() => {})
  await until('it shows again', async () => (await access().catch(() => undefined)) === 'all')
  expect((await welcomeTabs(browser)).length).toBe(1)
})

test('access that was taken away is given back with one click, and the line is ticked', async () => {
  await setFirefoxSites(browser, [])
  await until('it asks', async () => (await access()) === 'none')
  await welcome.click('[data-action="allow-hosts"]')
  await until('it is allowed', async () => (await access()) === 'all')
  await until('the next thing to do has the focus', () =>
    welcome.evaluate(() => (document.activeElement as HTMLElement | null)?.dataset['action'] === 'open-login'),
  )
})

test('how to pin the icon is said in Firefox’s words, and ticked when it is pinned', async () => {
  expect(await text(welcome, '.pin')).toContain('Pin to Toolbar')
  await pinInFirefox(browser)
  await until('it is ticked', async () => (await text(welcome, '.pin')) === 'The icon is in your toolbar.')
})
