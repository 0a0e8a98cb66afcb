// Whether an address is one at which Salesforce confirms that the token was reset. Addresses are only recognised here, never
// built: opening the page resets the token.
import { type SalesforceHost, salesforceHostOf } from '../hosts/salesforce-host'
import { isSameOrg } from './judge-link-address'
import { lightningRoute, personalSettingsPage } from './lightning-route'

const CONFIRMATION_PATH = /^\/_ui\/system\/security\/resetapitokenconfirm(?:\/|$)/

/** `path` is in lower case. */
export const isConfirmationPath = (path: string): boolean => CONFIRMATION_PATH.test(path)

/**
 * Whether Lightning shows this org's confirmation in the frame of its reset page. Its parameter `url` says what is in the
 * frame; an address that only names the confirmation in another parameter does not count.
 */
export function framesConfirmation(host: SalesforceHost, url: URL): boolean {
  if (personalSettingsPage(url) !== 'resetapitoken') return false
  const framed = url.searchParams.get('url') ?? lightningRoute(url).searchParams.get('url')
  if (framed === null || !URL.canParse(framed, url.origin)) return false
  const address = new URL(framed, url.origin)
  return isConfirmationPath(address.pathname.toLowerCase()) && isSameOrg(salesforceHostOf(address.href), host)
}

/** Whether an address is one at which Salesforce confirms a reset: its own page, or Lightning's page around it. */
export function isConfirmationAddress(host: SalesforceHost, address: string): boolean {
  if (host.kind !== 'org') return false
  const url = new URL(address)
  return isConfirmationPath(url.pathname.toLowerCase()) || framesConfirmation(host, url)
}
