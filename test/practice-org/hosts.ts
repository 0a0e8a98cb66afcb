// Which host names the practice org answers for, and which org and role a host name means.

export type Role = 'my' | 'lightning' | 'setup'
export type OrgHosts = Readonly<Record<Role, string>>

export type Site =
  | { readonly kind: 'org'; readonly org: string; readonly host: string; readonly hosts: OrgHosts }
  | { readonly kind: 'login'; readonly org: 'login' | 'test' }
  | { readonly kind: 'mailbox' }
  | { readonly kind: 'unknown' }

// Hosts by cloud: commercial, Government Cloud Plus Defense, China. The setup hosts of the last two are not known
// publicly, so their Setup stays on the Lightning host.
const FAMILIES: readonly OrgHosts[] = [
  { my: '.my.salesforce.com', lightning: '.lightning.force.com', setup: '.my.salesforce-setup.com' },
  { my: '.my.salesforce.mil', lightning: '.lightning.crmforce.mil', setup: '.lightning.crmforce.mil' },
  { my: '.my.sfcrmproducts.cn', lightning: '.lightning.sfcrmapps.cn', setup: '.lightning.sfcrmapps.cn' },
]
const ROLES: readonly Role[] = ['my', 'lightning', 'setup']

// Microsoft Defender's proxy appends this to each host name.
const PROXY = '.mcas.ms'

export const MAILBOX_HOST = 'mailbox.example'

/** Host patterns as `--host-resolver-rules` takes them. */
export const PRACTICE_HOSTS: readonly string[] = [
  '*.salesforce.com',
  '*.force.com',
  '*.salesforce-setup.com',
  '*.salesforce.mil',
  '*.crmforce.mil',
  '*.sfcrmproducts.cn',
  '*.sfcrmapps.cn',
  '*.mcas.ms',
  MAILBOX_HOST,
]

/** The value of Chromium's `--host-resolver-rules` that sends every practice host to a local port. */
export function hostResolverRules(port: number): string {
  return PRACTICE_HOSTS.map((host) => `MAP ${host}:443 127.0.0.1:${port}`).join(', ')
}

/** The three hosts of an org on the commercial cloud. */
export function hostsOf(org: string): OrgHosts {
  return hostsIn(FAMILIES[0] ?? { my: '', lightning: '', setup: '' }, org, '')
}

function hostsIn(family: OrgHosts, org: string, proxy: string): OrgHosts {
  return {
    my: org + family.my + proxy,
    lightning: org + family.lightning + proxy,
    setup: org + family.setup + proxy,
  }
}

/** What a Host header (with or without port) stands for. */
export function siteOf(hostHeader: string): Site {
  const host = hostHeader.toLowerCase().replace(/:\d+$/, '')
  if (host === MAILBOX_HOST) return { kind: 'mailbox' }
  if (host === 'login.salesforce.com' || host === 'welcome.salesforce.com') return { kind: 'login', org: 'login' }
  if (host === 'test.salesforce.com') return { kind: 'login', org: 'test' }
  const proxy = host.endsWith(PROXY) ? PROXY : ''
  const bare = proxy ? host.slice(0, -proxy.length) : host
  for (const family of FAMILIES) {
    const role = ROLES.find((each) => bare.endsWith(family[each]) && bare.length > family[each].length)
    if (!role) continue
    const org = bare.slice(0, -family[role].length)
    return { kind: 'org', org, host, hosts: hostsIn(family, org, proxy) }
  }
  return { kind: 'unknown' }
}
