// Which addresses belong to Salesforce, to which org, and what answers there. No page is read here.
// Sources: Salesforce Help "My Domain URL formats"; legacy instance hosts as seen in public screenshots.
import {
  type HostFamily,
  type HostGroup,
  type HostRole,
  LOGIN_HOSTS,
  MAIN_SUFFIXES,
  PROXIES,
  SUFFIXES,
} from './host-table'
import { INSTANCE_NAME } from './instance-name'
import { type Org, orgOnInstance, orgOnMyDomain } from './org-identity'

export type SalesforceHost =
  | {
      readonly kind: 'org'
      readonly org: Org
      readonly role: HostRole
      readonly group: HostGroup
      /** The org's hosts all belong to one family. */
      readonly family: HostFamily
      /** What the proxy of Microsoft Defender appends to its host names; empty without a proxy. */
      readonly proxySuffix: string
    }
  /** A login page shared by all orgs: which org it leads to is not known yet. */
  | { readonly kind: 'login'; readonly hostname: string; readonly group: HostGroup }

/** The host of an org, not of a login page that orgs share. */
export type OrgHost = Extract<SalesforceHost, { kind: 'org' }>

type Proxy = (typeof PROXIES)[number]

/** Hosts such as `na15.salesforce.com` and `eu29.lightning.force.com`. */
const INSTANCE_HOST = /^([a-z0-9]+)\.(?:salesforce\.com|lightning\.force\.com)$/

/** What may stand in front of `.my.salesforce.com`: a My Domain name, with a partition or instance behind it; no punycode. */
const MY_DOMAIN_LABELS = /^(?:(?!xn--)[a-z0-9](?:[a-z0-9-]*[a-z0-9])?(?:\.(?!$)|$)){1,3}$/
/** Salesforce's own names, which are no orgs. */
const RESERVED_LABEL = /^(?:www|my)$/

/** The Salesforce host of an address, or null when it is neither an org nor a login page. Never throws. */
export function salesforceHostOf(address: string | undefined): SalesforceHost | null {
  const url = parseHttpsUrl(address)
  if (url === null) return null
  const proxy = PROXIES.find(({ suffix }) => url.hostname.endsWith(suffix)) ?? null
  const hostname = proxy === null ? url.hostname : url.hostname.slice(0, -proxy.suffix.length)
  if (LOGIN_HOSTS.includes(hostname)) {
    return { kind: 'login', hostname: url.hostname, group: proxy?.group ?? 'main' }
  }
  return hostOnInstance(hostname, proxy) ?? hostOnMyDomain(hostname, proxy)
}

/** Only https addresses on the usual port, without a user name in front of the host. */
function parseHttpsUrl(address: string | undefined): URL | null {
  if (address === undefined || !URL.canParse(address)) return null
  const url = new URL(address)
  return url.protocol === 'https:' && url.port === '' && url.username === '' && url.password === '' ? url : null
}

function hostOnInstance(hostname: string, proxy: Proxy | null): SalesforceHost | null {
  const instance = INSTANCE_HOST.exec(hostname)?.[1]
  if (instance === undefined || !INSTANCE_NAME.test(instance)) return null
  const role = hostname.endsWith('.force.com') ? 'lightning' : 'my'
  return {
    kind: 'org',
    org: orgOnInstance(instance),
    role,
    group: proxy?.group ?? 'main',
    family: 'main',
    proxySuffix: proxy?.suffix ?? '',
  }
}

function hostOnMyDomain(hostname: string, proxy: Proxy | null): SalesforceHost | null {
  for (const { suffix, role, family } of SUFFIXES) {
    if (!hostname.endsWith(suffix)) continue
    const labels = hostname.slice(0, -suffix.length)
    if (!MY_DOMAIN_LABELS.test(labels) || RESERVED_LABEL.test(labels.split('.').at(-1) ?? '')) return null
    return {
      kind: 'org',
      org: orgOnMyDomain(labels, family),
      role,
      group: proxy?.group ?? family,
      family,
      proxySuffix: proxy?.suffix ?? '',
    }
  }
  return null
}

/** Before enhanced domains, the instance stood in the names of Classic's hosts only: `acme--uat.cs42.my.salesforce.com`. */
const withoutInstance = (myDomain: string): string =>
  myDomain
    .split('.')
    .filter((label, at) => at === 0 || !INSTANCE_NAME.test(label))
    .join('.')

/** The host name of an org for a role, in the family and behind the proxy of one of its other hosts. */
export function hostFor({ family, proxySuffix }: OrgHost, myDomain: string, role: HostRole): string {
  const own = SUFFIXES.find((entry) => entry.family === family && entry.role === role)
  const suffix = own?.suffix ?? MAIN_SUFFIXES[role]
  return `${role === 'my' ? myDomain : withoutInstance(myDomain)}${suffix}${proxySuffix}`
}

/** The names of all hosts on which an org answers, in the family and behind the proxy of the given one. */
export function orgHostNames(host: OrgHost): string[] {
  const { org, family } = host
  const roles = SUFFIXES.filter((entry) => entry.family === family).map(({ role }) => role)
  if (org.myDomain !== null) return roles.map((role) => hostFor(host, org.myDomain ?? '', role))
  return [`${org.name}.salesforce.com`, `${org.name}.lightning.force.com`].map((name) => `${name}${host.proxySuffix}`)
}
