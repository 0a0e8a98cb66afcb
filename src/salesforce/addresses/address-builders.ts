// Builds the addresses that we may lead a person to. The confirmation page is never one of them: a plain GET of it resets the
// token.

import { MAIN_SUFFIXES, SUFFIXES } from '../hosts/host-table'
import type { Org } from '../hosts/org-identity'
import { hostFor, type OrgHost, type SalesforceHost } from '../hosts/salesforce-host'
import { HELP_LANGUAGES } from '../language-tables'
import { byLanguage } from '../look-up-by-language'

const PERSONAL_INFORMATION = '/lightning/settings/personal/PersonalInformation/home'
const PERSONAL_PAGE = '/setup/personalInformationSetup.apexp?setupid=PersonalInformation'
const PERSONAL_SETUP = '/ui/setup/Setup?setupid=PersonalSetup'
const LIGHTNING_FORM = '/lightning/settings/personal/ResetApiToken/home'
const CLASSIC_FORM = '/_ui/system/security/ResetApiTokenEdit?setupid=ResetApiToken'

export const LOGIN_ADDRESS = 'https://login.salesforce.com/'

const isLightning = ({ role }: OrgHost, address: string): boolean =>
  role !== 'my' || new URL(address).pathname.startsWith('/one/one.app')

/** The path for Classic or for Lightning, whichever answers at `address`. Null on a shared login page: its org is not known yet. */
function inInterface(host: SalesforceHost, address: string, classic: string, lightning: string): string | null {
  if (host.kind === 'login') return null
  const { myDomain } = host.org
  if (!isLightning(host, address)) return new URL(classic, address).href
  if (myDomain === null) return new URL(lightning, address).href
  return `https://${hostFor(host, myDomain, 'lightning')}${lightning}`
}

/** The personal settings, in the interface (Classic or Lightning) that answers at `address`. Null on a shared login page. */
export const settingsAddress = (host: SalesforceHost, address: string): string | null =>
  inInterface(host, address, PERSONAL_SETUP, PERSONAL_INFORMATION)

/** The page with the e-mail address that the token is sent to. Null as above. */
export const personalInformationAddress = (host: SalesforceHost, address: string): string | null =>
  inInterface(host, address, PERSONAL_PAGE, PERSONAL_INFORMATION)

/** The page of the reset form, which resets nothing by being opened. Null as above. */
export const formAddress = (host: SalesforceHost, address: string): string | null =>
  inInterface(host, address, CLASSIC_FORM, LIGHTNING_FORM)

const helpLanguage = (language: string): string => byLanguage(HELP_LANGUAGES, language) ?? 'en_US'

/** The same page in the given browser language (BCP 47) where Salesforce's help site has it; other sites stay as they are. */
export function inLanguage(address: string, language: string): string {
  const url = new URL(address)
  if (url.hostname !== 'help.salesforce.com') return address
  url.searchParams.set('language', helpLanguage(language))
  return url.href
}

const TOKEN_HELP = 'https://help.salesforce.com/s/articleView?id=xcloud.user_security_token.htm&type=5'

/** Salesforce's documentation of the security token, in the given browser language. */
export const helpAddress = (language: string): string => `${TOKEN_HELP}&language=${helpLanguage(language)}`

/** The address at which people log in to an org. */
export function orgAddress({ myDomain, name, family }: Org): string {
  if (myDomain === null) return `https://${name}.salesforce.com/`
  const suffix = SUFFIXES.find((entry) => entry.family === family && entry.role === 'my')?.suffix ?? MAIN_SUFFIXES.my
  return `https://${myDomain}${suffix}/`
}

/** The name of the host at which people log in to an org. */
export const orgHost = (org: Org): string => new URL(orgAddress(org)).host

export interface LoginHosts {
  /** Where a tool of this org logs in best: its own My Domain where it has one. */
  readonly best: string
  /** A shared host that answers for it too; null where none does. */
  readonly other: string | null
}

/**
 * Where tools log in to an org. Sandboxes share test.salesforce.com, all others login.salesforce.com; other families of
 * hosts have only their own. Source: Salesforce Help, KB 000385817 and "My Domain URL formats".
 */
export function loginHosts(org: Org): LoginHosts {
  const shared = org.type === 'sandbox' || org.type === 'scratch' ? 'test.salesforce.com' : 'login.salesforce.com'
  if (org.myDomain === null) return { best: shared, other: null }
  // cloudforce.com is an older name of the main family's hosts; tools log in at the newer one.
  const isMain = org.family === 'main' || org.family === 'cloudforce'
  return isMain ? { best: `${org.myDomain}${MAIN_SUFFIXES.my}`, other: shared } : { best: orgHost(org), other: null }
}
