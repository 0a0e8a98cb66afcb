import { expect, test } from 'vitest'
import { MAX_USERS } from '../../src/state/records/storage-keys'
import { SHORT_LATENCY, startPracticeOrg } from '../practice-org/server'
import { launchChromium, newProfile } from './support/chromium'
import { inWorker, killWorker, openPopupTab, press, stored } from './support/extension'
import { says, text } from './support/popup'
import { openTab, startGuide, useTestbed } from './support/testbed'
import { until } from './support/until'
import { chooseUser, home, popupOf, reminders, resetOnce, resetTwice } from './support/users-of-org-tests'

const testbed = useTestbed()

test('all users of an org are taken: it is said, and no other one starts until one is deleted', async () => {
  const page = await resetOnce(testbed, 'full')
  await inWorker(
    testbed.browser,
    async (count) => {
      const { 'guide:full': first } = await chrome.storage.local.get('guide:full')
      const guide = first as { owner: object }
      for (let user = 2; user <= count; user += 1) {
        await chrome.storage.local.set({ [`guide:full~${user}`]: { ...guide, owner: { ...guide.owner, user } } })
      }
    },
    MAX_USERS,
  )
  const popup = await popupOf(testbed, 'full')
  await says(popup, '[data-users-full]', 'There are 12 users of this org here, and no more fit.')
  await press(popup, 'open-users')
  await press(popup, 'start-other-user')
  await says(popup, 'p.message', 'no more fit. Delete one in the options first.')
  await inWorker(testbed.browser, () => chrome.storage.local.remove('guide:full~7'))
  await press(popup, 'start-other-user')
  await until('it starts', async () => 'guide:full~7' in (await stored(testbed.browser)))
  await Promise.all([popup.close(), page.close()])
})

test('the browser is closed between the question and the answer', async () => {
  const profile = newProfile()
  const org = await startPracticeOrg({ defaults: { latency: SHORT_LATENCY } })
  let browser = await launchChromium({ port: org.port, profile: profile.path })
  const there = {
    get browser() {
      return browser
    },
    org,
    open: (address: string) => openTab(browser, address),
    start: () => startGuide(browser),
    startFromPopup: () => startGuide(browser),
  }
  await resetTwice(there, 'reopened')
  await browser.close()
  browser = await launchChromium({ port: org.port, profile: profile.path })
  await openTab(browser, home('reopened'))
  const popup = await openPopupTab(browser)
  await press(popup, 'other-user')
  await until('both are known', async () =>
    popup.evaluate(() => document.querySelectorAll('.orgs [data-guide^="guide:reopened"]').length === 2),
  )
  expect(await reminders(there, 'reopened')).toEqual(['reopened', 'reopened~2'])
  await browser.close()
  await org.close()
  await profile.remove()
})

test.each([
  ['lost-same', 'same-user', 'saved'],
  ['lost-other', 'other-user', 'start'],
])('the first user’s guide is lost while a reset asks whose it is: %s', async (org, answer, offered) => {
  const page = await resetTwice(testbed, org)
  await inWorker(testbed.browser, (key) => chrome.storage.local.set({ [key]: 'ruined' }), `guide:${org}`)
  await killWorker(testbed.browser)
  const popup = await popupOf(testbed, org)
  await inWorker(testbed.browser, () => 0).catch(() => {}) // starts it
  await says(popup, '[data-notice=damage]', 'was set aside')
  await says(popup, '[data-question="whose"]', 'Another user, or the same again?')
  await press(popup, answer)
  await until('the question is gone', async () => (await popup.$('[data-question]')) === null)
  if (answer === 'other-user') await chooseUser(popup, org)
  await popup.waitForSelector(`[data-action="${offered}"]`)
  expect(await text(popup, '[data-user]')).toBeNull()
  if (answer === 'other-user') await says(popup, '[data-action="start"]', 'Start')
  else expect(await reminders(testbed, org)).toEqual([org])
  await inWorker(testbed.browser, async () => {
    const keys = Object.keys(await chrome.storage.local.get(null))
    await chrome.storage.local.remove(keys.filter((key) => key.startsWith('set-aside:')))
  })
  await Promise.all([popup.close(), page.close()])
})
