// What a company or a person has switched off in the browser: the extension loads, works, and says what is true.
import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Browser } from 'puppeteer-core'
import { afterAll, afterEach, expect, test } from 'vitest'
import { useBrowserPerTest } from './support/browser-per-test'
import { EXTENSION, launchChromium, newProfile } from './support/chromium'
import { badge, inWorker, openPopupTab, press, stored } from './support/extension'
import { copyOf, withNotifications } from './support/extension-copy'
import { canSetPolicy, idOfFolder, removePolicy, setPolicy } from './support/managed-policy'
import { ageStoredTimes, clickNotice, notices } from './support/moved-time'
import { text, tickReset } from './support/popup'
import { clickIcon } from './support/site-access'
import { openTab, sightOf, startGuideAtOnce } from './support/tabs'
import { until } from './support/until'

const MINUTE = 60_000
const home = (name: string) => `https://${name}.lightning.force.com/lightning/page/home`

const browsers = useBrowserPerTest()
/** Policies are about this copy: browsers of other tests, which run at the same time, read them, too. */
const managed = copyOf('dist/chrome')
afterEach(removePolicy)
afterAll(() => managed.remove())

function launchManaged(settings: object): Promise<Browser> {
  setPolicy(managed.folder, settings)
  return browsers.launch((port) => launchChromium({ port, extension: managed.folder }))
}

test.skipIf(!canSetPolicy())('notifications are forbidden: it loads, guides, and the badge stays', async () => {
  const browser = await launchManaged({ blocked_permissions: ['notifications'] })
  const page = await openTab(browser, home('forbidden'))
  await startGuideAtOnce(browser)
  await sightOf(page, ({ ring }) => ring !== null)
  const popup = await clickIcon(browser, page)
  await tickReset(popup)
  await until('the question', async () => (await text(popup, '[data-notice=reminders]'))?.includes('Allow'))
  await popup.click('[data-action="allow-reminders"]')
  await until('the answer', async () => (await text(popup, 'p.message'))?.includes('not allowed here'))
  await popup.close()
  await ageStoredTimes(browser, 6 * MINUTE)
  await until('the reminder is past', async () => JSON.stringify(await stored(browser)).includes('"remindedAt":1'))
  expect(await badge(browser)).toBe('1')
  const alarms = await inWorker(browser, async () => (await chrome.alarms.getAll()).map(({ name }) => name))
  expect(alarms).toEqual(['remind:guide:forbidden'])
})

test.skipIf(!canSetPolicy())('the hosts are blocked: start says so, and the checklist goes on', async () => {
  const browser = await launchManaged({ runtime_blocked_hosts: ['*://*.salesforce.com', '*://*.force.com'] })
  const page = await openTab(browser, home('blocked'))
  const popup = await clickIcon(browser, page)
  await press(popup, 'start')
  await until('the reason', async () => (await text(popup, 'p.message'))?.includes('keeps extensions out'))
  expect(await page.evaluate(() => document.querySelector('token-guide'))).toBeNull()
  await tickReset(popup)
  await popup.close()
})

test('switched off in the browser: said in the popup, and the badge stays', async () => {
  const copy = withNotifications('dist/chrome')
  const profile = newProfile()
  mkdirSync(join(profile.path, 'Default'), { recursive: true })
  const preferences = { message_center: { disabled_extension_ids: [idOfFolder(copy.folder)] } }
  writeFileSync(join(profile.path, 'Default/Preferences'), JSON.stringify(preferences))
  const browser = await browsers.launch((port) =>
    launchChromium({ port, profile: profile.path, extension: copy.folder }),
  )
  const page = await openTab(browser, home('off'))
  await startGuideAtOnce(browser)
  const popup = await clickIcon(browser, page)
  await tickReset(popup)
  await until('it is said', async () => (await text(popup, '[data-notice=reminders]'))?.includes('switched off'))
  expect(await text(popup, '[data-action="allow-reminders"]')).toBeNull()
  expect(await badge(browser)).toBe('1')
  await browsers.close()
  copy.remove()
  await profile.remove()
})

test('a reminder that is clicked while no window is open opens one', async () => {
  const copy = withNotifications('dist/chrome')
  const browser = await browsers.launch((port) => launchChromium({ port, extension: copy.folder }))
  const page = await openTab(browser, home('windowless'))
  await startGuideAtOnce(browser)
  const popup = await openPopupTab(browser)
  await tickReset(popup)
  await ageStoredTimes(browser, 6 * MINUTE)
  const id = 'remind:guide:windowless'
  await until('the notification', async () => (await notices(browser)).includes(id))
  await Promise.all([popup.close(), page.close()])
  for (const page of await browser.pages()) await page.close()
  await until('no window is open', async () => (await inWorker(browser, () => chrome.windows.getAll())).length === 0)
  await clickNotice(browser, id)
  await browser.waitForTarget((target) => target.url().includes('/popup.html?guide=guide%3Awindowless'))
  copy.remove()
})

test('a site for customers, and a page of Salesforce that is no org, are called what they are', async () => {
  const browser = await browsers.launch((port) => launchChromium({ port, extension: EXTENSION }))
  for (const [address, kind, words] of [
    ['https://acme.my.site.com/s/', 'customers', 'for customers and partners'],
    ['https://help.salesforce.com/', 'other', 'not to your org'],
    ['https://mailbox.example/', 'elsewhere', 'This tab is not Salesforce.'],
  ] as const) {
    const page = await openTab(browser, address)
    const popup = await clickIcon(browser, page)
    expect(
      await popup.evaluate(() => document.querySelector<HTMLElement>('[data-elsewhere]')?.dataset['elsewhere']),
    ).toBe(kind)
    expect(await text(popup, '[data-elsewhere]')).toContain(words)
    await popup.close()
    await page.close()
  }
})
