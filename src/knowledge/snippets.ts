// Examples of code and configuration to copy into a tool. We fill in the host of the org. The person fills in user
// name, password and token, which are words in capitals here, after copying. Examples are in the language of the tool
// and are not translated.

import { idsOfTable } from './ids-of-table'
import { hasRetired, type RetirementId } from './password-login-retirements'
import type { SourcedFact } from './sourced-fact'

export interface Snippet extends SourcedFact {
  readonly lines: readonly string[]
  /** The snippet works only for login hosts that end in this. */
  readonly hostSuffix?: string
  /**
   * The language in which special characters of a password must be escaped. The message `snippet_note_<language>`
   * says so.
   */
  readonly escapeFor?: 'xml' | 'shell'
  /** The kind of login that it uses, where Salesforce ends it. */
  readonly login?: RetirementId
}

/**
 * Everything that may be left open in a snippet. We fill in what is in braces, the person what is in capitals.
 * {login-domain} is the login host without `.salesforce.com`, as simple-salesforce wants it.
 */
export const SNIPPET_PLACEHOLDERS = [
  '{login-host}',
  '{login-domain}',
  'YOUR_USERNAME',
  'YOUR_PASSWORD',
  'YOUR_ENCRYPTED_PASSWORD',
  'YOUR_TOKEN',
  'YOUR_CLIENT_ID',
  'YOUR_CLIENT_SECRET',
] as const

export const SNIPPETS = {
  'data-loader': {
    lines: [
      'encrypt.bat -e "YOUR_PASSWORDYOUR_TOKEN" "%userprofile%\\.dataloader\\dataLoader.key"',
      '',
      '<entry key="sfdc.endpoint" value="https://{login-host}"/>',
      '<entry key="sfdc.username" value="YOUR_USERNAME"/>',
      '<entry key="sfdc.password" value="YOUR_ENCRYPTED_PASSWORD"/>',
    ],
    login: 'soap-login',
    source: 'Data Loader Guide, “Encrypt from the Command Line” and “Create the Configuration File”',
    checked: '2026-11-24',
  },
  'soap-login': {
    lines: [
      'POST https://{login-host}/services/Soap/u/64.0',
      'Content-Type: text/xml; charset=UTF-8',
      'SOAPAction: login',
      '',
      '<?xml version="1.0" encoding="UTF-8"?>',
      '<soap:Envelope xmlns:soap="http://schemas.xmlsoap.org/soap/envelope/"',
      '               xmlns:partner="urn:partner.soap.sforce.com">',
      '  <soap:Body>',
      '    <partner:login>',
      '      <partner:username>YOUR_USERNAME</partner:username>',
      '      <partner:password>YOUR_PASSWORDYOUR_TOKEN</partner:password>',
      '    </partner:login>',
      '  </soap:Body>',
      '</soap:Envelope>',
    ],
    escapeFor: 'xml',
    login: 'soap-login',
    source: 'SOAP API Developer Guide, login(); KB 005132110 (64.0 is the last version that has it)',
    checked: '2026-11-24',
  },
  'simple-salesforce': {
    lines: [
      'from simple_salesforce import Salesforce',
      '',
      'sf = Salesforce(',
      '    username="YOUR_USERNAME",',
      '    password="YOUR_PASSWORD",',
      '    security_token="YOUR_TOKEN",',
      '    domain="{login-domain}",',
      ')',
    ],
    hostSuffix: '.salesforce.com',
    login: 'soap-login',
    source: 'simple-salesforce, README and login.py',
    checked: '2026-11-24',
  },
  jsforce: {
    lines: [
      "const { Connection } = require('jsforce')",
      '',
      "const connection = new Connection({ loginUrl: 'https://{login-host}' })",
      '',
      "connection.login('YOUR_USERNAME', 'YOUR_PASSWORD' + 'YOUR_TOKEN').then(",
      "  (user) => console.log('Logged in:', user.id),",
      "  (error) => console.error('Not logged in:', error.message),",
      ')',
    ],
    login: 'soap-login',
    source: 'jsforce documentation, Connection',
    checked: '2026-11-24',
  },
  'oauth-password-flow': {
    lines: [
      'curl https://{login-host}/services/oauth2/token \\',
      "  --data-urlencode 'grant_type=password' \\",
      "  --data-urlencode 'client_id=YOUR_CLIENT_ID' \\",
      "  --data-urlencode 'client_secret=YOUR_CLIENT_SECRET' \\",
      "  --data-urlencode 'username=YOUR_USERNAME' \\",
      "  --data-urlencode 'password=YOUR_PASSWORDYOUR_TOKEN'",
    ],
    escapeFor: 'shell',
    login: 'password-flow',
    source: 'Salesforce Help, “OAuth 2.0 Username-Password Flow for Special Scenarios”',
    checked: '2026-11-24',
  },
  'lead-gen-crm': {
    lines: ['Username: YOUR_USERNAME', 'Password: YOUR_PASSWORD', 'Token: YOUR_TOKEN'],
    source: 'Lead Gen & CRM, “Resetting Salesforce Tokens”',
    checked: '2026-11-24',
  },
} as const satisfies Readonly<Record<string, Snippet>>

export type SnippetId = keyof typeof SNIPPETS
export const SNIPPET_IDS: readonly SnippetId[] = idsOfTable(SNIPPETS)

/** Whether a snippet works for an org that logs in at this host. */
export function snippetFitsHost(id: SnippetId, loginHost: string): boolean {
  const { hostSuffix = '' }: Snippet = SNIPPETS[id]
  return loginHost.endsWith(hostSuffix)
}

/**
 * Whether a snippet can still log in at this time (ms since the epoch). SOAP login() ends org by org: its snippets stay,
 * and say until when they work.
 */
export function snippetStillWorks(id: SnippetId, now: number): boolean {
  const { login }: Snippet = SNIPPETS[id]
  return login !== 'password-flow' || !hasRetired(login, now)
}

/** The snippet for an org that logs in at this host, such as `test.salesforce.com` or `acme.my.salesforce.com`. */
export const snippetText = (id: SnippetId, loginHost: string): string =>
  SNIPPETS[id].lines
    .join('\n')
    .replaceAll('{login-host}', () => loginHost)
    .replaceAll('{login-domain}', () => loginHost.replace(/\.salesforce\.com$/, ''))
