// The error messages that tools and Login History show when a login fails. The person searches among them in “It
// still fails”. Their texts in messages.json are `failure_<id>_cause` and `failure_<id>_remedy`.
import type { ArticleId } from './articles'
import { idsOfTable } from './ids-of-table'
import type { SourcedFact } from './sourced-fact'

export interface Failure extends SourcedFact {
  /** The message exactly as tools or Login History print it. It is English in every language of Salesforce. */
  readonly message: string
  /** More words that people may search for. */
  readonly searchWords: readonly string[]
  readonly article: ArticleId
}

export const FAILURES = {
  'login-must-use-security-token': {
    message: 'LOGIN_MUST_USE_SECURITY_TOKEN: Invalid username, password, security token; or user locked out.',
    searchWords: ['missing token', 'Are you at a new location?'],
    article: 'reset-token',
    source: 'github.com/jsforce/jsforce, issue 487',
    checked: '2026-11-24',
  },
  'invalid-login': {
    message: 'INVALID_LOGIN: Invalid username, password, security token; or user locked out.',
    searchWords: ['wrong password', 'sandbox', 'inactive', 'frozen'],
    article: 'login-host',
    source: 'github.com/egen/spark-salesforce, issue 24; Salesforce Help, KB 000385817',
    checked: '2026-11-24',
  },
  'invalid-sso-gateway-url': {
    message: 'INVALID_SSO_GATEWAY_URL: the single sign on gateway url for the org is invalid',
    searchWords: ['SSO', 'single sign-on', 'delegated authentication'],
    article: 'delegated-authentication',
    source: 'github.com/simple-salesforce/simple-salesforce, issue 279',
    checked: '2026-11-24',
  },
  'api-disabled-for-org': {
    message: 'API_DISABLED_FOR_ORG: API is not enabled for this Organization or Partner',
    searchWords: ['edition', 'API Enabled', 'REST API is not enabled'],
    article: 'api-enabled',
    source: 'Salesforce Help, KB 000386343; github.com/restforce/restforce, issue 219',
    checked: '2026-11-24',
  },
  'insufficient-access': {
    message: 'INSUFFICIENT_ACCESS: SOAP API login() requires the Use Any API Auth user permission.',
    searchWords: ['permission'],
    article: 'soap-login',
    source: 'SOAP API Developer Guide, login(); github.com/SalesforceAIResearch/CRMArena, issue 23',
    checked: '2026-11-24',
  },
  'soap-login-disabled': {
    message:
      'INVALID_OPERATION: SOAP API login() is disabled by default in this org. Contact the org administrator to enable SOAP API login().',
    searchWords: ['switched off', 'new org'],
    article: 'soap-login',
    source: 'SOAP API Developer Guide, login(); github.com/OpenFn/adaptors, issue 1715',
    checked: '2026-11-24',
  },
  'soap-login-retired': {
    message: 'INVALID_OPERATION: The SOAP Login operation is not available in the API version specified (65.0).',
    searchWords: ['retired', 'version'],
    article: 'soap-login-retirement',
    source: 'Salesforce Help, KB 005132110; github.com/forcedotcom/wsc, issue 363',
    checked: '2026-11-24',
  },
  'api-security-token-required': {
    message: 'Failed: API security token required',
    searchWords: ['Login History'],
    article: 'trusted-ip-ranges',
    source: 'Salesforce Help, KB 000386167',
    checked: '2026-11-24',
  },
  'locked-out': {
    message: 'Password Lockout',
    searchWords: ['PASSWORD_LOCKOUT', 'account locked out', 'too many attempts', 'Login History'],
    article: 'unlock-user',
    source: 'Salesforce Help, “Unlock Users”',
    checked: '2026-11-24',
  },
  'expired-password': {
    message:
      'INVALID_OPERATION_WITH_EXPIRED_PASSWORD: The users password has expired, you must call SetPassword before attempting any other API operations',
    searchWords: ['change password'],
    article: 'password-policies',
    source: 'Salesforce Help, “Best Practices For Handling Failed Logins”; KB 001094362',
    checked: '2026-11-24',
  },
  'invalid-grant': {
    message: 'invalid_grant: authentication failure',
    searchWords: ['OAuth', 'client id', 'Username-Password Flow Disabled'],
    article: 'oauth-errors',
    source: 'Salesforce Help, “OAuth 2.0 Authorization Errors” and “Block Authorization Flows to Improve Security”',
    checked: '2026-11-24',
  },
  'unsupported-api-version': {
    message: 'UNSUPPORTED_API_VERSION',
    searchWords: ['old version', '410 GONE', 'InvalidVersion'],
    article: 'api-versions',
    source: 'SOAP API Developer Guide, “SOAP API End-of-Life Policy”',
    checked: '2026-11-24',
  },
  'restricted-ip': {
    message: 'LOGIN_DURING_RESTRICTED_DOMAIN: cannot log in from current domain',
    searchWords: ['Restricted IP', 'ip restricted', 'network'],
    article: 'login-ip-ranges',
    source: 'github.com/joeferraro/MavensMate-SublimeText, issue 797; forceworkbench, issue 772',
    checked: '2026-11-24',
  },
  'restricted-domain': {
    message: 'Restricted Domain',
    searchWords: ['My Domain', 'Login History', 'login address'],
    article: 'my-domain-only',
    source: 'Salesforce Help, KB 000339170',
    checked: '2026-11-24',
  },
} as const satisfies Readonly<Record<string, Failure>>

export type FailureId = keyof typeof FAILURES
export const FAILURE_IDS: readonly FailureId[] = idsOfTable(FAILURES)

/** Shorter words are left out of the search: they stand in almost every message. */
const MIN_WORD_LENGTH = 3

/**
 * The failures that contain the most words of the query. An empty query gives all failures; a query of which no word
 * is found gives none. `textOf` returns the texts of a failure in the person's language, which are searched, too.
 */
export function searchFailures(query: string, textOf: (id: FailureId) => string): readonly FailureId[] {
  const queryWords = query.toLowerCase().match(/[\p{L}\p{N}_]+/gu) ?? []
  const longWords = queryWords.filter(({ length }) => length >= MIN_WORD_LENGTH)
  if (longWords.length === 0) return FAILURE_IDS
  const matchCounts = new Map(
    FAILURE_IDS.map((id) => {
      const { message, searchWords } = FAILURES[id]
      const searchedText = [message, ...searchWords, textOf(id)].join(' ').toLowerCase()
      return [id, longWords.filter((word) => searchedText.includes(word)).length]
    }),
  )
  const bestCount = Math.max(...matchCounts.values())
  return bestCount === 0 ? [] : FAILURE_IDS.filter((id) => matchCounts.get(id) === bestCount)
}
