// The kinds of tools that use a token, and how the token is entered into them. In messages.json, `tool_<id>` is the
// name of a kind, and `tool_<id>_how` says how the token is entered. The ids are in tool-kind-ids.ts.
import type { ArticleId } from './articles'
import type { SnippetId } from './snippets'
import type { SourcedFact } from './sourced-fact'
import type { ToolKindId } from './tool-kind-ids'

export interface ToolKind extends SourcedFact {
  /** The token is entered directly after the password, in a field of its own, or either way depending on the tool. */
  readonly tokenEntry: 'after-password' | 'own-field' | 'either'
  /** The ids of examples to copy, the most useful first. */
  readonly snippets: readonly SnippetId[]
  readonly article: ArticleId
}

export const TOOL_KINDS = {
  'data-loader': {
    tokenEntry: 'after-password',
    snippets: ['data-loader'],
    article: 'data-loader',
    source:
      'Data Loader Guide; github.com/forcedotcom/dataloader, releases; Salesforce Help, KB 005132367 and KB 005132365',
    checked: '2026-11-27',
  },
  'lead-gen-crm': {
    tokenEntry: 'either',
    snippets: ['lead-gen-crm'],
    article: 'integration-user',
    source: 'Lead Gen & CRM, “Resetting Salesforce Tokens” and KB 000050368 “Salesforce Integration Overview”',
    checked: '2026-11-24',
  },
  python: {
    tokenEntry: 'own-field',
    snippets: ['simple-salesforce', 'soap-login', 'oauth-password-flow'],
    article: 'soap-login',
    source: 'simple-salesforce, README and login.py',
    checked: '2026-11-24',
  },
  node: {
    tokenEntry: 'after-password',
    snippets: ['jsforce', 'soap-login', 'oauth-password-flow'],
    article: 'soap-login',
    source: 'jsforce documentation, Connection',
    checked: '2026-11-24',
  },
  'etl-bi': {
    tokenEntry: 'either',
    snippets: [],
    article: 'reset-token',
    source: 'Progress DataDirect manual, SecurityToken; Azure Data Factory, Salesforce linked service',
    checked: '2026-11-24',
  },
  'office-add-in': {
    tokenEntry: 'either',
    snippets: [],
    article: 'reset-token',
    source: 'Manuals of Devart’s Excel Add-in and of XL-Connector; Salesforce Help, KB 005132365',
    checked: '2026-11-27',
  },
  entra: {
    tokenEntry: 'own-field',
    snippets: [],
    article: 'reset-token',
    source: 'Microsoft Learn, “Configure Salesforce for automatic user provisioning with Microsoft Entra ID”',
    checked: '2026-11-24',
  },
  other: {
    tokenEntry: 'either',
    snippets: ['soap-login', 'oauth-password-flow'],
    article: 'reset-token',
    source: 'Salesforce Help, “Reset Your Security Token”',
    checked: '2026-11-24',
  },
} as const satisfies Readonly<Record<ToolKindId, ToolKind>>
