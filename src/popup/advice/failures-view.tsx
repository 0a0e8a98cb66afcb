// "It still fails": chosen by its message from a list with search. Nothing is pasted here, and nothing of it is stored.
import { useState } from 'preact/hooks'
import { t } from '../../browser/i18n'
import { FAILURES, type FailureId, searchFailures } from '../../knowledge/failures'
import { withoutTokensIn } from '../../state/readers/secret-detection'
import { failureCauseText, failureRemedyText, failureSearchText } from '../../ui/knowledge-texts'
import { ArticleLink } from './article-link'

export function FailuresView() {
  const [query, setQuery] = useState('')
  const found = searchFailures(query, failureSearchText)
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
            // Nobody needs a secret here: what may be one does not even stay in the field.
            const words = withoutTokensIn(currentTarget.value)
            if (words !== currentTarget.value) currentTarget.value = words
            setQuery(words)
          }}
        />
      </label>
      <p class="quiet" role="status">
        {found.length === 0
          ? t('failures_none')
          : query.trim() === ''
            ? t('failures_choose')
            : t('failures_found', String(found.length))}
      </p>
      {found.map((id) => (
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
