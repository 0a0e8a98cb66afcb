// Everything src/knowledge knows, as one list, and the English texts as the extension would show them.
import catalogue from '../../../public/_locales/en/messages.json' with { type: 'json' }
import { ARTICLES } from '../../../src/knowledge/articles'
import { FAILURES } from '../../../src/knowledge/login-failures'
import { MAIL_CAUSES } from '../../../src/knowledge/missing-mail'
import { NEED_TREE } from '../../../src/knowledge/need-decision-tree'
import { PASSWORD_LOGIN_RETIREMENTS } from '../../../src/knowledge/password-login-retirements'
import { SNIPPETS } from '../../../src/knowledge/snippets'
import type { SourcedFact } from '../../../src/knowledge/sourced-fact'
import { MAILBOXES, TOKEN_MAIL } from '../../../src/knowledge/token-mail-and-mailboxes'
import { TOOL_KINDS } from '../../../src/knowledge/tool-kinds'
import { TROUBLE_SOURCES } from '../../../src/knowledge/troubles-by-step'

const named = (table: string, entries: Readonly<Record<string, SourcedFact>>): [name: string, entry: SourcedFact][] =>
  Object.entries(entries).map(([id, entry]) => [`${table} ${id}`, entry])

export const FACTS: readonly [name: string, entry: SourcedFact][] = [
  ...named('article', ARTICLES),
  ...named('failure', FAILURES),
  ...named('mailbox', Object.fromEntries(MAILBOXES.map((mailbox) => [mailbox.id, mailbox]))),
  ...named('mail cause', MAIL_CAUSES),
  ...named('need', NEED_TREE),
  ...named('retirement', PASSWORD_LOGIN_RETIREMENTS),
  ...named('snippet', SNIPPETS),
  ...named('tool', TOOL_KINDS),
  ...named('trouble', TROUBLE_SOURCES),
  ['mail', TOKEN_MAIL],
]

const MESSAGES: Readonly<Record<string, { readonly message: string }>> = catalogue

/** What `t` would give: empty for a key that is not in the catalogue, as in the browser. */
export const english = (key: string): string => MESSAGES[key]?.message ?? ''
