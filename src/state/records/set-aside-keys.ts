// Small stored values beside the guides: the mailbox, and damaged values that were set aside.
import * as v from 'valibot'
import { MAILBOX_IDS, type MailboxId } from '../../knowledge/mailboxes'

const SET_ASIDE_PREFIX = 'set-aside:'

export const mailboxSchema = v.picklist([...MAILBOX_IDS])

/** Null where none was chosen yet, or what is stored is none. */
export const parseMailbox = (value: unknown): MailboxId | null => {
  const parsed = v.safeParse(mailboxSchema, value)
  return parsed.success ? parsed.output : null
}

/** Where a damaged value is kept; the date makes keys sort by age. `now` is in ms since the epoch. */
export const setAsideKey = (key: string, now: number): string =>
  `${SET_ASIDE_PREFIX}${new Date(now).toISOString()}:${key}`

/** What a set-aside key says; null where it is none. `at` is in ms since the epoch, null where the date is damaged, too. */
export function parseSetAsideKey(key: string): { readonly key: string; readonly at: number | null } | null {
  if (!isSetAsideKey(key)) return null
  const [, date = '', rest = ''] = /^set-aside:(\d{4}-[\dT:.-]+Z):(.*)$/s.exec(key) ?? []
  const at = Date.parse(date)
  return { key: rest === '' ? key : rest, at: Number.isNaN(at) ? null : at }
}

export const isSetAsideKey = (key: string): boolean => key.startsWith(SET_ASIDE_PREFIX)
