// Hosts beyond the main family: each row of Salesforce's table, the Defender proxy, and which org they belong to.
import { describe, expect, it } from 'vitest'
import { formAddress, orgAddress, settingsAddress } from '../../../src/salesforce/addresses/address-builders'
import { GROUP_PATTERNS } from '../../../src/salesforce/hosts/host-patterns'
import type { HostGroup, HostRole } from '../../../src/salesforce/hosts/host-table'
import { salesforceHostOf } from '../../../src/salesforce/hosts/salesforce-host'

const ROWS: readonly [host: string, key: string, role: HostRole, group: HostGroup][] = [
  ['acme.my.salesforce.mil', 'acme@government', 'my', 'government'],
  ['acme.lightning.crmforce.mil', 'acme@government', 'lightning', 'government'],
  ['acme.my.sfcrmproducts.cn', 'acme@china', 'my', 'china'],
  ['acme.lightning.sfcrmapps.cn', 'acme@china', 'lightning', 'china'],
  ['acme.lightning.force.com.mcas.ms', 'acme', 'lightning', 'proxy'],
  ['acme.my.salesforce.com.mcas.ms', 'acme', 'my', 'proxy'],
  ['acme.my.salesforce-setup.com.mcas.ms', 'acme', 'setup', 'proxy'],
  ['acme--uat.sandbox.my.salesforce.com.mcas.ms', 'acme--uat', 'my', 'proxy'],
  ['acme.cloudforce.com', 'acme', 'my', 'cloudforce'],
  ['acme.my.salesforce.mil.mcas.ms', 'acme@government', 'my', 'proxy'],
  ['acme.lightning.crmforce.mil.mcas.ms', 'acme@government', 'lightning', 'proxy'],
  ['acme.my.sfcrmproducts.cn.mcas.ms', 'acme@china', 'my', 'proxy'],
  ['acme.lightning.sfcrmapps.cn.mcas.ms', 'acme@china', 'lightning', 'proxy'],
  ['acme.cloudforce.com.mcas.ms', 'acme', 'my', 'proxy'],
  ...['mcas-gov.us', 'mcas-gov.ms'].flatMap((proxy): typeof ROWS => [
    [`acme.my.salesforce.com.${proxy}`, 'acme', 'my', 'proxy_government'],
    [`acme.lightning.force.com.${proxy}`, 'acme', 'lightning', 'proxy_government'],
    [`acme.my.salesforce-setup.com.${proxy}`, 'acme', 'setup', 'proxy_government'],
    [`acme.my.salesforce.mil.${proxy}`, 'acme@government', 'my', 'proxy_government'],
    [`acme.lightning.crmforce.mil.${proxy}`, 'acme@government', 'lightning', 'proxy_government'],
    [`acme.cloudforce.com.${proxy}`, 'acme', 'my', 'proxy_government'],
  ]),
]

describe('a host of another family', () => {
  it.each(ROWS)('%s', (hostname, key, role, group) => {
    const host = salesforceHostOf(`https://${hostname}/home`)
    expect(host).toMatchObject({ kind: 'org', role, group, org: { key } })
    const pattern = /^https:\/\/\*(\..+)\/\*$/
    expect(GROUP_PATTERNS[group].some((some) => hostname.endsWith(pattern.exec(some)?.[1] ?? '?'))).toBe(true)
  })

  it.each(ROWS)('the addresses offered on %s stay in its family and behind its proxy', (hostname) => {
    const address = `https://${hostname}/home`
    const host = salesforceHostOf(address)
    if (host?.kind !== 'org') throw new Error('not an org')
    for (const offered of [settingsAddress(host, address), formAddress(host, address)]) {
      const there = salesforceHostOf(offered ?? '')
      expect(there).toMatchObject({ kind: 'org', org: { key: host.org.key }, group: host.group })
      expect(offered).not.toContain('Confirm')
    }
    expect(salesforceHostOf(orgAddress(host.org))).toMatchObject({ org: { key: host.org.key } })
  })

  it.each([
    'acme.salesforce.mil.evil.example',
    'acme.my.salesforce.com.mcas.ms.evil.example',
    'mcas.ms',
    'acme.mcas.ms',
    'acme.my.salesforce.com.mcas-gov.us.evil.example',
    'acme.my.salesforce.com.mcas-gov.com',
    'mcas-gov.us',
    'evilcloudforce.com',
    'cloudforce.com',
    'acme.my.sfcrmproducts.cn.mcas.evil.ms',
    'login.salesforce.com.mcas.ms.example',
  ])('%s is none', (host) => expect(salesforceHostOf(`https://${host}/`)).toBeNull())
})
