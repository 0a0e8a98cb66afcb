// Why the mail with the token may not come. In messages.json, `mail_cause_<id>` names the cause, and
// `mail_check_<id>` says how to find out whether it is this one.
import type { ArticleId } from './articles'
import { idsOfTable } from './ids-of-table'
import type { SourcedFact } from './sourced-fact'

export interface MailCause extends SourcedFact {
  readonly article: ArticleId
  /**
   * 1 for the most likely cause, 2 for the next, and so on without gaps: once for production orgs, once for
   * sandboxes.
   */
  readonly rank: { readonly production: number; readonly sandbox: number }
  /**
   * The person can check it in their personal settings, where their e-mail address is. A link to that page is shown.
   */
  readonly isCheckedInSettings?: true
}

export const MAIL_CAUSES = {
  wait: {
    article: 'reset-token',
    rank: { production: 1, sandbox: 2 },
    source: 'Reports of many users; the confirmation page names the address',
    checked: '2026-11-01',
  },
  spam: {
    article: 'mail-missing',
    rank: { production: 2, sandbox: 3 },
    source: 'Salesforce Help, KB 000385234',
    checked: '2026-11-24',
  },
  'username-address': {
    article: 'reset-token',
    rank: { production: 3, sandbox: 5 },
    isCheckedInSettings: true,
    source:
      'Salesforce Help, “Reset Your Security Token”; Trailhead, “Get Your Trailhead Playground Username and Password”',
    checked: '2026-11-27',
  },
  'old-address': {
    article: 'change-address',
    rank: { production: 4, sandbox: 6 },
    isCheckedInSettings: true,
    source: 'Salesforce Help, KB 000385234 and KB 000385115',
    checked: '2026-11-24',
  },
  'invalid-address': {
    article: 'sandbox-address',
    rank: { production: 8, sandbox: 1 },
    isCheckedInSettings: true,
    source: 'Salesforce Help, KB 000386507',
    checked: '2026-11-24',
  },
  deliverability: {
    article: 'deliverability',
    rank: { production: 6, sandbox: 4 },
    source: 'Salesforce Help, “Email Deliverability”; KB 000385234',
    checked: '2026-11-24',
  },
  'asked-again': {
    article: 'reset-token',
    rank: { production: 5, sandbox: 7 },
    source: 'Salesforce Help, “Reset Your Security Token”',
    checked: '2026-11-24',
  },
  'email-relay': {
    article: 'mail-missing',
    rank: { production: 7, sandbox: 8 },
    source: 'Salesforce Help, KB 000385234',
    checked: '2026-11-27',
  },
} as const satisfies Readonly<Record<string, MailCause>>

export type MailCauseId = keyof typeof MAIL_CAUSES

/** The causes, most likely first. */
export function mailCausesByLikelihood(isSandbox: boolean): readonly MailCauseId[] {
  const kind = isSandbox ? 'sandbox' : 'production'
  return idsOfTable(MAIL_CAUSES).toSorted((a, b) => MAIL_CAUSES[a].rank[kind] - MAIL_CAUSES[b].rank[kind])
}
