// The person's progress survives: a killed worker at every step, a closed tab, a closed browser, damaged storage.
import type { Browser, Page } from 'puppeteer-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { type PracticeOrg, SHORT_LATENCY, startPracticeOrg } from '../practice-org/server'
import { launchChromium, newProfile } from './support/chromium'
import { inWorker, killWorker, openPopup, openPopupTab, press, statuses, stored } from './support/extension'
import { withNotifications } from './support/extension-copy'
import { personAt } from './support/person'
import { openTab, sightOf, startGuide } from './support/testbed'
import { until } from './support/until'

const profile = newProfile()
/** A missed reminder is shown when the browser starts again. */
const extension = withNotifications('dist/chrome')
let org: PracticeOrg
let browser: Browser

beforeAll(async () => {
  org = await startPracticeOrg({ defaults: { latency: SHORT_LATENCY } })
  browser = await launchChromium({ port: org.port, profile: profile.path, extension: extension.folder })
})
afterAll(async () => {
  await browser.close()
  await org.close()
  await profile.remove()
  extension.remove()
})

const home = (name: string) => `https://${name}.lightning.force.com/lightning/page/home`

/** The checklist, once it shows that the given step is current. */
async function checklistAt(page: Page, step: string): Promise<Record<string, string>> {
  await page.bringToFront()
  const popup = await openPopup(browser)
  const found = await until(`the checklist is at ${step}`, async () => {
    const now = await statuses(popup)
    return now[step] === 'current' ? now : null
  })
  await popup.close()
  return found
}

test('the worker is killed at every step of the walk', async () => {
  const page = await openTab(browser, home('killed'))
  await startGuide(browser)
  const killed: string[] = []
  const person = personAt(page, async ({ sight }) => {
    await killWorker(browser)
    killed.push(sight.card.step)
  })
  await person.followUntil(({ card }) => card.step === 'save-token')
  expect(new Set(killed).size).toBeGreaterThanOrEqual(7)
  const now = await checklistAt(page, 'save-token')
  expect(Object.values(now).slice(0, 8)).toEqual(Array(8).fill('done'))
  const popup = await openPopup(browser)
  await killWorker(browser)
  await press(popup, 'saved')
  await until('it is saved', async () => (await statuses(popup))['save-token'] === 'done')
  await popup.close()
  await page.close()
})

test('the tab is closed and opened again', async () => {
  const page = await openTab(
    browser,
    'https://closed.lightning.force.com/lightning/settings/personal/PersonalInformation/home',
  )
  await startGuide(browser)
  await sightOf(page, ({ card }) => card.step === 'quick-find')
  await page.close()
  const again = await openTab(browser, home('closed'))
  await sightOf(again, ({ card }) => card.step === 'open-settings')
  await again.close()
})

test('the browser is closed and opened again: the guide goes on, and a missed reminder comes once', async () => {
  const page = await openTab(browser, home('reopened'))
  await startGuide(browser)
  await personAt(page).followUntil(({ card }) => card.step === 'open-email')
  await inWorker(browser, async () => {
    const key = 'guide:reopened'
    const guide = (await chrome.storage.local.get(key))[key] as { progress: { reset: { at: number } } }
    guide.progress.reset.at -= 5 * 60 * 60_000 // as if five hours had passed: three reminders are overdue
    await chrome.storage.local.set({ [key]: guide })
  })
  await browser.close()
  browser = await launchChromium({ port: org.port, profile: profile.path, extension: extension.folder })
  const shown = () =>
    inWorker(
      browser,
      () => new Promise<string[]>((tell) => chrome.notifications.getAll((all) => tell(Object.keys(all)))),
    )
  await until('the reminder', async () => (await shown()).length > 0)
  expect(await shown()).toEqual(['remind:guide:reopened'])
  expect(await inWorker(browser, () => chrome.action.getBadgeText({}))).not.toBe('')
  const again = await openTab(browser, home('reopened'))
  await sightOf(again, ({ card }) => card.step === 'open-email')
  await checklistAt(again, 'open-email')
  const { name, hours } = await inWorker(browser, async () => {
    const [alarm] = (await chrome.alarms.getAll()).filter((alarm) => alarm.name === 'remind:guide:reopened')
    return { name: alarm?.name, hours: ((alarm?.scheduledTime ?? 0) - Date.now()) / 3_600_000 }
  })
  expect(name).toBe('remind:guide:reopened')
  expect(hours).toBeCloseTo(19, 0)
  await again.close()
})

test('damaged storage: what is valid is kept, the rest is set aside, the person is told once', async () => {
  await inWorker(browser, async () => {
    const all = await chrome.storage.local.get(null)
    const guide = all['guide:closed'] as { progress: Record<string, unknown> }
    guide.progress['told'] = 'nonsense'
    guide.progress['seen'] = 42
    await chrome.storage.local.set({ 'guide:closed': guide, 'guide:ruined': { owner: [] } })
  })
  await killWorker(browser)
  const popup = await openPopupTab(browser)
  await inWorker(browser, () => 0).catch(() => {})
  const page = await openTab(browser, home('closed'))
  await sightOf(page, ({ card }) => card.step === 'open-settings')
  await until('both are set aside', async () => {
    const keys = Object.keys(await stored(browser))
    return keys.filter((key) => key.startsWith('set-aside:')).length === 2 && !keys.includes('guide:ruined')
  })
  await until('the person is told', () => popup.evaluate(() => document.querySelector('[data-notice=damage]') !== null))
  await popup.evaluate(() => document.querySelector<HTMLElement>('[data-notice=damage] button')?.click())
  await until('it is told once', () => popup.evaluate(() => document.querySelector('[data-notice=damage]') === null))
  await popup.reload()
  await until('the popup shows', () => popup.evaluate(() => document.querySelector('[data-step]') !== null))
  expect(await popup.evaluate(() => document.querySelector('[data-notice=damage]'))).toBeNull()
  await Promise.all([popup.close(), page.close()])
})
