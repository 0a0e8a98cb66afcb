// Everything src/knowledge knows, as one list, and the English texts as the extension would show them.
import catalogue from '../../../public/_locales/en/messages.json' with { type: 'json' }
import { ARTICLES } from '../../../src/knowledge/articles'
import { FAILURES } from '../../../src/knowledge/failures'
import { MAIL, MAILBOXES } from '../../../src/knowledge/mailboxes'
import { MAIL_CAUSES } from '../../../src/knowledge/missing-mail'
import { NEED } from '../../../src/knowledge/need-decision-tree'
import { SNIPPETS } from '../../../src/knowledge/snippets'
import type { Fact } from '../../../src/knowledge/sourced-fact'
import { TOOL_KINDS } from '../../../src/knowledge/tool-kinds'
import { TROUBLE_FACTS } from '../../../src/knowledge/troubles'

const named = (table: string, entries: Readonly<Record<string, Fact>>): [name: string, entry: Fact][] =>
  Object.entries(entries).map(([id, entry]) => [`${table} ${id}`, entry])

export const FACTS: readonly [name: string, entry: Fact][] = [
  ...named('article', ARTICLES),
  ...named('failure', FAILURES),
  ...named('mailbox', Object.fromEntries(MAILBOXES.map((mailbox) => [mailbox.id, mailbox]))),
  ...named('mail cause', MAIL_CAUSES),
  ...named('need', NEED),
  ...named('snippet', SNIPPETS),
  ...named('tool', TOOL_KINDS),
  ...named('trouble', TROUBLE_FACTS),
  ['mail', MAIL],
]

const MESSAGES: Readonly<Record<string, { readonly message: string }>> = catalogue

/** What `t` would give: empty for a key that is not in the catalogue, as in the browser. */
export const english = (key: string): string => MESSAGES[key]?.message ?? ''
