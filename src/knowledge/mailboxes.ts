// The mail that brings the token, and the mailboxes it may come to. Their names are the messages `mailbox_<id>`.
import type { Fact } from './sourced-fact'

export const MAIL = {
  senders: ['noreply@salesforce.com', 'support@salesforce.com'],
  subjects: {
    now: 'Your new Salesforce security token',
    older: 'salesforce.com security token confirmation',
  },
  /** After so many minutes it is late. */
  normalMinutes: 10,
  /** What to type into a mailbox's search: words that stand in both subjects. */
  search: 'salesforce security token',
  source: 'Manuals of PatronManager and IBM App Connect (the mail now) and of Coveo (the older one)',
  checked: '2026-11-24',
} as const satisfies Fact & Record<string, unknown>

export interface Mailbox extends Fact {
  readonly id: string
  /** Where it opens; null where every service has its own. */
  readonly home: string | null
  /** Where it opens with a search; {query} stands for the words. Null where the service has no such address. */
  readonly search: string | null
}

export const MAILBOXES = [
  {
    id: 'gmail',
    home: 'https://mail.google.com/mail/u/0/',
    search: 'https://mail.google.com/mail/u/0/#search/{query}',
    source: 'Links to Gmail’s search in public repositories',
    checked: '2026-11-24',
  },
  {
    id: 'outlook-work',
    home: 'https://outlook.office.com/mail/',
    search: null,
    source: 'Guides to Outlook on the web',
    checked: '2026-11-24',
  },
  {
    id: 'outlook-personal',
    home: 'https://outlook.live.com/mail/',
    search: null,
    source: 'Guides to Outlook on the web',
    checked: '2026-11-24',
  },
  {
    id: 'yahoo',
    home: 'https://mail.yahoo.com/',
    search: 'https://mail.yahoo.com/d/search/keyword={query}',
    source: 'Links to Yahoo’s search in public repositories',
    checked: '2026-11-24',
  },
  {
    id: 'icloud',
    home: 'https://www.icloud.com/mail',
    search: null,
    source: 'Links to iCloud Mail in public repositories',
    checked: '2026-11-24',
  },
  { id: 'other', home: null, search: null, source: 'Every other service', checked: '2026-11-24' },
] as const satisfies readonly Mailbox[]

export type MailboxId = (typeof MAILBOXES)[number]['id']
export const MAILBOX_IDS: readonly MailboxId[] = MAILBOXES.map(({ id }) => id)

/** The mailbox with the search for the mail, or null where the service has no address for it. */
export const searchAddress = ({ search }: Mailbox): string | null =>
  search === null ? null : search.replace('{query}', encodeURIComponent(MAIL.search))
