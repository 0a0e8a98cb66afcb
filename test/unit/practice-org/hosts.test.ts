// Which hosts the practice org answers for, and that an org reached on old hosts keeps to them.
import { describe, expect, it } from 'vitest'
import { type OrgHosts, PRACTICE_HOSTS, siteOf } from '../../practice-org/hosts'
import { World } from '../../practice-org/world'

const ROWS: readonly (readonly [org: string, my: string, lightning: string, setup: string])[] = [
  ['acme', 'acme.my.salesforce.com', 'acme.lightning.force.com', 'acme.my.salesforce-setup.com'],
  [
    'acme--uat.sandbox',
    'acme--uat.sandbox.my.salesforce.com',
    'acme--uat.sandbox.lightning.force.com',
    'acme--uat.sandbox.my.salesforce-setup.com',
  ],
  ['acme', 'acme.my.salesforce.mil', 'acme.lightning.crmforce.mil', 'acme.lightning.crmforce.mil'],
  ['acme', 'acme.my.sfcrmproducts.cn', 'acme.lightning.sfcrmapps.cn', 'acme.lightning.sfcrmapps.cn'],
  [
    'acme',
    'acme.my.salesforce.com.mcas.ms',
    'acme.lightning.force.com.mcas.ms',
    'acme.my.salesforce-setup.com.mcas.ms',
  ],
  ['na15', 'na15.salesforce.com', 'na15.lightning.force.com', 'na15.lightning.force.com'],
  ['eu55', 'eu55.salesforce.com', 'eu55.lightning.force.com', 'eu55.lightning.force.com'],
  ['usa77', 'usa77.salesforce.com', 'usa77.lightning.force.com', 'usa77.lightning.force.com'],
]
const OLD: readonly (readonly [org: string, my: string, lightning: string])[] = [
  ['acme', 'acme.cloudforce.com', 'acme.lightning.force.com'],
  ['acme--uat', 'acme--uat.cs42.my.salesforce.com', 'acme--uat.lightning.force.com'],
]

describe('hosts', () => {
  it.each(ROWS)('%s on %s', (org, my, lightning, setup) => {
    const hosts: OrgHosts = { my, lightning, setup }
    for (const host of [my, lightning, setup]) expect(siteOf(host)).toEqual({ kind: 'org', org, host, hosts })
  })

  it.each(OLD)('%s on the old host %s, until a newer one is asked', (org, my, lightning) => {
    const world = new World()
    const on = (host: string) => world.sameFamily(siteOf(host))
    expect(on(lightning)).toMatchObject({ org, hosts: { my: `${org}.my.salesforce.com` } })
    expect(on(my)).toMatchObject({ org, hosts: { my, lightning } })
    expect(on(lightning)).toMatchObject({ org, host: lightning, hosts: { my, lightning } })
    expect(on(`${org}.my.salesforce.com`)).toMatchObject({ hosts: { my: `${org}.my.salesforce.com` } })
    expect(on(lightning)).toMatchObject({ hosts: { my: `${org}.my.salesforce.com` } })
  })

  it('log in through the proxy, too', () => {
    expect(siteOf('login.salesforce.com.mcas.ms')).toEqual({ kind: 'login', org: 'login', proxy: '.mcas.ms' })
    expect(siteOf('test.salesforce.com')).toEqual({ kind: 'login', org: 'test', proxy: '' })
    expect(siteOf('sso.acme.example')).toEqual({ kind: 'sso' })
  })

  it('are all named to the browser', () => {
    const named = (host: string) => PRACTICE_HOSTS.some((each) => host === each || host.endsWith(each.replace('*', '')))
    const all = [...ROWS, ...OLD].flatMap(([, ...hosts]) => hosts)
    expect(all.filter((host) => !named(host))).toEqual([])
  })

  it.each(['www.salesforce.com', 'acme1.salesforce.com', 'cloudforce.com', 'evil.example.mcas.ms'])(
    '%s is none of them',
    (host) => expect(siteOf(host)).toEqual({ kind: 'unknown' }),
  )
})
