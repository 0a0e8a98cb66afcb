// The main job: a person who only follows the ring and the card gets from the popup to a saved token.
import { describe, expect, test } from 'vitest'
import { badge, openPopup, press, statuses, stored } from './support/extension'
import { personAt } from './support/person'
import { useStage } from './support/stage'
import { until } from './support/until'
import { WALKS, type Walk } from './support/walks'

const loggedOut = ({ name, org, settings, from, steps }: Walk): Walk => ({
  name: `${name}, starting logged out`,
  org: `${org}-out`,
  settings: { ...settings, loggedIn: false, login: name.includes('Classic') ? 'one-page' : 'two-step' },
  from,
  steps: ['log-in', ...steps],
})

const ALL = [...WALKS, ...WALKS.map(loggedOut)]
const HOSTS = [...ALL, { org: 'walk-expired' }, { org: 'walk-expired-classic' }].flatMap(({ org }) => [
  `${org}.my.salesforce.com`,
  `${org}.lightning.force.com`,
  `${org}.my.salesforce-setup.com`,
])

describe.each([
  ['Chromium', {}],
  ['Firefox', { firefoxHosts: HOSTS }],
])('in %s', (_browser, options) => {
  const stage = useStage(options)

  test.each(ALL)('$name', async ({ org, settings, from, steps }) => {
    stage.org.configure(org, settings)
    const page = await stage.open(from(org))
    await stage.start()

    const person = personAt(page)
    await person.followUntil(({ card }) => card.step === 'find-mailbox')
    expect(person.steps).toEqual([...steps, 'find-mailbox'])
    expect(stage.org.resets(org)).toBe(1)
    expect(stage.org.mails(org)).toHaveLength(1)
    await until('the badge says so', async () => (await badge(stage.browser)) !== '')

    await person.followUntil(({ card }) => card.step === 'save-token')
    const popup = await openPopup(stage.browser)
    await press(popup, 'saved')
    await until('the checklist says saved', async () => (await statuses(popup))['save-token'] === 'done')
    expect((await statuses(popup))['use-token']).toBe('current')
    await until('the badge is empty', async () => (await badge(stage.browser)) === '')
    await until('the marks are gone', () => page.evaluate(() => document.querySelector('token-guide') === null))
    const key = Object.keys(await stored(stage.browser)).find((key) => key.startsWith(`guide:${org}`))
    expect(key).toBeDefined()
    await popup.close()
    await page.close()
  })

  test.each([
    ['walk-expired', 'lightning', 'https://walk-expired.lightning.force.com/lightning/page/home'],
    ['walk-expired-classic', 'classic', 'https://walk-expired-classic.my.salesforce.com/home/home.jsp'],
  ] as const)('%s: the session ends on the way, and the walk goes on after logging in again', async (org, ui, from) => {
    stage.org.configure(org, { ui })
    const page = await stage.open(from)
    await stage.start()
    const person = personAt(page)
    await person.followUntil(({ card }) => card.step === 'open-reset-page')
    stage.org.logOut(org)
    await person.followUntil(({ card }) => card.step === 'find-mailbox')
    expect(person.steps).toContain('log-in')
    expect(stage.org.resets(org)).toBe(1)
    await page.close()
  })
})
