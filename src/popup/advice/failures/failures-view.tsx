// The view "It still fails": a list of error messages with a search, each with its cause and its remedy.
// What is typed into the search is not stored.
import { useState } from 'preact/hooks'
import { t, tCount, uiLanguage } from '../../../browser/i18n'
import { FAILURE_IDS, FAILURES, type FailureId } from '../../../knowledge/login-failures'
import { redactTokensInText } from '../../../state/user-text/secret-detection'
import { failureCauseText } from '../../../ui/knowledge-texts'
import { useNow } from '../../../ui/use-now'
import { ArticleLink } from '../article-link'
import { remedyAt } from './remedy-at'
import { createFailureSearch, type FailureSearchResult } from './search-failures'

const search = createFailureSearch(uiLanguage().startsWith('en') ? null : failureCauseText)

export function FailuresView() {
  const [query, setQuery] = useState('')
  const result = search(query)
  return (
    <div class="advice">
      <label class="field">
        {t('failures_search')}
        <input
          type="search"
          data-field="failure-search"
          autocomplete="off"
          spellcheck={false}
          value={query}
          onInput={({ currentTarget }) => {
            // People may paste a whole error report. A word in it that may be a token is taken out of the field at
            // once.
            const tokenFreeText = redactTokensInText(currentTarget.value)
            if (tokenFreeText !== currentTarget.value) currentTarget.value = tokenFreeText
            setQuery(tokenFreeText)
          }}
        />
      </label>
      <p class="quiet" role="status">
        {statusText(result)}
      </p>
      {result.kind === 'unknown' && <UnknownFailure />}
      {shownFailures(result).map((id) => (
        <FailureDetails key={id} id={id} />
      ))}
      {result.kind === 'found' && <p class="quiet">{t('failures_login_history')}</p>}
    </div>
  )
}

function statusText(result: FailureSearchResult): string {
  if (result.kind === 'found') return tCount('failures_found', result.ids.length)
  if (result.kind === 'all') return t('failures_choose')
  return t(result.kind === 'nothing' ? 'failures_nothing' : 'failures_unknown')
}

function shownFailures(result: FailureSearchResult): readonly FailureId[] {
  if (result.kind === 'found') return result.ids
  return result.kind === 'all' ? FAILURE_IDS : []
}

function UnknownFailure() {
  return (
    <div data-failure="unknown">
      <p>{t('failures_unknown_do')}</p>
      <ArticleLink article="login-history" />
    </div>
  )
}

function FailureDetails({ id }: { id: FailureId }) {
  const { message, article } = FAILURES[id]
  const now = useNow()
  return (
    <details data-failure={id}>
      <summary>
        <code>{message}</code>
      </summary>
      <p>{failureCauseText(id)}</p>
      <p>{remedyAt(id, now)}</p>
      <ArticleLink article={article} />
    </details>
  )
}
