// The stored choice of a mailbox: where the person opens Salesforce's e-mail. One for all orgs.
import * as v from 'valibot'
import { MAILBOX_IDS, type MailboxId } from '../../knowledge/token-mail-and-mailboxes'

export const mailboxSchema = v.picklist([...MAILBOX_IDS])

/** Null where nothing was chosen yet, or the stored value is no known mailbox. Never throws. */
export const parseMailbox = (value: unknown): MailboxId | null => {
  const parsed = v.safeParse(mailboxSchema, value)
  return parsed.success ? parsed.output : null
}
