// The mail that brings the token, and the mail services it may come to.
// The names of the services in messages.json are `mailbox_<id>`.
import type { SourcedFact } from './sourced-fact'

export const TOKEN_MAIL = {
  senders: ['noreply@salesforce.com', 'support@salesforce.com'],
  subjects: {
    now: 'Your new Salesforce security token',
    older: 'salesforce.com security token confirmation',
  },
  /** The mail is late when it has not come after so many minutes. */
  normalMinutes: 10,
  /** What to type into the search of a mailbox: words that are in both subjects. */
  search: 'salesforce security token',
  source: 'Manuals of PatronManager and IBM App Connect (the mail now) and of Coveo (the older one)',
  checked: '2026-11-24',
} as const satisfies SourcedFact & Record<string, unknown>

export interface Mailbox extends SourcedFact {
  readonly id: string
  /** The address of the mailbox; null for `other`, which stands for every other service. */
  readonly address: string | null
  /**
   * The address of a search in the mailbox, with {query} in place of the words; null where the service has no such
   * address.
   */
  readonly searchAddress: string | null
}

export const MAILBOXES = [
  {
    id: 'gmail',
    address: 'https://mail.google.com/mail/u/0/',
    searchAddress: 'https://mail.google.com/mail/u/0/#search/{query}',
    source: 'Links to Gmail’s search in public repositories',
    checked: '2026-11-24',
  },
  {
    id: 'outlook-work',
    address: 'https://outlook.office.com/mail/',
    searchAddress: null,
    source: 'Guides to Outlook on the web',
    checked: '2026-11-24',
  },
  {
    id: 'outlook-personal',
    address: 'https://outlook.live.com/mail/',
    searchAddress: null,
    source: 'Guides to Outlook on the web',
    checked: '2026-11-24',
  },
  {
    id: 'yahoo',
    address: 'https://mail.yahoo.com/',
    searchAddress: 'https://mail.yahoo.com/d/search/keyword={query}',
    source: 'Links to Yahoo’s search in public repositories',
    checked: '2026-11-24',
  },
  {
    id: 'icloud',
    address: 'https://www.icloud.com/mail',
    searchAddress: null,
    source: 'Links to iCloud Mail in public repositories',
    checked: '2026-11-24',
  },
  { id: 'other', address: null, searchAddress: null, source: 'Every other service', checked: '2026-11-24' },
] as const satisfies readonly Mailbox[]

export type MailboxId = (typeof MAILBOXES)[number]['id']
export const MAILBOX_IDS: readonly MailboxId[] = MAILBOXES.map(({ id }) => id)

/** The address of the search for the mail in this mailbox; null where the service has no such address. */
export const mailSearchAddress = ({ searchAddress }: Mailbox): string | null =>
  searchAddress === null ? null : searchAddress.replace('{query}', encodeURIComponent(TOKEN_MAIL.search))
