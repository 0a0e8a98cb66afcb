// Whole walks on every kind of host, without ever leaving the hosts the org was reached on.
import { describe, expect, it } from 'vitest'
import { press, pressAndGo, write } from './chromium'
import { PERSON } from './person'
import { usePracticeTestbed } from './practice-testbed'
import { AT_ONCE, walkLightning } from './walk'

const testbed = usePracticeTestbed()

/** Logged out, from the first host; all hosts that may be asked. */
const FAMILIES: readonly (readonly [name: string, org: string, from: string, others: readonly string[]])[] = [
  ['government', 'acme', 'acme.my.salesforce.mil', ['acme.lightning.crmforce.mil']],
  ['China', 'acme', 'acme.my.sfcrmproducts.cn', ['acme.lightning.sfcrmapps.cn']],
  ['proxy', 'acme', 'acme.lightning.force.com.mcas.ms', ['acme.my.salesforce.com.mcas.ms']],
  ['cloudforce', 'acme', 'acme.cloudforce.com', ['acme.lightning.force.com']],
  ['instance', 'na15', 'na15.salesforce.com', ['na15.lightning.force.com']],
  ['old sandbox', 'acme--uat', 'acme--uat.cs42.my.salesforce.com', ['acme--uat.lightning.force.com']],
  [
    'new sandbox',
    'acme--uat.sandbox',
    'acme--uat.sandbox.my.salesforce.com',
    ['acme--uat.sandbox.lightning.force.com'],
  ],
  ...['develop', 'scratch', 'trailblaze', 'patch', 'demo', 'free'].map(
    (partition) =>
      [
        partition,
        `acme.${partition}`,
        `acme.${partition}.my.salesforce.com`,
        [`acme.${partition}.lightning.force.com`],
      ] as const,
  ),
]

/** Icons are asked for in the browser's own time, and the frame with the session is on a host of its own, unseen. */
const isOfWalk = (path: string): boolean => path !== '/favicon.ico' && !path.startsWith('/login/sessionserver')

const hostsAsked = (): Set<string> =>
  new Set(testbed.practice.requests.filter(({ path }) => isOfWalk(path)).map(({ host }) => host))

describe('a walk stays on its hosts', () => {
  it.each(FAMILIES)('%s', async (_, org, from, others) => {
    testbed.practice.configure(org, { loggedIn: false, latency: AT_ONCE })
    await testbed.page.goto(`https://${from}/`)
    await write(testbed.page, '#username', PERSON.username)
    await write(testbed.page, '#password', PERSON.password)
    await press(testbed.page, '#Login')
    await walkLightning(testbed.page)
    expect(testbed.practice.mails(org)).toHaveLength(1)
    expect(hostsAsked()).toEqual(new Set([from, ...others]))
  })

  it.each(['acme.cloudforce.com', 'na15.salesforce.com', 'acme.my.salesforce.com.mcas.ms'])(
    'in Classic on %s',
    async (host) => {
      const org = host.split('.')[0] ?? ''
      testbed.practice.configure(org, { ui: 'classic' })
      await testbed.page.goto(`https://${host}/home/home.jsp`)
      await press(testbed.page, '#userNavButton')
      await pressAndGo(testbed.page, "#userNav-menuItems a[href*='PersonalSetup']")
      await write(testbed.page, '.quickfindInput', 'reset')
      await pressAndGo(testbed.page, '#ResetApiToken_font')
      await pressAndGo(testbed.page, 'input[name=save]')
      expect(testbed.practice.mails(org)).toHaveLength(1)
      expect(hostsAsked()).toEqual(new Set([host]))
    },
  )
})
