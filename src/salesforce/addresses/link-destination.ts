// What the address in a link leads to, whatever its shape: relative, absolute, hash-routed, with parameters.
import { type SalesforceHost, salesforceHostOf } from '../hosts/salesforce-host'

export type Destination = 'reset-form' | 'settings' | 'personal-setup' | 'personal-folder' | 'mail'

/** Stands in for the page's own origin in relative addresses. */
const RELATIVE_BASE = 'https://here.invalid'

/** So many layers of percent-encoding are taken off; nobody packs an address deeper. */
const MAX_LAYERS = 6

/** Whether opening the address would reset the token at once, however it is spelled or packed into another one. */
export function resetsAtOnce(href: string): boolean {
  const text = decoded(href)
  return /tokenconfirm/i.test(text) || text !== decodeOnce(text) // packed deeper than anything honest
}

/** A text without percent-encoding, as far as anybody packs it. */
export function decoded(text: string): string {
  let plain = text
  for (let layer = 0; layer < MAX_LAYERS && plain !== decodeOnce(plain); layer += 1) plain = decodeOnce(plain)
  return plain
}

/** Each escape on its own: one that is broken hides none of the others. */
const decodeOnce = (text: string): string =>
  text.replace(/%[0-7][0-9a-f]/gi, (code) => String.fromCharCode(Number.parseInt(code.slice(1), 16)))

/** Whether an `href` is none but a hook for a script: it does not say where it leads. */
export const isScriptHook = (href: string): boolean => /^\s*(?:$|javascript:|#(?!\/))/i.test(href)

/** Whether a link's `href` leads to a part of the personal settings of the org at `here`. Never to what resets at once. */
export function leadsTo(href: string, destination: Destination, here: SalesforceHost): boolean {
  if (resetsAtOnce(href)) return false
  if (destination === 'mail') return /^\s*mailto:/i.test(href)
  return routesOf(href, here).some((route) => ROUTE_TESTS[destination](route))
}

interface Route {
  readonly segments: readonly string[]
  readonly setupId: string
}

const ROUTE_TESTS: Readonly<Record<Exclude<Destination, 'mail'>, (route: Route) => boolean>> = {
  'reset-form': isResetForm,
  settings: (route) => isSettings(route) && !isResetForm(route),
  'personal-setup': ({ setupId }) => setupId === 'personalsetup',
  'personal-folder': ({ setupId }) => setupId === 'personalsetup' || setupId === 'personalinfo',
}

function isResetForm({ segments, setupId }: Route): boolean {
  return (
    setupId === 'resetapitoken' || segments.some((part) => part === 'resetapitoken' || part === 'resetapitokenedit')
  )
}

/** `/lightning/settings/…`, or behind the hash of one.app `/settings/…`. Apps have settings of their own elsewhere. */
const isSettings = ({ segments: [, first, second] }: Route): boolean =>
  first === 'settings' || (first === 'lightning' && second === 'settings')

/** The path of an address, and the route behind its hash (`/one/one.app#/settings/…`); none of another site's or org's. */
function routesOf(href: string, here: SalesforceHost): readonly Route[] {
  if (!URL.canParse(href, RELATIVE_BASE)) return []
  const url = new URL(href, RELATIVE_BASE)
  if (url.origin !== RELATIVE_BASE && !isSameOrg(salesforceHostOf(url.href), here)) return []
  const behindHash = url.hash.startsWith('#/') && URL.canParse(url.hash.slice(1), RELATIVE_BASE)
  return (behindHash ? [url, new URL(url.hash.slice(1), RELATIVE_BASE)] : [url]).map(routeOf)
}

/** An org that is only known by its instance may be any of those that live there. */
export function isSameOrg(there: SalesforceHost | null, here: SalesforceHost): boolean {
  if (there?.kind !== 'org' || here.kind !== 'org') return false
  return there.org.myDomain === null || here.org.myDomain === null || there.org.key === here.org.key
}

const routeOf = ({ pathname, searchParams }: URL): Route => ({
  segments: pathname.toLowerCase().split('/'),
  setupId: (searchParams.get('setupid') ?? '').toLowerCase(),
})
