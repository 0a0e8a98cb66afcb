// Whole walks as tests, in whichever browser: from the popup over the mailed token to "it is saved".
import { expect, test } from 'vitest'
import { badge, openPopup, press, statuses, stored } from './extension'
import { personAt } from './person'
import { type Testbed, type TestbedOptions, useTestbed } from './testbed'
import { until } from './until'
import { WALKS, type Walk } from './walks'

const loggedOut = ({ name, org, settings, from, steps }: Walk): Walk => ({
  name: `${name}, starting logged out`,
  org: `${org}-out`,
  settings: { ...settings, loggedIn: false, login: name.includes('Classic') ? 'one-page' : 'two-step' },
  from,
  steps: ['log-in', ...steps],
})

/** The same walks by somebody who has to log in first. */
export const LOGGED_OUT_WALKS: readonly Walk[] = WALKS.map(loggedOut)

/** One of Lightning (the login has two pages) and one of Classic (it has one): see `WALKED_ELSEWHERE` in matrix/walks.ts. */
export const FEW_LOGGED_OUT_WALKS: readonly Walk[] = LOGGED_OUT_WALKS.filter(({ org }) =>
  ['walk-lightning-out', 'walk-classic-out'].includes(org),
)

const SESSION_ENDS = [
  ['walk-expired', 'lightning', 'https://walk-expired.lightning.force.com/lightning/page/home'],
  ['walk-expired-classic', 'classic', 'https://walk-expired-classic.my.salesforce.com/home/home.jsp'],
] as const

/** The hosts of these walks, for Firefox, which must be told every one. */
export const hostsOf = (walks: readonly Walk[]): string[] =>
  [...walks.map(({ org }) => org), ...SESSION_ENDS.map(([org]) => org)].flatMap((org) => [
    `${org}.my.salesforce.com`,
    `${org}.lightning.force.com`,
    `${org}.my.salesforce-setup.com`,
  ])

/** A test for each walk. Gives the testbed on which they are walked. */
export function testWalks(walks: readonly Walk[], options: TestbedOptions): Testbed {
  const testbed = useTestbed(options)
  test.each(walks)('$name', async ({ org, settings, from, steps }) => {
    testbed.org.configure(org, settings)
    const page = await testbed.open(from(org))
    await testbed.startFromPopup()

    const person = personAt(page)
    await person.followUntil(({ card }) => card.step === 'find-mailbox')
    expect(person.steps).toEqual([...steps, 'find-mailbox'])
    expect(testbed.org.resets(org)).toBe(1)
    expect(testbed.org.mails(org)).toHaveLength(1)
    await until('the badge says so', async () => (await badge(testbed.browser)) !== '')

    await person.followUntil(({ card }) => card.step === 'save-token')
    const popup = await openPopup(testbed.browser)
    await press(popup, 'saved')
    await until('the checklist says saved', async () => (await statuses(popup))['save-token'] === 'done')
    expect((await statuses(popup))['use-token']).toBe('current')
    await until('the badge is empty', async () => (await badge(testbed.browser)) === '')
    await until('the overlay is gone', () => page.evaluate(() => document.querySelector('token-guide') === null))
    const key = Object.keys(await stored(testbed.browser)).find((key) => key.startsWith(`guide:${org}`))
    expect(key).toBeDefined()
    await popup.close()
    await page.close()
  })
  return testbed
}

/** `most`: in so many interfaces. */
export function testSessionEnd(testbed: Testbed, most: number = SESSION_ENDS.length): void {
  test.each(SESSION_ENDS.slice(0, most))(
    '%s: the session ends on the way, and the walk goes on after logging in again',
    async (org, ui, from) => {
      testbed.org.configure(org, { ui })
      const page = await testbed.open(from)
      await testbed.startFromPopup()
      const person = personAt(page)
      await person.followUntil(({ card }) => card.step === 'open-reset-page')
      testbed.org.logOut(org)
      await person.followUntil(({ card }) => card.step === 'find-mailbox')
      expect(person.steps).toContain('log-in')
      expect(testbed.org.resets(org)).toBe(1)
      await page.close()
    },
  )
}
