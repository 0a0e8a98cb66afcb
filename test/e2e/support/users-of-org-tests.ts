// Several users' tokens in one org, as tests in whichever browser: what a person does who resets their own and the
// integration user's, and what one does who resets one twice.
import type { Page } from 'puppeteer-core'
import { expect, test } from 'vitest'
import { badge, inExtension, killWorker, openPopupTab, press, statuses, stored } from './extension'
import { isFirefox } from './firefox'
import { ageStoredTimes } from './moved-time'
import { personAt } from './person'
import { fill, says, text } from './popup'
import { sightOf } from './tabs'
import { type Testbed, toTheReset } from './testbed'
import { until } from './until'

const MINUTE = 60_000

/** The orgs of these tests. */
export const ORGS_WITH_USERS = ['one-user', 'twice', 'two-users', 'for-other'] as const

export const home = (org: string) => `https://${org}.lightning.force.com/lightning/page/home`
const FORM = '/lightning/settings/personal/ResetApiToken/home'
const offers = (popup: Page, action: string) =>
  popup.evaluate((name) => document.querySelector(`[data-action="${name}"]`) !== null, action)

export const popupOf = ({ browser }: Testbed, org: string): Promise<Page> =>
  openPopupTab(browser, `?guide=${encodeURIComponent(`guide:${org}`)}`)

/** The names of all reminders of an org's users, without their prefix. */
export async function reminders({ browser }: Testbed, org: string): Promise<readonly string[]> {
  const names = await inExtension(browser, async () => (await chrome.alarms.getAll()).map(({ name }) => name))
  return names
    .filter((name) => name === `remind:guide:${org}` || name.startsWith(`remind:guide:${org}~`))
    .map((name) => name.slice('remind:guide:'.length))
    .sort()
}

export async function resetTimeOf({ browser }: Testbed, key: string): Promise<number> {
  const guide = (await stored(browser))[`guide:${key}`] as { progress: { reset: { at: number } } }
  return guide.progress.reset.at
}

/** Shows the checklist of another user of the org. */
export async function chooseUser(popup: Page, key: string): Promise<void> {
  await popup.waitForSelector(`[data-guide="guide:${key}"]`)
  await popup.evaluate((key) => document.querySelector<HTMLElement>(`[data-guide="guide:${key}"]`)?.click(), key)
}

/** From the start to the first user's reset, which is stored then. */
export async function resetOnce(testbed: Testbed, org: string): Promise<Page> {
  const page = await testbed.open(home(org))
  await toTheReset(testbed, page)
  await until('the reset is stored', async () => (await reminders(testbed, org)).length === 1)
  return page
}

/** The first token waits, and the person resets one again on the form, ten minutes later. */
export async function resetTwice(testbed: Testbed, org: string): Promise<Page> {
  const page = await resetOnce(testbed, org)
  await ageStoredTimes(testbed.browser, 10 * MINUTE)
  await page.goto(new URL(FORM, page.url()).href)
  await page.bringToFront()
  const { ring, card } = await sightOf(page, ({ card }) => card.step === 'reset-token')
  expect(ring).not.toBeNull()
  expect(card.text).toContain('You reset a token here')
  expect(card.text).toContain('another user')
  await personAt(page).followUntil(({ card }) => card.step === 'find-mailbox')
  await sightOf(page, ({ card }) => card.text.includes('Whose is it'))
  await until('both wait', async () => (await reminders(testbed, org)).join() === `${org},${org}~2`)
  return page
}

export function testUsersOfOrg(testbed: Testbed): void {
  test('one user is never asked, and nothing is different for them', async () => {
    const page = await resetOnce(testbed, 'one-user')
    const popup = await popupOf(testbed, 'one-user')
    await says(popup, '[data-action="open-users"]', 'Another user')
    expect(await offers(popup, 'same-user')).toBe(false)
    expect(await popup.$('[data-form="label"]')).toBeNull()
    expect(await popup.$('[data-user]')).toBeNull()
    await ageStoredTimes(testbed.browser, 10 * MINUTE)
    await page.reload()
    await page.bringToFront()
    await sightOf(page, ({ card }) => card.text.includes('You reset a token here'))
    expect(Object.keys(await stored(testbed.browser)).filter((key) => key.startsWith('guide:one-user'))).toEqual([
      'guide:one-user',
    ])
    await press(popup, 'saved')
    await Promise.all([popup.close(), page.close()])
  })

  test('the same again: the newest counts, and the worker may end before the answer', async () => {
    const page = await resetTwice(testbed, 'twice')
    if (!isFirefox(testbed.browser)) await killWorker(testbed.browser)
    const popup = await popupOf(testbed, 'twice')
    await says(popup, '[data-question="whose"]', 'Another user, or the same again?')
    await press(popup, 'same-user')
    await until('the question is gone', async () => (await popup.$('[data-question]')) === null)
    await until('one reminder', async () => (await reminders(testbed, 'twice')).join() === 'twice')
    expect((await statuses(popup))['find-mailbox']).toBe('current')
    expect(Date.now() - (await resetTimeOf(testbed, 'twice'))).toBeLessThan(5 * MINUTE)
    await press(popup, 'saved')
    await until('nothing waits', async () => (await reminders(testbed, 'twice')).length === 0)
    await Promise.all([popup.close(), page.close()])
  })

  test('another user: two checklists with labels, reminders, tools and places of their own', async () => {
    const page = await resetTwice(testbed, 'two-users')
    const popup = await popupOf(testbed, 'two-users')
    await press(popup, 'other-user')
    await fill(popup, 'label', 'Zq8XcVb2NmLk9JhGfDsA1QwE')
    await says(popup, '[data-form="label"]', 'like a token')
    await fill(popup, 'label', 'integration user')
    await press(popup, 'save-label')
    await says(popup, '[data-user]', 'integration user')
    await page.bringToFront()
    await sightOf(page, ({ card }) => card.text.includes('integration user'))
    await popup.bringToFront()
    await until('both wait', async () => (await badge(testbed.browser)) === '2')

    await press(popup, 'saved')
    await (await popup.waitForSelector('input[value="password-manager"]'))?.click()
    await fill(popup, 'place-note', 'vault Integrations')
    await press(popup, 'save-place')
    await says(popup, '[data-place]', 'vault Integrations')
    await until('one waits', async () => (await badge(testbed.browser)) === '1')
    expect(await reminders(testbed, 'two-users')).toEqual(['two-users'])
    await press(popup, 'open-tools')
    await (await popup.waitForSelector('[data-suggestion="python"]'))?.click()
    await press(popup, 'save-tool')
    await until('the tool is stored', async () => 'tools:two-users~2' in (await stored(testbed.browser)))
    await press(popup, 'close-view')

    await chooseUser(popup, 'two-users')
    await until('the first user’s', async () => (await text(popup, '[data-user]')) === null)
    expect(await offers(popup, 'saved')).toBe(true)
    const all = await stored(testbed.browser)
    expect(['place:two-users', 'tools:two-users'].filter((key) => key in all)).toEqual([])
    await press(popup, 'saved')
    await until('nothing waits', async () => (await badge(testbed.browser)) === '')
    await Promise.all([popup.close(), page.close()])
  })

  test('started for another user: the walk is theirs, and its confirmation asks nothing', async () => {
    const page = await resetOnce(testbed, 'for-other')
    const popup = await popupOf(testbed, 'for-other')
    await press(popup, 'open-users')
    await fill(popup, 'other-label', 'nightly')
    await press(popup, 'start-other-user')
    await says(popup, '[data-user]', 'nightly')
    await page.goto(new URL(FORM, page.url()).href)
    await page.bringToFront()
    const person = personAt(page)
    const { card } = await person.followUntil(({ card }) => card.step === 'find-mailbox')
    expect(card.text).toContain('nightly')
    await until('both wait', async () => (await reminders(testbed, 'for-other')).length === 2)
    expect(await offers(popup, 'same-user')).toBe(false)
    for (const key of ['for-other', 'for-other~2']) {
      await chooseUser(popup, key)
      await press(popup, 'saved')
      await until('one less', async () => !(await reminders(testbed, 'for-other')).includes(key))
    }
    await Promise.all([popup.close(), page.close()])
  })
}
