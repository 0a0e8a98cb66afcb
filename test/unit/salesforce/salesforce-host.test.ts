// Which addresses are Salesforce: every form of host of the main family, and everything that only looks like one.
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { ALL_PATTERNS } from '../../../src/salesforce/hosts/host-patterns'
import type { HostRole } from '../../../src/salesforce/hosts/host-table'
import type { OrgType } from '../../../src/salesforce/hosts/org-identity'
import { salesforceHostOf } from '../../../src/salesforce/hosts/salesforce-host'

const HOSTS: readonly [labels: string, key: string, type: OrgType, sandbox: string | null][] = [
  ['acme', 'acme', 'production', null],
  ['acme-dev-ed', 'acme-dev-ed', 'developer', null],
  ['acme--uat', 'acme--uat', 'sandbox', 'uat'],
  ['acme--uat.sandbox', 'acme--uat', 'sandbox', 'uat'],
  ['acme--uat.cs42', 'acme--uat', 'sandbox', 'uat'],
  ['acme--dev2.sandbox', 'acme--dev2', 'sandbox', 'dev2'],
  ['acme-dev-ed.develop', 'acme-dev-ed.develop', 'developer', null],
  ['brave-fox-1234-dev-ed.scratch', 'brave-fox-1234-dev-ed.scratch', 'scratch', null],
  ['brave-fox-1234-dev-ed.trailblaze', 'brave-fox-1234-dev-ed.trailblaze', 'trailhead', null],
  ['acme.patch', 'acme.patch', 'patch', null],
  ['acme.demo', 'acme.demo', 'demo', null],
  ['acme.free', 'acme.free', 'free', null],
  ['a', 'a', 'production', null],
  ['0acme9', '0acme9', 'production', null],
]
const SUFFIXES: readonly [string, HostRole][] = [
  ['.my.salesforce.com', 'my'],
  ['.lightning.force.com', 'lightning'],
  ['.my.salesforce-setup.com', 'setup'],
]

const keyOf = (address: string): string | null => {
  const host = salesforceHostOf(address)
  return host?.kind === 'org' ? host.org.key : null
}

describe.each(SUFFIXES)('an org on …%s', (suffix, role) => {
  it.each(HOSTS)('%s', (labels, key, type, sandbox) => {
    const host = salesforceHostOf(`https://${labels}${suffix}/some/page?a=1#b`)
    expect(host).toMatchObject({
      kind: 'org',
      role,
      org: { key, name: expect.any(String), type, sandbox, myDomain: labels },
    })
  })
})

describe('one org', () => {
  it('has one key on its three hosts', () => {
    for (const [labels, key] of HOSTS) {
      expect(SUFFIXES.map(([suffix]) => keyOf(`https://${labels}${suffix}/`))).toEqual([key, key, key])
    }
  })

  it('is not another sandbox of the same company, nor its production', () => {
    const keys = ['acme', 'acme--uat.sandbox', 'acme--dev.sandbox', 'acme-dev-ed.develop', 'acme.demo'].map((labels) =>
      keyOf(`https://${labels}.my.salesforce.com/`),
    )
    expect(new Set(keys).size).toBe(keys.length)
  })

  it('is named after its My Domain', () => {
    expect(salesforceHostOf('https://acme--uat.sandbox.lightning.force.com/')).toMatchObject({ org: { name: 'acme' } })
    expect(salesforceHostOf('https://ACME.My.Salesforce.Com/')).toMatchObject({ org: { name: 'acme', key: 'acme' } })
  })

  it.each([
    ['na15.salesforce.com', 'production', 'my'],
    ['eu55.salesforce.com', 'production', 'my'],
    ['usa77.salesforce.com', 'production', 'my'],
    ['cs42.salesforce.com', 'sandbox', 'my'],
    ['eu29.lightning.force.com', 'production', 'lightning'],
  ] as const)('is known by its instance on %s', (hostname, type, role) => {
    const host = salesforceHostOf(`https://${hostname}/one/one.app`)
    expect(host).toMatchObject({ kind: 'org', role, org: { name: hostname.split('.')[0], type, myDomain: null } })
    expect(keyOf(`https://${hostname}/`)).not.toBe(keyOf(`https://${hostname.split('.')[0]}.my.salesforce.com/`))
  })
})

describe('a login page shared by all orgs', () => {
  it.each(['login.salesforce.com', 'test.salesforce.com', 'welcome.salesforce.com'])('%s', (hostname) => {
    expect(salesforceHostOf(`https://${hostname}/?locale=de`)).toMatchObject({ kind: 'login', hostname })
  })
})

describe('not Salesforce', () => {
  it.each([
    undefined,
    '',
    'acme.my.salesforce.com',
    'about:blank',
    'chrome://extensions',
    'javascript:alert(1)//acme.my.salesforce.com/',
    'data:text/html,https://acme.my.salesforce.com/',
    'blob:https://acme.my.salesforce.com/1-2-3',
    'file:///acme.my.salesforce.com/',
    'ftp://acme.my.salesforce.com/',
    'http://acme.my.salesforce.com/',
    'http://login.salesforce.com/',
    'https://salesforce.com.evil.example/',
    'https://acme.my.salesforce.com.evil.example/',
    'https://acme.lightning.force.com.evil.example/',
    'https://login.salesforce.com.evil.example/',
    'https://evilsalesforce.com/',
    'https://acme.my.evilsalesforce.com/',
    'https://acme.evillightning.force.com/',
    'https://my-salesforce.com/',
    'https://acme.my-salesforce.com/',
    'https://acmemy.salesforce.com/',
    'https://acme.my.salesforce.co/',
    'https://acme.my.salesforce-setup.com.co/',
    'https://acme.salesforce-setup.com/',
    'https://force.com/',
    'https://acme.force.com/',
    'https://acme.lightning.com/',
    'https://my.salesforce.com/',
    'https://lightning.force.com/',
    'https://.my.salesforce.com/',
    'https://acme.my.salesforce.com@evil.example/',
    'https://acme.my.salesforce.com:pass@evil.example/',
    'https://evil.example\\@acme.my.salesforce.com/',
    'https://user@acme.my.salesforce.com/',
    'https://user:pass@login.salesforce.com/',
    'https://acme.my.salesforce.com:8443/',
    'https://acme.my.salesforce.com:80/',
    'https://acme.my.salesforce.com./',
    'https://login.salesforce.com./',
    'https://na15.salesforce.com./',
    'https://acme..my.salesforce.com/',
    'https://xn--acm-epa.my.salesforce.com/',
    'https://acmé.my.salesforce.com/',
    'https://acme.xn--p1ai.my.salesforce.com/',
    'https://acme.xn--p1ai.cloudforce.com/',
    'https://a.-.my.salesforce.com/',
    'https://www.cloudforce.com/',
    'https://acme.my.cloudforce.com/',
    'https://acme.my.salesforc\u0435.com/',
    'https://acme.my.salesforce.com%2eevil.example/',
    'https://evil.example/https://acme.my.salesforce.com/',
    'https://evil.example/?u=acme.my.salesforce.com',
    'https://evil.example#.my.salesforce.com',
    'https://-acme.my.salesforce.com/',
    'https://acme-.my.salesforce.com/',
    'https://ac_me.my.salesforce.com/',
    'https://a.b.c.d.my.salesforce.com/',
    'https://www.salesforce.com/',
    'https://help.salesforce.com/s/articleView',
    'https://trailhead.salesforce.com/',
    'https://na15.evil.salesforce.com/',
  ])('%s', (address) => {
    expect(salesforceHostOf(address)).toBeNull()
  })

  it('is a port that only looks unusual', () => {
    expect(salesforceHostOf('https://acme.my.salesforce.com:443/')).not.toBeNull()
  })
})

describe('for any address at all', () => {
  const SALESFORCE = /(^|\.)(salesforce\.com|lightning\.force\.com|my\.salesforce-setup\.com)$/
  const pieces = fc.constantFrom(
    'https://',
    'http://',
    'acme',
    'na15',
    'login',
    '.',
    '..',
    '-',
    '--',
    '@',
    ':',
    ':443',
    '/',
    '\\',
    '#',
    '?',
    '%2e',
    'xn--',
    'é',
    'my',
    'salesforce',
    '.salesforce.com',
    '.my.salesforce.com',
    '.lightning.force.com',
    '.my.salesforce-setup.com',
    'evil.example',
  )
  const addresses = fc.oneof(
    fc.string(),
    fc.webUrl(),
    fc.array(pieces, { maxLength: 10 }).map((some) => some.join('')),
    fc.array(pieces, { maxLength: 6 }).map((some) => `https://${some.join('')}`),
    fc.domain().map((domain) => `https://acme.my.salesforce.com.${domain}/`),
  )

  it('never throws, and finds Salesforce only on its own hosts, over https', () => {
    fc.assert(
      fc.property(addresses, (address) => {
        const host = salesforceHostOf(address)
        if (host === null) return
        const url = new URL(address)
        expect(url.protocol).toBe('https:')
        expect(url.hostname).toMatch(SALESFORCE)
        expect(url.port + url.username + url.password).toBe('')
        expect(url.hostname).toMatch(/^[a-z0-9.-]+$/)
      }),
      { numRuns: 3000 },
    )
  })

  it('no host of evil.example is Salesforce', () => {
    const hosts = fc.array(pieces, { maxLength: 8 }).map((some) => `https://${some.join('')}.evil.example/`)
    fc.assert(
      fc.property(hosts, (address) => {
        if (URL.canParse(address) && new URL(address).hostname.endsWith('evil.example')) {
          expect(salesforceHostOf(address)).toBeNull()
        }
      }),
      { numRuns: 1000 },
    )
  })
})

describe('the permissions', () => {
  it('cover every host that can be a place', () => {
    const hosts = [
      ...HOSTS.flatMap(([labels]) => SUFFIXES.map(([suffix]) => `${labels}${suffix}`)),
      'login.salesforce.com',
      'na15.salesforce.com',
      'eu29.lightning.force.com',
    ]
    const domains = ALL_PATTERNS.map((pattern) => /^https:\/\/\*(\.[a-z.-]+)\/\*$/.exec(pattern)?.[1] ?? '?')
    for (const host of hosts) expect(domains.some((domain) => host.endsWith(domain))).toBe(true)
  })
})
