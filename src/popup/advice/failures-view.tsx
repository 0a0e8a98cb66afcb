// The view "It still fails": a list of error messages with a search, each with its cause and its remedy.
// What is typed into the search is not stored.
import { useState } from 'preact/hooks'
import { t } from '../../browser/i18n'
import { FAILURES, type FailureId, searchFailures } from '../../knowledge/login-failures'
import { redactTokensInText } from '../../state/user-text/secret-detection'
import { failureCauseText, failureRemedyText, failureSearchText } from '../../ui/knowledge-texts'
import { ArticleLink } from './article-link'

export function FailuresView() {
  const [query, setQuery] = useState('')
  const matches = searchFailures(query, failureSearchText)
  return (
    <div class="advice">
      <label class="field">
        {t('failures_search')}
        <input
          type="search"
          data-field="failure"
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
        {matches.length === 0
          ? t('failures_none')
          : query.trim() === ''
            ? t('failures_choose')
            : t('failures_found', String(matches.length))}
      </p>
      {matches.map((id) => (
        <FailureDetails key={id} id={id} />
      ))}
    </div>
  )
}

function FailureDetails({ id }: { id: FailureId }) {
  const { message, article } = FAILURES[id]
  return (
    <details data-failure={id}>
      <summary>
        <code>{message}</code>
      </summary>
      <p>{failureCauseText(id)}</p>
      <p>{failureRemedyText(id)}</p>
      <ArticleLink article={article} />
    </details>
  )
}
