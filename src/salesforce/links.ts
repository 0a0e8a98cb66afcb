// The addresses we may lead a person to. The confirmation page is not among them and never will be:
// a plain GET of it resets the token.

import type { Place } from './hosts'
import { byLanguage } from './language'
import type { Org } from './org'

const PERSONAL_INFORMATION = '/lightning/settings/personal/PersonalInformation/home'
const PERSONAL_SETUP = '/ui/setup/Setup?setupid=PersonalSetup'

export const LOGIN_ADDRESS = 'https://login.salesforce.com/'

const lightningHost = (org: Org): string | null =>
  org.myDomain === null ? null : `${org.myDomain}.lightning.force.com`

/**
 * The personal settings, in the interface that answers at this address. Null where the org is not known yet
 * (a shared login page).
 */
export function settingsAddress(place: Place, address: string): string | null {
  if (place.kind === 'login') return null
  const isLightning = place.role !== 'my' || new URL(address).pathname.startsWith('/one/one.app')
  if (!isLightning) return new URL(PERSONAL_SETUP, address).href
  const host = lightningHost(place.org)
  return host === null ? new URL(PERSONAL_INFORMATION, address).href : `https://${host}${PERSONAL_INFORMATION}`
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
export const orgAddress = (org: Org): string =>
  org.myDomain === null ? `https://${org.name}.salesforce.com/` : `https://${org.myDomain}.my.salesforce.com/`
