// The options page's settings and what they change in the browser, as tests in whichever browser.
import type { Browser, Page } from 'puppeteer-core'
import { expect, test } from 'vitest'
import { badge, extensionId, inExtension } from './extension'
import { isFirefox } from './firefox'
import { openFirefoxPage } from './firefox-extension'
import { openTab, type Testbed, toTheReset } from './testbed'
import { until } from './until'

const OPTIONS = 'src/options/options.html'

/** The hosts of the org of these tests. */
export const SETTINGS_HOSTS = ['lightning.force.com', 'my.salesforce.com', 'my.salesforce-setup.com'].map(
  (family) => `settings.${family}`,
)

export async function openOptions(browser: Browser): Promise<Page> {
  if (isFirefox(browser)) return openFirefoxPage(browser, OPTIONS)
  const page = await openTab(browser, `chrome-extension://${await extensionId(browser)}/${OPTIONS}`)
  await page.waitForSelector('h1')
  return page
}

const field = (name: string): string => `[data-field="${name}"]`

const click = (page: Page, name: string): Promise<void> =>
  page.evaluate((selector) => document.querySelector<HTMLElement>(selector)?.click(), field(name))

/** Sets a field as a person does who chooses or types: typing into a field for a time depends on the language. */
export const setField = (page: Page, name: string, value: string): Promise<void> =>
  page.evaluate(
    (selector, value) => {
      const input = document.querySelector<HTMLInputElement>(selector)
      if (input === null) throw new Error(`${selector} is not there`)
      input.value = value
      input.dispatchEvent(new Event('change', { bubbles: true }))
    },
    field(name),
    value,
  )

const textOf = (page: Page, name: string): Promise<string | undefined> =>
  page.evaluate((selector) => document.querySelector<HTMLInputElement>(selector)?.value, field(name))

/** When the next reminder is planned, in minutes of the local day; null while none is. */
const reminder = (browser: Browser): Promise<number | null> =>
  inExtension(browser, async () => {
    const alarm = (await chrome.alarms.getAll()).find(({ name }) => name.startsWith('remind:'))
    if (alarm === undefined) return null
    const date = new Date(alarm.scheduledTime)
    return date.getHours() * 60 + date.getMinutes()
  })

const timeText = (minutes: number): string => new Date(minutes * 60_000).toISOString().slice(11, 16)

export function testSettings(testbed: Testbed): void {
  test('badge and reminders follow the settings at once', async () => {
    const { browser } = testbed
    const page = await testbed.open(`https://${SETTINGS_HOSTS[0]}/lightning/page/home`)
    await toTheReset(testbed, page)
    await until('the badge shows one', async () => (await badge(browser)) === '1')
    const options = await openOptions(browser)

    await click(options, 'badge')
    await until('no badge', async () => (await badge(browser)) === '')
    await click(options, 'badge')
    await until('the badge again', async () => (await badge(browser)) === '1')

    const planned = await until('a reminder is planned', () => reminder(browser))
    await setField(options, 'quiet-begin', timeText((planned + 24 * 60 - 90) % (24 * 60)))
    await setField(options, 'quiet-end', timeText((planned + 125) % (24 * 60)))
    await until('the reminder moves behind the quiet hours', async () => {
      return (await reminder(browser)) === (planned + 125) % (24 * 60)
    })
    await click(options, 'reminders')
    await until('no reminder', async () => (await reminder(browser)) === null)
    expect(await badge(browser)).toBe('1')
    await click(options, 'reminders')
    await until('a reminder again', async () => (await reminder(browser)) !== null)

    await options.reload().catch(() => {})
    await until('the page shows what was chosen', async () => {
      return (await textOf(options, 'quiet-end').catch(() => null)) === timeText((planned + 125) % (24 * 60))
    })
    await Promise.all([options.close(), page.close()])
  })

  test('a click on the icon opens what was chosen', async () => {
    const { browser } = testbed
    const popupPage = () => inExtension(browser, () => chrome.action.getPopup({}))
    const options = await openOptions(browser)
    const before = await popupPage()
    expect(before).toContain('/src/popup/popup.html')
    await setField(options, 'icon-opens', 'panel')
    await until('the icon has no popup', async () => (await popupPage()) === '')
    await setField(options, 'icon-opens', 'popup')
    await until('the icon has its popup again', async () => (await popupPage()) === before)
    await options.close()
  })

  test('the icon has a menu, and the commands have their keys', async () => {
    const { browser } = testbed
    const items = await inExtension(browser, async () => {
      const isThere = async (id: string) =>
        chrome.contextMenus.update(id, { enabled: true }).then(
          () => true,
          () => false,
        )
      return Promise.all(['panel', 'welcome', 'report', 'other'].map(isThere))
    })
    expect(items).toEqual([true, true, true, false])
    const options = await openOptions(browser)
    const keys = () =>
      options.evaluate(() =>
        [...document.querySelectorAll<HTMLElement>('[data-command]')].map((row) =>
          [row.dataset['command'], ...[...row.querySelectorAll('kbd')].map((key) => key.textContent)].join(' '),
        ),
      )
    await until('all commands with their keys', async () => (await keys()).every((text) => text.split(' ').length > 1))
    expect(await keys()).toEqual([
      '_execute_action Alt Shift K',
      'open-panel Alt Shift L',
      'focus-card Alt Shift G',
      'show-help Alt Shift H',
    ])
    await options.close()
  })
}
