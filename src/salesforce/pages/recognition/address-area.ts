// The part of Salesforce that an address belongs to. Told from the address alone, which is the same in every language.
import { isConfirmationPath } from '../../addresses/confirmation-address'
import type { SalesforceHost } from '../../hosts/salesforce-host'

export type AddressArea =
  /** Salesforce asks for a code or an approval, on any host. */
  | 'identity-check'
  /** A host that all orgs share for logging in. */
  | 'shared-login'
  | 'confirmation'
  | 'reset-form'
  | 'lightning'
  /** The address of an org without a path: where people log in. */
  | 'org-login'
  /** Any other address of an org's Classic host. */
  | 'classic'

const FORM_PATH = /^\/_ui\/system\/security\/resetapitokenedit(?:\/|$)/
const LIGHTNING_PATH = /^\/(?:one\/one\.app|lightning\/)/

/** `path` is in lower case. */
export function addressAreaOf(host: SalesforceHost, path: string): AddressArea {
  if (path.includes('/_ui/identity/')) return 'identity-check'
  if (host.kind === 'login') return 'shared-login'
  if (isConfirmationPath(path)) return 'confirmation'
  if (FORM_PATH.test(path)) return 'reset-form'
  if (host.role !== 'my' || LIGHTNING_PATH.test(path)) return 'lightning'
  return path === '/' || path.startsWith('/login') ? 'org-login' : 'classic'
}
