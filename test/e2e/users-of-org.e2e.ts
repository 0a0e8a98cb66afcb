// Several users' tokens in one org: what a person does who resets their own and the integration user's, and what one who
// resets one twice does.
import type { Page } from 'puppeteer-core'
import { expect, test } from 'vitest'
import { badge, inWorker, killWorker, openPopupTab, press, statuses, stored } from './support/extension'
import { ageStoredTimes } from './support/moved-time'
import { personAt } from './support/person'
import { fill, says, text } from './support/popup'
import { sightOf, toTheReset, useTestbed } from './support/testbed'
import { until } from './support/until'

const MINUTE = 60_000

const testbed = useTestbed()
const home = (org: string) => `https://${org}.lightning.force.com/lightning/page/home`
const FORM = '/lightning/settings/personal/ResetApiToken/home'
const popupOf = (org: string, query = `?guide=${encodeURIComponent(`guide:${org}`)}`) =>
  openPopupTab(testbed.browser, query)
const offers = (popup: Page, action: string) =>
  popup.evaluate((name) => document.querySelector(`[data-action="${name}"]`) !== null, action)
const alarmNames = (org: string) =>
  inWorker(
    testbed.browser,
    async (org: string) =>
      (await chrome.alarms.getAll())
        .map(({ name }) => name)
        .filter((name) => name.startsWith(`remind:guide:${org}`))
        .sort(),
    org,
  )
const resetTimeOf = async (key: string): Promise<number> => {
  const guide = (await stored(testbed.browser))[`guide:${key}`] as { progress: { reset: { at: number } } }
  return guide.progress.reset.at
}
/** Shows the checklist of another user of the org. */
const chooseUser = async (popup: Page, key: string) => {
  await popup.waitForSelector(`[data-guide="guide:${key}"]`)
  await popup.evaluate((key) => document.querySelector<HTMLElement>(`[data-guide="guide:${key}"]`)?.click(), key)
}

/** The first token waits, and the person resets one again on the form, ten minutes later. */
async function resetTwice(org: string): Promise<Page> {
  const page = await testbed.open(home(org))
  await toTheReset(testbed, page)
  await until('the reset is stored', async () => (await alarmNames(org)).length === 1)
  await ageStoredTimes(testbed.browser, 10 * MINUTE)
  await page.goto(new URL(FORM, page.url()).href)
  const { ring, card } = await sightOf(page, ({ card }) => card.step === 'reset-token')
  expect(ring).not.toBeNull()
  expect(card.text).toContain('You reset a token here')
  expect(card.text).toContain('another user')
  const person = personAt(page)
  await person.followUntil(({ card }) => card.step === 'find-mailbox')
  return page
}

test('one user is never asked, and nothing is different for them', async () => {
  const page = await testbed.open(home('one-user'))
  const before = await popupOf('one-user', '')
  expect(await offers(before, 'open-users')).toBe(false)
  await before.close()
  await toTheReset(testbed, page)
  await until('the reset is stored', async () => (await alarmNames('one-user')).length === 1)
  const popup = await popupOf('one-user')
  await says(popup, '[data-action="open-users"]', 'Another user')
  expect(await offers(popup, 'same-user')).toBe(false)
  expect(await popup.$('[data-users]')).toBeNull()
  expect(await popup.$('[data-user]')).toBeNull()
  await page.reload()
  await sightOf(page, ({ card }) => card.step === 'find-mailbox')
  expect(Object.keys(await stored(testbed.browser)).filter((key) => key.startsWith('guide:one-user'))).toEqual([
    'guide:one-user',
  ])
  await press(popup, 'saved')
  await Promise.all([popup.close(), page.close()])
})

test('the same again: the newest counts, and the worker may end before the answer', async () => {
  const page = await resetTwice('twice')
  await sightOf(page, ({ card }) => card.text.includes('Whose is it'))
  await until('both wait', async () => (await alarmNames('twice')).join() === 'remind:guide:twice,remind:guide:twice~2')
  await killWorker(testbed.browser)
  const popup = await popupOf('twice')
  await says(popup, '[data-question="whose"]', 'Another user, or the same again?')
  await press(popup, 'same-user')
  await until('the question is gone', async () => (await popup.$('[data-question]')) === null)
  await until('one reminder', async () => (await alarmNames('twice')).join() === 'remind:guide:twice')
  expect((await statuses(popup))['find-mailbox']).toBe('current')
  expect(Date.now() - (await resetTimeOf('twice'))).toBeLessThan(5 * MINUTE)
  await press(popup, 'saved')
  await until('nothing waits', async () => (await alarmNames('twice')).length === 0)
  await Promise.all([popup.close(), page.close()])
})

test('another user: two checklists with labels, reminders, tools and places of their own', async () => {
  const page = await resetTwice('two-users')
  const popup = await popupOf('two-users')
  await press(popup, 'other-user')
  await fill(popup, 'label', 'Zq8XcVb2NmLk9JhGfDsA1QwE')
  await says(popup, '[data-form="label"]', 'like a token')
  await fill(popup, 'label', 'integration user')
  await press(popup, 'save-label')
  await says(popup, '[data-user]', 'integration user')
  await sightOf(page, ({ card }) => card.text.includes('integration user'))
  await until('both wait', async () => (await badge(testbed.browser)) === '2')

  await press(popup, 'saved')
  await fill(popup, 'place-note', 'vault Integrations')
  await press(popup, 'save-place')
  await says(popup, '[data-place]', 'vault Integrations')
  await until('one waits', async () => (await badge(testbed.browser)) === '1')
  expect(await alarmNames('two-users')).toEqual(['remind:guide:two-users'])
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
  const page = await testbed.open(home('for-other'))
  await toTheReset(testbed, page)
  await until('the reset is stored', async () => (await alarmNames('for-other')).length === 1)
  const popup = await popupOf('for-other')
  await press(popup, 'open-users')
  await fill(popup, 'other-label', 'nightly')
  await press(popup, 'start-other-user')
  await says(popup, '[data-user]', 'nightly')
  await page.goto(new URL(FORM, page.url()).href)
  await page.bringToFront()
  const person = personAt(page)
  const { card } = await person.followUntil(({ card }) => card.step === 'find-mailbox')
  expect(card.text).toContain('nightly')
  await until('both wait', async () => (await alarmNames('for-other')).length === 2)
  expect(await offers(popup, 'same-user')).toBe(false)
  for (const key of ['for-other', 'for-other~2']) {
    await chooseUser(popup, key)
    await press(popup, 'saved')
    await until('one less', async () => !(await alarmNames('for-other')).includes(`remind:guide:${key}`))
  }
  await Promise.all([popup.close(), page.close()])
})
