// The part of Salesforce that an address belongs to. Told from the address alone, which is the same in every language.
import { isConfirmationPath } from '../../addresses/confirmation-address'
import type { SalesforceHost } from '../../hosts/salesforce-host'

export type AddressArea =
  /** Salesforce asks for a code or an approval, on any host. */
  | 'identity-check'
  /** A forgotten password, or one that must be changed, on any host. */
  | 'new-password'
  /** A company's own login has failed, on any host. */
  | 'sso-failed'
  /** An app asks for access, on any host. */
  | 'app-approval'
  /** A host that all orgs share for logging in. */
  | 'shared-login'
  | 'confirmation'
  | 'reset-form'
  | 'lightning'
  /** Where people log in to an org. */
  | 'org-login'
  /** Any other address of an org's Classic host. */
  | 'classic'

/** Other pages live under `/_ui/identity/`, too. */
const IDENTITY_CHECK_PATH = /^\/_ui\/identity\/verification\//
const NEW_PASSWORD_PATH =
  /^\/(?:secur\/forgotpassword|_ui\/system\/security\/changepassword(?!polic))[a-z]*(?:\.jsp)?(?:\/|$)/
/** By SAML, by another provider, or when a user was to be made. Source of the last: Salesforce Help, sso_jit_errors. */
const SSO_FAILED_PATH =
  /^\/(?:(?:_nc_external\/)?identity\/.+error(?:\.jsp)?|setup\/secur\/samlvalidationpage\.apexp)(?:\/|$)/
const APP_APPROVAL_PATH = /^\/(?:_ui\/identity\/oauth\/|setup\/secur\/remoteaccessauthorizationpage\.apexp)/
/** An address that only begins like one of these proves nothing. */
const LOGIN_PATH = /^\/(?:login(?:\.jsp)?\/?|secur\/(?:login_portal|logout)\.jsp)?$/
const FORM_PATH = /^\/_ui\/system\/security\/resetapitokenedit(?:\/|$)/
const LIGHTNING_PATH = /^\/(?:one\/one\.app|lightning\/)/

/** Whether people log in at this path, in lower case, on any host but those of Lightning, whose start is the home page. */
export const isLoginPath = (path: string): boolean => LOGIN_PATH.test(path)

/** `path` is in lower case. */
export function addressAreaOf(host: SalesforceHost, path: string): AddressArea {
  if (IDENTITY_CHECK_PATH.test(path)) return 'identity-check'
  if (NEW_PASSWORD_PATH.test(path)) return 'new-password'
  if (SSO_FAILED_PATH.test(path)) return 'sso-failed'
  if (APP_APPROVAL_PATH.test(path)) return 'app-approval'
  if (host.kind === 'login') return 'shared-login'
  if (isConfirmationPath(path)) return 'confirmation'
  if (FORM_PATH.test(path)) return 'reset-form'
  if (isLoginPath(path) && (host.role === 'my' || path !== '/')) return 'org-login'
  return host.role !== 'my' || LIGHTNING_PATH.test(path) ? 'lightning' : 'classic'
}
