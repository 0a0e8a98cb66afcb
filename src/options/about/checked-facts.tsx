// What Token Guide says about Salesforce and its tools, by subject: how many entries, and when they were last compared with
// their sources.
import { type MessageKey, t, tCount, uiLanguage } from '../../browser/i18n'
import { ARTICLES } from '../../knowledge/articles'
import { FAILURES } from '../../knowledge/login-failures'
import { MAIL_CAUSES } from '../../knowledge/missing-mail'
import { NEED_TREE } from '../../knowledge/need-decision-tree'
import { PASSWORD_LOGIN_RETIREMENTS } from '../../knowledge/password-login-retirements'
import { SNIPPETS } from '../../knowledge/snippets'
import type { SourcedFact } from '../../knowledge/sourced-fact'
import { MAILBOXES, TOKEN_MAIL } from '../../knowledge/token-mail-and-mailboxes'
import { TOOL_KINDS } from '../../knowledge/tool-kinds'
import { TROUBLE_SOURCES } from '../../knowledge/troubles-by-step'

const SUBJECTS: readonly (readonly [name: MessageKey, facts: readonly SourcedFact[]])[] = [
  ['view_need', Object.values(NEED_TREE)],
  ['options_facts_steps', Object.values(TROUBLE_SOURCES)],
  ['options_facts_mail', [TOKEN_MAIL, ...MAILBOXES, ...Object.values(MAIL_CAUSES)]],
  ['options_facts_tools', [...Object.values(TOOL_KINDS), ...Object.values(SNIPPETS)]],
  ['options_facts_failures', [...Object.values(FAILURES), ...Object.values(PASSWORD_LOGIN_RETIREMENTS)]],
  ['options_facts_articles', Object.values(ARTICLES)],
]

/** “Nov 24, 2026”, or from the first day to the last. Days are days of the calendar, wherever the person is. */
function daysText(facts: readonly SourcedFact[]): string {
  const days = facts.map(({ checked }) => Date.parse(checked))
  const format = new Intl.DateTimeFormat(uiLanguage(), { dateStyle: 'medium', timeZone: 'UTC' })
  return format.formatRange(Math.min(...days), Math.max(...days))
}

export const CheckedFacts = () => (
  <>
    <div class="stack">
      <h3>{t('options_checked')}</h3>
      <p class="quiet">{t('options_checked_about')}</p>
    </div>
    <ul class="things" data-checked-facts>
      {SUBJECTS.map(([name, facts]) => (
        <li key={name} class="setting">
          <span class="what">
            <strong>{t(name)}</strong>
            <span class="small quiet">{tCount('options_facts_count', facts.length)}</span>
          </span>
          <span class="small quiet">{daysText(facts)}</span>
        </li>
      ))}
    </ul>
  </>
)
