// Masks addresses: the host becomes a stand-in of its family, and of path and parameters only Salesforce's own words stay.
import { decoded, isSameOrg, isScriptHook, resetsAtOnce } from '../salesforce/addresses/judge-link-address'
import { SUFFIXES } from '../salesforce/hosts/host-table'
import { type SalesforceHost, salesforceHostOf } from '../salesforce/hosts/salesforce-host'
import { isKnownParameter, knownSegment, salesforceWord } from './address-words'
import type { Masks } from './mask-name'
import { ADDRESS_TESTS, holds, KNOWN_NAMES } from './selector-vocabulary'

const BASE = 'https://here.invalid'
const ELSEWHERE = 'https://elsewhere.invalid'
const MAX_SEGMENTS = 12
const MAX_PARAMETERS = 8
/** Addresses in addresses that are looked into. */
const MAX_NESTED = 2
/** So many layers of encoding stand for every address that would reset the token at once. */
const RESETS_AT_ONCE = `%${'25'.repeat(9)}41`
/** Schemes of which a report shows the name. */
const SCHEMES = ['mailto:', 'tel:', 'data:', 'blob:', 'about:']

/** The stand-in of a host: its family and role, and whether it is of the page's own org. */
export function hostStandIn(host: SalesforceHost, page: SalesforceHost): string {
  if (host.kind === 'login') return host.hostname
  const { role, family, proxySuffix: end, org } = host
  if (org.myDomain === null) return `${role === 'my' ? 'na1.salesforce.com' : 'na1.lightning.force.com'}${end}`
  const suffix = SUFFIXES.find((each) => each.role === role && each.family === family)?.suffix ?? ''
  return `${host === page || isSameOrg(host, page) ? 'this-org' : 'other-org'}${suffix}${end}`
}

/** The address of a page on `host`, as a report shows it. */
export const maskPageAddress = (address: string, host: SalesforceHost, masks: Masks): string => {
  const { protocol, hostname } = new URL(`https://${hostStandIn(host, host)}`)
  return `${protocol}//${hostname}${maskRoute(new URL(address), host, masks, 0)}`
}

/** An address in a page on `host`, as a report shows it. The answers of our own selectors and of `resetsAtOnce` stay the same. */
export function maskAddress(address: string, host: SalesforceHost, masks: Masks): string {
  const masked = withoutChecks(address, host, masks, 0)
  const missing = ADDRESS_TESTS.filter((test) => test.operator === '*=' && holds(test, address) && !holds(test, masked))
  const parts = [...new Set(missing.map(({ text }) => text))]
  if (resetsAtOnce(address) && !resetsAtOnce(masked)) parts.push(RESETS_AT_ONCE)
  return parts.length === 0 ? masked : `${masked}${masked.includes('?') ? '&' : '?'}m0=${parts.join(',')}`
}

function withoutChecks(address: string, host: SalesforceHost, masks: Masks, nested: number): string {
  const text = address.trim()
  if (isScriptHook(text)) return maskHook(text, masks)
  if (!URL.canParse(text, BASE)) return masks.of(text)
  const url = new URL(text, BASE)
  if (url.protocol !== 'https:' && url.protocol !== 'http:') {
    return SCHEMES.includes(url.protocol) ? url.protocol : 'other:'
  }
  const route = maskRoute(url, host, masks, nested)
  if (url.origin === BASE) return text.startsWith('/') || text.startsWith('\\') ? route : route.replace(/^\//, '')
  const target = salesforceHostOf(url.href)
  return target === null ? ELSEWHERE : `https://${hostStandIn(target, host)}${route}`
}

/** What is only there for a script: `javascript:…`, `#`, or nothing. */
function maskHook(text: string, masks: Masks): string {
  if (!text.startsWith('#')) return text === '' ? '' : 'javascript:'
  return text === '#' ? '#' : `#${maskFragment(text.slice(1), masks)}`
}

function maskRoute(url: URL, host: SalesforceHost, masks: Masks, nested: number): string {
  const segments = url.pathname.split('/').slice(0, MAX_SEGMENTS)
  const path = segments.map((segment) => (segment === '' ? '' : maskSegment(segment, masks)))
  const parameters = [...url.searchParams].slice(0, MAX_PARAMETERS)
  const query = parameters.map(([name, said]) => maskParameter(name, said, host, masks, nested))
  return `${path.join('/')}${query.length === 0 ? '' : `?${query.join('&')}`}${maskHash(url, host, masks, nested)}`
}

/** `/setup/customizePages.apexp`: words of interfaces, and the ending of a page of Salesforce's. */
function maskSegment(segment: string, masks: Masks): string {
  const [, name = segment, ending = ''] = /^(.+?)(\.(?:jsp|apexp|app|html?))?$/.exec(segment) ?? []
  const known = knownSegment(segment)
  if (known !== null) return known
  const readable = masks.readable(name)
  return readable === null ? masks.of(segment) : `${readable}${ending}`
}

function maskParameter(name: string, said: string, host: SalesforceHost, masks: Masks, nested: number): string {
  const known = isKnownParameter(name) ? name : `${masks.of(name)}${/search$/i.test(name) ? 'search' : ''}`
  if (said === '') return `${known}=`
  if (known === 'setupid') return `${known}=${salesforceWord(said) ?? maskSetupId(said, masks)}`
  const isShown = known === 'url' && nested < MAX_NESTED
  return `${known}=${isShown ? encodeURIComponent(withoutChecks(said, host, masks, nested + 1)) : masks.of(said)}`
}

/** Pages of Classic's settings are told by how their id begins. */
const maskSetupId = (said: string, masks: Masks): string =>
  `${/^(?:personal|resetapitoken)/i.exec(said)?.[0].toLowerCase() ?? ''}${masks.of(said)}`

/** What stands behind a hash, if it is no address: masked as a whole, unless our own selectors name it. */
const maskFragment = (text: string, masks: Masks): string => (KNOWN_NAMES.has(text) ? text : masks.of(text))

/** Behind its hash, one.app has addresses, too. */
function maskHash({ hash }: URL, host: SalesforceHost, masks: Masks, nested: number): string {
  if (hash.length < 2) return ''
  const text = hash.slice(1)
  const isRoute = text.startsWith('/') && URL.canParse(text, BASE) && nested < MAX_NESTED
  return `#${isRoute ? maskRoute(new URL(text, BASE), host, masks, nested + 1) : maskFragment(decoded(text), masks)}`
}
