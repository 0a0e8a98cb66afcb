// The pages of Salesforce that other entries link to, by id. The addresses are without a language: it is added where
// a link is shown (`inLanguage` in src/salesforce/addresses/address-builders.ts). No address here may lead to a page
// that resets a token.
import type { SourcedFact } from './sourced-fact'

export interface Article extends SourcedFact {
  readonly address: string
}

export const ARTICLES = {
  'reset-token': {
    address: 'https://help.salesforce.com/s/articleView?id=xcloud.user_security_token.htm&type=5',
    source: 'Salesforce Help, “Reset Your Security Token”',
    checked: '2026-11-24',
  },
  'option-missing': {
    address: 'https://help.salesforce.com/s/articleView?id=000386179&type=1',
    source: 'Salesforce Help, KB 000386179',
    checked: '2026-11-24',
  },
  'mail-missing': {
    address: 'https://help.salesforce.com/s/articleView?id=000385234&type=1',
    source: 'Salesforce Help, KB 000385234 “User Did Not Receive a Password Reset Email”',
    checked: '2026-11-24',
  },
  'sandbox-address': {
    address: 'https://help.salesforce.com/s/articleView?id=000386507&type=1',
    source: 'Salesforce Help, KB 000386507',
    checked: '2026-11-24',
  },
  'change-address': {
    address: 'https://help.salesforce.com/s/articleView?id=000385115&type=1',
    source: 'Salesforce Help, KB 000385115',
    checked: '2026-11-24',
  },
  deliverability: {
    address: 'https://help.salesforce.com/s/articleView?id=platform.data_sandbox_email_deliverability.htm&type=5',
    source: 'Salesforce Help, “Email Deliverability”',
    checked: '2026-11-24',
  },
  'trusted-ip-ranges': {
    address: 'https://help.salesforce.com/s/articleView?id=xcloud.security_networkaccess.htm&type=5',
    source: 'Salesforce Help, “Set Trusted IP Ranges for Your Organization”',
    checked: '2026-11-01',
  },
  'login-ip-ranges': {
    address: 'https://help.salesforce.com/s/articleView?id=platform.login_ip_ranges.htm&type=5',
    source: 'Salesforce Help, “Restrict Login IP Addresses in Profiles”',
    checked: '2026-11-01',
  },
  'mfa-for-api': {
    address: 'https://help.salesforce.com/s/articleView?id=xcloud.security_require_2fa_api.htm&type=5',
    source: 'Salesforce Help, “Set MFA Login Requirements for API Access”',
    checked: '2026-11-24',
  },
  'integration-user': {
    address: 'https://help.salesforce.com/s/articleView?id=platform.integration_user.htm&type=5',
    source: 'Salesforce Help, “Give Integration Users API Only Access”',
    checked: '2026-11-24',
  },
  'delegated-authentication': {
    address: 'https://help.salesforce.com/s/articleView?id=xcloud.sso_delauthentication_configuring.htm&type=5',
    source: 'Salesforce Help, “Configure Salesforce for Delegated Authentication”',
    checked: '2026-11-24',
  },
  'oauth-flows': {
    address: 'https://help.salesforce.com/s/articleView?id=xcloud.remoteaccess_oauth_flows_ca.htm&type=5',
    source: 'Salesforce Help, “OAuth Authorization Flows”',
    checked: '2026-11-24',
  },
  'oauth-errors': {
    address: 'https://help.salesforce.com/s/articleView?id=xcloud.remoteaccess_oauth_flow_errors.htm&type=5',
    source: 'Salesforce Help, “OAuth 2.0 Authorization Errors”',
    checked: '2026-11-24',
  },
  'leave-password-flow': {
    address: 'https://help.salesforce.com/s/articleView?id=000886201&type=1',
    source: 'Salesforce Help, KB 000886201',
    checked: '2026-11-24',
  },
  'password-flow-end': {
    address: 'https://help.salesforce.com/s/articleView?id=005461976&type=1',
    source: 'Salesforce Help, KB 005461976',
    checked: '2026-11-27',
  },
  'blocked-apps': {
    address: 'https://help.salesforce.com/s/articleView?id=005132365&type=1',
    source: 'Salesforce Help, KB 005132365 “Prepare for Connected App Usage Restrictions Change”',
    checked: '2026-11-27',
  },
  'soap-login': {
    address: 'https://developer.salesforce.com/docs/platform/api/guide/sforce-api-calls-login.html',
    source: 'SOAP API Developer Guide, login()',
    checked: '2026-11-24',
  },
  'soap-login-retirement': {
    address: 'https://help.salesforce.com/s/articleView?id=005132110&type=1',
    source: 'Salesforce Help, KB 005132110',
    checked: '2026-11-24',
  },
  'login-host': {
    address: 'https://help.salesforce.com/s/articleView?id=000385817&type=1',
    source: 'Salesforce Help, KB 000385817',
    checked: '2026-11-25',
  },
  'api-versions': {
    address: 'https://developer.salesforce.com/docs/platform/api/guide/api-eol-soap.html',
    source: 'SOAP API Developer Guide, “SOAP API End-of-Life Policy”',
    checked: '2026-11-24',
  },
  'api-enabled': {
    address: 'https://help.salesforce.com/s/articleView?id=000386343&type=1',
    source: 'Salesforce Help, KB 000386343',
    checked: '2026-11-24',
  },
  'my-domain-only': {
    address: 'https://help.salesforce.com/s/articleView?id=000339170&type=1',
    source: 'Salesforce Help, KB 000339170',
    checked: '2026-11-24',
  },
  'password-policies': {
    address: 'https://help.salesforce.com/s/articleView?id=001094362&type=1',
    source: 'Salesforce Help, KB 001094362',
    checked: '2026-11-24',
  },
  'unlock-user': {
    address: 'https://help.salesforce.com/s/articleView?id=platform.users_unlock.htm&type=5',
    source: 'Salesforce Help, “Unlock Users”',
    checked: '2026-11-24',
  },
  'data-loader': {
    address:
      'https://developer.salesforce.com/docs/platform/data-loader-impl/guide/command-line-create-config-file.html',
    source: 'Data Loader Guide, “Create the Configuration File”',
    checked: '2026-11-24',
  },
  'frozen-users': {
    address: 'https://help.salesforce.com/s/articleView?id=005318944&type=1',
    source: 'Salesforce Help, KB 005318944',
    checked: '2026-11-27',
  },
  'login-problems': {
    address: 'https://help.salesforce.com/s/articleView?id=000385386&type=1',
    source: 'Salesforce Help, KB 000385386 “Resolve User Login Problems”',
    checked: '2026-11-27',
  },
  'login-history': {
    address: 'https://help.salesforce.com/s/articleView?id=xcloud.users_login_history.htm&type=5',
    source: 'Salesforce Help, “Monitor Login History”',
    checked: '2026-11-27',
  },
  'login-rate': {
    address: 'https://help.salesforce.com/s/articleView?id=000381578&type=1',
    source: 'Salesforce Help, KB 000381578',
    checked: '2026-11-27',
  },
  'session-settings': {
    address: 'https://help.salesforce.com/s/articleView?id=xcloud.admin_sessions.htm&type=5',
    source: 'Salesforce Help, “Modify Session Security Settings”',
    checked: '2026-11-27',
  },
  'blocked-flows': {
    address:
      'https://help.salesforce.com/s/articleView?id=xcloud.remoteaccess_disable_username_password_flow_ca.htm&type=5',
    source: 'Salesforce Help, “Block Authorization Flows to Improve Security”',
    checked: '2026-11-27',
  },
  'api-access-control': {
    address: 'https://help.salesforce.com/s/articleView?id=xcloud.security_api_access_control_all_users.htm&type=5',
    source: 'Salesforce Help, “Restrict Access to APIs with Connected Apps”',
    checked: '2026-11-27',
  },
  activations: {
    address: 'https://help.salesforce.com/s/articleView?id=xcloud.security_activation_about.htm&type=5',
    source: 'Salesforce Help, “Activations”',
    checked: '2026-11-27',
  },
} as const satisfies Readonly<Record<string, Article>>

export type ArticleId = keyof typeof ARTICLES
