// Several orgs side by side, the popup on and off Salesforce, reminders and their buttons, stop and start over.
import { expect, test } from 'vitest'
import { seed } from '../pictures/seed'
import { guideOf, PROGRESS } from '../pictures/stored-samples'
import { inWorker, openPopup, openPopupTab, press, statuses } from './support/extension'
import { ageStoredTimes, clickNotice, notices } from './support/moved-time'
import { seen } from './support/overlay-reader'
import { personAt } from './support/person'
import { says, text } from './support/popup'
import { sightOf, useTestbed } from './support/testbed'
import { until } from './support/until'

const MINUTE = 60_000

const testbed = useTestbed({ notifications: true })
const home = (org: string) => `https://${org}.lightning.force.com/lightning/page/home`
const badge = () => inWorker(testbed.browser, () => chrome.action.getBadgeText({}))
const alarm = (name: string) =>
  inWorker(testbed.browser, async (name: string) => (await chrome.alarms.get(name))?.scheduledTime ?? null, name)

test('the popup names the org, and marks sandboxes and developer orgs', async () => {
  for (const [org, name, type] of [
    ['acme', 'acme', null],
    ['acme--uat.sandbox', 'acme', 'Sandbox · uat'],
    ['acme-dev-ed.develop', 'acme-dev-ed', 'Developer'],
  ] as const) {
    const page = await testbed.open(home(org))
    const popup = await openPopup(testbed.browser)
    expect(await text(popup, '[data-org]')).toBe(name)
    expect(await text(popup, '[data-org-type]')).toBe(type)
    expect(await text(popup, '[data-stops]')).toContain('old token')
    expect(await text(popup, '[data-action=start]')).toBe('Start')
    expect(new Set(Object.values(await statuses(popup)))).toEqual(new Set(['todo']))
    await popup.close()
    await page.close()
  }
})

test('away from Salesforce the popup says so and offers the way', async () => {
  const page = await testbed.open(home('away'))
  const other = await testbed.open('https://mailbox.example/')
  const popup = await openPopup(testbed.browser)
  expect(await text(popup, '[data-elsewhere]')).toContain('not Salesforce')
  expect(await text(popup, '[data-action=open-login]')).not.toBeNull()
  await press(popup, 'go-to-tab')
  await until('the Salesforce tab is in front', () => page.evaluate(() => document.visibilityState === 'visible'))
  await Promise.all([page.close(), other.close()])
})

test('what is saved with the mailbox in front is shown there at once, and when the popup opens again', async () => {
  const page = await testbed.open(home('acme'))
  await seed(testbed.browser, guideOf('acme', Date.now(), PROGRESS.waiting(Date.now())))
  const mailbox = await testbed.open('https://mailbox.example/')
  const popup = await openPopup(testbed.browser)
  await press(popup, 'saved')
  await until('the place is asked for', () =>
    popup.evaluate(() => document.querySelector('[data-saved] form') !== null),
  )
  await popup.close()
  const again = await openPopup(testbed.browser)
  expect(await text(again, '[data-saved]')).toContain('Saved')
  await again.close()
  await seed(testbed.browser, {})
  await Promise.all([page.close(), mailbox.close()])
})

test('a tab whose address the browser does not tell is not said to be kept from us by a company', async () => {
  const hidden = await testbed.open('https://mailbox.example/')
  const popup = await openPopup(testbed.browser) // without the click on the icon that shows us the address
  expect(
    await popup.evaluate(() => document.querySelector<HTMLElement>('[data-elsewhere]')?.dataset['elsewhere']),
  ).toBe('hidden')
  const said = await text(popup, '[data-elsewhere]')
  expect(said).toContain('click the icon')
  expect(said).toContain('may keep extensions out')
  await Promise.all([popup.close(), hidden.close()])
})

test('two orgs are under way side by side; stopping one leaves the other', async () => {
  const first = await testbed.open(home('side-one'))
  await testbed.startFromPopup()
  await sightOf(first, ({ card }) => card.step === 'open-settings')
  const second = await testbed.open(
    'https://side-two--uat.sandbox.lightning.force.com/lightning/settings/personal/ResetApiToken/home',
  )
  await until('the page of the other org is there', () => second.frames().length > 1)
  expect(await seen(second)).toBeNull() // not started there
  await testbed.startFromPopup()
  await sightOf(second, ({ card }) => card.step === 'reset-token')
  await first.bringToFront()
  const popup = await openPopup(testbed.browser)
  expect((await statuses(popup))['open-settings']).toBe('current')
  await says(popup, '[data-guide="guide:side-two--uat"]', 'Step 6 of 10')
  await press(popup, 'stop')
  await until('the first has no overlay', async () => (await seen(first)) === null)
  await popup.close()
  await second.bringToFront()
  await sightOf(second, ({ card }) => card.step === 'reset-token')
  await Promise.all([first.close(), second.close()])
})

test('waiting: badge, alarm, remind me later, saved; then nothing is left but the date', async () => {
  const page = await testbed.open(home('waits'))
  await testbed.startFromPopup()
  await personAt(page).followUntil(({ card }) => card.step === 'open-email')
  const before = await until('the alarm', () => alarm('remind:guide:waits'))
  expect((before - Date.now()) / 60_000).toBeGreaterThan(4)
  expect((before - Date.now()) / 60_000).toBeLessThanOrEqual(5)
  await until('the badge says so', async () => (await badge()) === '1')

  const popup = await openPopup(testbed.browser)
  const nextReminder = () => text(popup, '[data-next-reminder]')
  const said = await until('it says when', nextReminder)
  expect(said).toContain('Next reminder: ')
  await press(popup, 'snooze')
  const later = await until('a later alarm', async () => {
    const now = await alarm('remind:guide:waits')
    return now !== null && now > before ? now : null
  })
  expect((later - Date.now()) / 60_000).toBeGreaterThan(50)
  await until('it says to when', async () => {
    const now = await nextReminder()
    return now?.includes('Next reminder: ') === true && now !== said
  })
  await press(popup, 'saved')
  await until('no badge', async () => (await badge()) === '')
  expect(await alarm('remind:guide:waits')).toBeNull()
  await until('no overlay', async () => (await seen(page)) === null)
  expect(await text(popup, '[data-action=restart]')).toBe('Reset again')
  expect(await text(popup, '[data-action=start]')).toBeNull() // nothing begins anew without a question
  await press(popup, 'restart')
  await until('the question', async () => (await text(popup, '[role=alertdialog]'))?.includes('waits'))
  await popup.evaluate(() => document.querySelector<HTMLElement>('[data-answer=no]')?.click())
  expect((await statuses(popup))['save-token']).toBe('done')
  await press(popup, 'restart')
  await until('the question again', async () => (await text(popup, '[role=alertdialog]')) !== null)
  await popup.evaluate(() => document.querySelector<HTMLElement>('[data-answer=yes]')?.click())
  await until('begun anew', async () => (await statuses(popup))['save-token'] === 'todo')
  expect((await statuses(popup))['reset-token']).not.toBe('done')
  await sightOf(page, ({ card }) => card.step === 'reset-token' || card.step === 'open-settings')
  await press(popup, 'stop')
  await until('stopped', async () => (await text(popup, '[data-action=start]')) === 'Continue')
  await Promise.all([popup.close(), page.close()])
})

test('a reminder names the org, and its buttons do what they say', async () => {
  const page = await testbed.open(home('reminded'))
  await testbed.startFromPopup()
  await personAt(page).followUntil(({ card }) => card.step === 'find-mailbox')
  const id = 'remind:guide:reminded'
  const isShown = async () => (await notices(testbed.browser)).includes(id)
  await until('the alarm', () => alarm(id)) // the card knows of the reset before it is stored
  await ageStoredTimes(testbed.browser, 6 * MINUTE)
  await until('the notification', isShown)
  await clickNotice(testbed.browser, id, 1)
  await until('what the button does is done', async () => !(await isShown()))
  expect((await alarm(id)) ?? 0).toBeGreaterThan(Date.now() + 50 * MINUTE)
  await ageStoredTimes(testbed.browser, 70 * MINUTE)
  await until('another notification', isShown)
  await clickNotice(testbed.browser, id, 0)
  await until('no badge', async () => (await badge()) === '')
  await until('no overlay', async () => (await seen(page)) === null)
  await page.close()
})

test('started on the shared login page, the guide finds its org after the login', async () => {
  testbed.org.configure('login', { login: 'two-step' })
  testbed.org.configure('acme', { loggedIn: false })
  const page = await testbed.open('https://login.salesforce.com/')
  await testbed.startFromPopup()
  const person = personAt(page)
  await person.followUntil(({ card }) => card.step === 'quick-find')
  expect(person.steps).toEqual(['log-in', 'open-settings', 'quick-find'])
  const popup = await openPopupTab(testbed.browser)
  await until('the checklist of the org', async () => (await text(popup, '[data-org]')) === 'acme')
  expect(await text(popup, '[data-guide="guide:@login"]')).toBeNull()
  await Promise.all([popup.close(), page.close()])
})

test('help is the documentation in the language of the browser', async () => {
  const popup = await openPopupTab(testbed.browser)
  const href = await popup.evaluate(() => document.querySelector('[data-action=help]')?.getAttribute('href'))
  expect(href).toBe('https://help.salesforce.com/s/articleView?id=xcloud.user_security_token.htm&type=5&language=en_US')
  await popup.close()
})
