// The addresses we may lead a person to. The confirmation page is not among them and never will be:
// a plain GET of it resets the token.

import { ROLES, SUFFIXES } from './host-table'
import { hostFor, type Place } from './hosts'
import { byLanguage } from './language'
import type { Org } from './org'

const PERSONAL_INFORMATION = '/lightning/settings/personal/PersonalInformation/home'
const PERSONAL_SETUP = '/ui/setup/Setup?setupid=PersonalSetup'
const LIGHTNING_FORM = '/lightning/settings/personal/ResetApiToken/home'
const CLASSIC_FORM = '/_ui/system/security/ResetApiTokenEdit?setupid=ResetApiToken'

export const LOGIN_ADDRESS = 'https://login.salesforce.com/'

type OrgPlace = Extract<Place, { kind: 'org' }>

/** A path in Lightning, on the host where this org's Lightning answers. */
function inLightning(place: OrgPlace, address: string, path: string): string {
  const { myDomain } = place.org
  return myDomain === null ? new URL(path, address).href : `https://${hostFor(place, myDomain, 'lightning')}${path}`
}

const isLightning = ({ role }: OrgPlace, address: string): boolean =>
  role !== 'my' || new URL(address).pathname.startsWith('/one/one.app')

/**
 * The personal settings, in the interface that answers at this address. Null where the org is not known yet
 * (a shared login page).
 */
export function settingsAddress(place: Place, address: string): string | null {
  if (place.kind === 'login') return null
  if (!isLightning(place, address)) return new URL(PERSONAL_SETUP, address).href
  return inLightning(place, address, PERSONAL_INFORMATION)
}

/** The page of the reset form, which resets nothing by being opened. Null as above. */
export function formAddress(place: Place, address: string): string | null {
  if (place.kind === 'login') return null
  if (!isLightning(place, address)) return new URL(CLASSIC_FORM, address).href
  return inLightning(place, address, LIGHTNING_FORM)
}

/** Salesforce's own languages, as its help site spells them. */
const HELP_LANGUAGES: ReadonlyMap<string, string> = new Map([
  ...['da', 'de', 'es', 'fi', 'fr', 'it', 'ja', 'ko', 'no', 'ru', 'sv', 'th'].map((code) => [code, code] as const),
  ['en', 'en_US'],
  ['es-mx', 'es_MX'],
  ['nb', 'no'],
  ['nl', 'nl_NL'],
  ['pt', 'pt_BR'],
  ['zh', 'zh_CN'],
  ['zh-hant', 'zh_TW'],
  ['zh-hk', 'zh_TW'],
  ['zh-tw', 'zh_TW'],
])

/** Salesforce's documentation of the security token, in the given browser language (BCP 47) where it has one. */
export function helpAddress(language: string): string {
  const code = byLanguage(HELP_LANGUAGES, language) ?? 'en_US'
  return `https://help.salesforce.com/s/articleView?id=xcloud.user_security_token.htm&type=5&language=${code}`
}

/** An org's own front door. */
export function orgAddress({ myDomain, name, family }: Org): string {
  if (myDomain === null) return `https://${name}.salesforce.com/`
  const suffix = SUFFIXES.find((entry) => entry.family === family && entry.role === 'my')?.suffix ?? ROLES.my
  return `https://${myDomain}${suffix}/`
}
