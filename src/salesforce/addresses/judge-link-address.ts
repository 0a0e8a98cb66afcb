// Judges addresses in links: what they lead to, and whether opening them would reset the token. They may be relative, absolute,
// behind a hash, or with parameters. Addresses of our own are built in address-builders.ts.
import { type SalesforceHost, salesforceHostOf } from '../hosts/salesforce-host'

export type Destination = 'reset-form' | 'settings' | 'personal-setup' | 'personal-folder' | 'setup-start' | 'mail'

/** Stands for the page's own origin in relative addresses. */
const RELATIVE_BASE = 'https://here.invalid'

/** Layers of percent-encoding that are taken off. No honest address has more. */
const MAX_LAYERS = 6

/**
 * Whether opening the address would reset the token at once, also where it is encoded or stands in another address. An address
 * with more layers of encoding than we take off counts as one.
 */
export function resetsAtOnce(href: string): boolean {
  const text = decoded(href)
  return /tokenconfirm/i.test(text) || text !== decodeOnce(text)
}

/** A text without percent-encoding. At most six layers are taken off. */
export function decoded(text: string): string {
  let plain = text
  for (let layer = 0; layer < MAX_LAYERS && plain !== decodeOnce(plain); layer += 1) plain = decodeOnce(plain)
  return plain
}

/** Escapes are decoded one by one, so that a broken one hides none of the others. */
const decodeOnce = (text: string): string =>
  text.replace(/%[0-7][0-9a-f]/gi, (code) => String.fromCharCode(Number.parseInt(code.slice(1), 16)))

/** Whether an `href` is only there for a script, so that it does not say where the link leads. */
export const isScriptHook = (href: string): boolean => /^\s*(?:$|javascript:|#(?!\/))/i.test(href)

/** Whether a link in a page on `host` leads to a destination in the same org. False for whatever resets at once. */
export function leadsTo(href: string, destination: Destination, host: SalesforceHost): boolean {
  if (resetsAtOnce(href)) return false
  if (destination === 'mail') return /^\s*mailto:/i.test(href)
  return routesOf(href, host).some((route) => ROUTE_TESTS[destination](route))
}

/** Paths of the start of Setup, with the setup id behind them. */
const SETUP_STARTS: readonly string[] = [
  '/ui/setup/setup',
  '/setup/forcecomhomepage.apexp',
  '/setup/forcecomhomepage.apexpforcecom',
]

interface Route {
  readonly segments: readonly string[]
  readonly setupId: string
}

const ROUTE_TESTS: Readonly<Record<Exclude<Destination, 'mail'>, (route: Route) => boolean>> = {
  'reset-form': isResetForm,
  settings: (route) => isSettings(route) && !isResetForm(route),
  'personal-setup': ({ setupId }) => setupId === 'personalsetup',
  'personal-folder': ({ setupId }) => setupId === 'personalsetup' || setupId === 'personalinfo',
  'setup-start': ({ segments, setupId }) => SETUP_STARTS.includes(segments.join('/') + setupId),
}

function isResetForm({ segments, setupId }: Route): boolean {
  return (
    setupId === 'resetapitoken' || segments.some((part) => part === 'resetapitoken' || part === 'resetapitokenedit')
  )
}

/** `/lightning/settings/…`, or behind the hash of one.app `/settings/…`. Apps have their settings at other addresses. */
const isSettings = ({ segments: [, first, second] }: Route): boolean =>
  first === 'settings' || (first === 'lightning' && second === 'settings')

/** The route of an address, and that behind its hash (`/one/one.app#/settings/…`); none of another site or org. */
function routesOf(href: string, host: SalesforceHost): readonly Route[] {
  if (!URL.canParse(href, RELATIVE_BASE)) return []
  const url = new URL(href, RELATIVE_BASE)
  if (url.origin !== RELATIVE_BASE && !isSameOrg(salesforceHostOf(url.href), host)) return []
  const behindHash = url.hash.startsWith('#/') && URL.canParse(url.hash.slice(1), RELATIVE_BASE)
  return (behindHash ? [url, new URL(url.hash.slice(1), RELATIVE_BASE)] : [url]).map(routeOf)
}

/** Whether two hosts may belong to one org. One that is only known by its instance may be any org on that instance. */
export function isSameOrg(one: SalesforceHost | null, other: SalesforceHost): boolean {
  if (one?.kind !== 'org' || other.kind !== 'org') return false
  return one.org.myDomain === null || other.org.myDomain === null || one.org.key === other.org.key
}

const routeOf = ({ pathname, searchParams }: URL): Route => ({
  segments: pathname.toLowerCase().split('/'),
  setupId: (searchParams.get('setupid') ?? '').toLowerCase(),
})
