// Which addresses are Salesforce, and what part of an org answers there. No page is read here.
// Sources: Salesforce Help "My Domain URL formats"; legacy instance hosts as seen in public screenshots.
import { type Org, orgOnInstance, orgOnMyDomain } from './org'

/** What answers on a host: Classic, login and frames (`my`), Lightning, or Setup. */
export type Role = 'my' | 'lightning' | 'setup'

export type Place =
  | { readonly kind: 'org'; readonly org: Org; readonly role: Role }
  /** A login page shared by all orgs: which org it leads to is not known yet. */
  | { readonly kind: 'login'; readonly host: string }

interface Family {
  readonly suffixes: Readonly<Record<Role, string>>
}

const MAIN: Family = {
  suffixes: { my: '.my.salesforce.com', lightning: '.lightning.force.com', setup: '.my.salesforce-setup.com' },
}

export const FAMILIES: readonly Family[] = [MAIN]

const LOGIN_HOSTS: readonly string[] = ['login.salesforce.com', 'test.salesforce.com', 'welcome.salesforce.com']

/** Match patterns of the three main families: the extension's host permissions. */
export const HOST_PATTERNS: readonly string[] = [
  'https://*.salesforce.com/*',
  'https://*.lightning.force.com/*',
  'https://*.salesforce-setup.com/*',
]

/** Public sites of Salesforce under the same names: no org answers there, so nothing of ours runs there. */
export const PUBLIC_SITE_PATTERNS: readonly string[] = [
  'www',
  'help',
  'trailhead',
  'developer',
  'admin',
  'appexchange',
  'status',
  'trust',
  'investor',
  'engineering',
].map((name) => `https://${name}.salesforce.com/*`)

/** Hosts such as `na15.salesforce.com` and `eu29.lightning.force.com`, from before My Domain was required. */
const INSTANCE = /^([a-z]{2,4}\d{1,4})\.(?:salesforce\.com|lightning\.force\.com)$/

const LABELS = /^[a-z0-9](?:[a-z0-9-]*[a-z0-9])?(?:\.[a-z0-9-]+){0,2}$/

/** Tells what place an address is, or null when it is not a Salesforce org or login page. Never throws. */
export function placeOf(address: string | undefined): Place | null {
  const url = parse(address)
  if (url === null) return null
  const host = url.hostname
  if (LOGIN_HOSTS.includes(host)) return { kind: 'login', host }
  const instance = INSTANCE.exec(host)?.[1]
  if (instance !== undefined) {
    return { kind: 'org', org: orgOnInstance(instance), role: host.endsWith('.force.com') ? 'lightning' : 'my' }
  }
  return onMyDomain(host)
}

/** Only plain https addresses on the usual port, with no user name smuggled in front of the host. */
function parse(address: string | undefined): URL | null {
  if (address === undefined || !URL.canParse(address)) return null
  const url = new URL(address)
  return url.protocol === 'https:' && url.port === '' && url.username === '' && url.password === '' ? url : null
}

function onMyDomain(host: string): Place | null {
  for (const { suffixes } of FAMILIES) {
    for (const role of ['my', 'lightning', 'setup'] as const) {
      if (!host.endsWith(suffixes[role])) continue
      const labels = host.slice(0, -suffixes[role].length)
      if (!LABELS.test(labels) || labels.startsWith('xn--')) return null
      return { kind: 'org', org: orgOnMyDomain(labels), role }
    }
  }
  return null
}
