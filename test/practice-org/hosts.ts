// Which host names the practice org answers for, and which org and role a host name means.

export type Role = 'my' | 'lightning' | 'setup'
export type OrgHosts = Readonly<Record<Role, string>>

export type Site =
  | {
      readonly kind: 'org'
      readonly org: string
      readonly host: string
      readonly hosts: OrgHosts
      /** reached on an old host, whose Lightning host is shared with the new ones */
      readonly legacy?: true
    }
  | { readonly kind: 'login'; readonly org: 'login' | 'test'; readonly proxy: string }
  | { readonly kind: 'mailbox' }
  | { readonly kind: 'sso' }
  | { readonly kind: 'unknown' }

const COMMERCIAL: OrgHosts = {
  my: '.my.salesforce.com',
  lightning: '.lightning.force.com',
  setup: '.my.salesforce-setup.com',
}
// Hosts by cloud: commercial, Government Cloud Plus Defense, China. The setup hosts of the last two are not known
// publicly, so their Setup stays on the Lightning host.
const FAMILIES: readonly OrgHosts[] = [
  COMMERCIAL,
  { my: '.my.salesforce.mil', lightning: '.lightning.crmforce.mil', setup: '.lightning.crmforce.mil' },
  { my: '.my.sfcrmproducts.cn', lightning: '.lightning.sfcrmapps.cn', setup: '.lightning.sfcrmapps.cn' },
]
const ROLES: readonly Role[] = ['my', 'lightning', 'setup']

// Microsoft Defender's proxies append one of these to each host name.
const PROXIES = ['.mcas.ms', '.mcas-gov.us', '.mcas-gov.ms']

// Before My Domain was required, orgs were reached by their instance. Its Lightning host keeps Setup, too.
const INSTANCE =
  /^((?:na|eu|ap|um|cs|us|usa|gs|deu|fra|ind|jpn|can|aus|bra|swe|ita)\d{1,4})\.(?:salesforce|lightning\.force)\.com$/
// Old My Domains. Their Lightning had the hosts of today's.
const CLOUDFORCE = /^([a-z0-9-]+)\.cloudforce\.com$/
// Sandboxes before enhanced domains had their instance in the My Domain host only.
const OLD_SANDBOX = /^([a-z0-9-]+--[a-z0-9-]+)\.cs\d+\.my\.salesforce\.com$/

export const MAILBOX_HOST = 'mailbox.example'
export const SSO_HOST = 'sso.acme.example'

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
  '*.mcas-gov.us',
  '*.mcas-gov.ms',
  '*.my.site.com',
  '*.cloudforce.com',
  MAILBOX_HOST,
  SSO_HOST,
]

/** The value of Chromium's `--host-resolver-rules` that sends every practice host to a local port. */
export function hostResolverRules(port: number): string {
  return PRACTICE_HOSTS.map((host) => `MAP ${host}:443 127.0.0.1:${port}`).join(', ')
}

/** The three hosts of an org on the commercial cloud. */
export function hostsOf(org: string, proxy = ''): OrgHosts {
  return hostsIn(COMMERCIAL, org, proxy)
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
  if (host === SSO_HOST) return { kind: 'sso' }
  const proxy = PROXIES.find((suffix) => host.endsWith(suffix)) ?? ''
  const bare = proxy ? host.slice(0, -proxy.length) : host
  if (bare === 'login.salesforce.com' || bare === 'welcome.salesforce.com')
    return { kind: 'login', org: 'login', proxy }
  if (bare === 'test.salesforce.com') return { kind: 'login', org: 'test', proxy }
  return legacySite(host, bare, proxy) ?? familySite(host, bare, proxy) ?? { kind: 'unknown' }
}

function familySite(host: string, bare: string, proxy: string): Site | undefined {
  for (const family of FAMILIES) {
    const role = ROLES.find((each) => bare.endsWith(family[each]) && bare.length > family[each].length)
    if (!role) continue
    const org = bare.slice(0, -family[role].length)
    return { kind: 'org', org, host, hosts: hostsIn(family, org, proxy) }
  }
  return undefined
}

function legacySite(host: string, bare: string, proxy: string): Site | undefined {
  const instance = INSTANCE.exec(bare)?.[1]
  if (instance) {
    const lightning = `${instance}.lightning.force.com${proxy}`
    const hosts = { my: `${instance}.salesforce.com${proxy}`, lightning, setup: lightning }
    return { kind: 'org', org: instance, host, hosts }
  }
  const org = (CLOUDFORCE.exec(bare) ?? OLD_SANDBOX.exec(bare))?.[1]
  if (!org) return undefined
  return { kind: 'org', org, host, hosts: { ...hostsIn(COMMERCIAL, org, proxy), my: host }, legacy: true }
}
