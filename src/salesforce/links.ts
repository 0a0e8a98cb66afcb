// The addresses we may lead a person to. The confirmation page is not among them and never will be:
// a plain GET of it resets the token.

import type { Place } from './hosts'
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
  if (place.role === 'my') return new URL(PERSONAL_SETUP, address).href
  const host = lightningHost(place.org)
  return host === null ? new URL(PERSONAL_INFORMATION, address).href : `https://${host}${PERSONAL_INFORMATION}`
}

/** Salesforce's own languages, as its help site spells them. */
const HELP_LANGUAGES: Readonly<Record<string, string>> = {
  da: 'da',
  de: 'de',
  en: 'en_US',
  es: 'es',
  'es-mx': 'es_MX',
  fi: 'fi',
  fr: 'fr',
  it: 'it',
  ja: 'ja',
  ko: 'ko',
  nb: 'no',
  nl: 'nl_NL',
  no: 'no',
  pt: 'pt_BR',
  ru: 'ru',
  sv: 'sv',
  th: 'th',
  zh: 'zh_CN',
  'zh-hk': 'zh_TW',
  'zh-tw': 'zh_TW',
}

/** Salesforce's documentation of the security token, in the given browser language (BCP 47) where it has one. */
export function helpAddress(language: string): string {
  const tag = language.toLowerCase()
  const code = HELP_LANGUAGES[tag] ?? HELP_LANGUAGES[tag.split('-')[0] ?? ''] ?? 'en_US'
  return `https://help.salesforce.com/s/articleView?id=xcloud.user_security_token.htm&type=5&language=${code}`
}

/** An org's own front door. */
export const orgAddress = (org: Org): string =>
  org.myDomain === null ? `https://${org.name}.salesforce.com/` : `https://${org.myDomain}.my.salesforce.com/`
