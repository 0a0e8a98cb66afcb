// The view "It still fails": a list of error messages with a search, each with its cause and its remedy.
// What is typed into the search is not stored.
import { useState } from 'preact/hooks'
import { t, tCount, uiLanguage } from '../../../browser/i18n'
import { FAILURE_IDS, FAILURES, type FailureId } from '../../../knowledge/login-failures'
import { ChevronIcon, InfoIcon } from '../../../ui/icons'
import { failureCauseText } from '../../../ui/knowledge-texts'
import { useNow } from '../../../ui/use-now'
import { ViewBody } from '../../view-frame'
import type { ViewProps } from '../../view-props'
import { ArticleLink } from '../article-link'
import { FailureSearchField } from './failure-search-field'
import { remedyAt } from './remedy-at'
import { createFailureSearch, type FailureSearchResult } from './search-failures'

const search = createFailureSearch(uiLanguage().startsWith('en') ? null : failureCauseText)

export function FailuresView({ message, openView }: ViewProps) {
  const [query, setQuery] = useState('')
  const result = search(query)
  const shown = shownFailures(result)
  return (
    <ViewBody
      view="failures"
      message={message}
      foot={
        <button type="button" class="plain quiet" data-action="open-need" onClick={() => openView('need')}>
          {t('view_need')}
        </button>
      }
    >
      <FailureSearchField query={query} onChange={setQuery} />
      <p class="small quiet" role="status">
        {statusText(result)}
      </p>
      {result.kind === 'unknown' && <UnknownFailure />}
      {shown.length > 0 && (
        <div class="things">
          {shown.map((id) => (
            <FailureDetails key={id} id={id} />
          ))}
        </div>
      )}
      {result.kind === 'found' && <p class="small quiet">{t('failures_login_history')}</p>}
    </ViewBody>
  )
}

/** Nothing while all messages are shown: the field says what to do. */
function statusText(result: FailureSearchResult): string {
  if (result.kind === 'found') return tCount('failures_found', result.ids.length)
  if (result.kind === 'all') return ''
  return t(result.kind === 'nothing' ? 'failures_nothing' : 'failures_unknown')
}

function shownFailures(result: FailureSearchResult): readonly FailureId[] {
  if (result.kind === 'found') return result.ids
  return result.kind === 'all' ? FAILURE_IDS : []
}

function UnknownFailure() {
  return (
    <div class="notice" data-failure="unknown">
      <InfoIcon />
      <div class="stack">
        <p>{t('failures_unknown_do')}</p>
        <p>
          <ArticleLink article="login-history" />
        </p>
      </div>
    </div>
  )
}

function FailureDetails({ id }: { id: FailureId }) {
  const { message, article } = FAILURES[id]
  const now = useNow()
  return (
    <details class="fold" data-failure={id}>
      <summary>
        <code>{message}</code>
        <ChevronIcon />
      </summary>
      <div class="stack">
        <p class="quiet">{failureCauseText(id)}</p>
        <p>
          <strong>{t('failures_do')}</strong> {remedyAt(id, now)}
        </p>
        <p class="small">
          <ArticleLink article={article} />
        </p>
      </div>
    </details>
  )
}
