// The field in which the person types a word of an error message. Nothing that may be a token stays in it.
import { useId } from 'preact/hooks'
import { t } from '../../../browser/i18n'
import { redactTokensInText } from '../../../state/user-text/secret-detection'
import { SearchIcon } from '../../../ui/icons'

interface Props {
  readonly query: string
  readonly onChange: (query: string) => void
}

export function FailureSearchField({ query, onChange }: Props) {
  const id = useId()
  return (
    <div class="stack">
      <label for={id}>{t('failures_search')}</label>
      <span class="search">
        <SearchIcon />
        <input
          id={id}
          type="search"
          data-field="failure-search"
          autocomplete="off"
          spellcheck={false}
          value={query}
          aria-describedby={`${id}-hint`}
          onInput={({ currentTarget }) => {
            // People may paste a whole error report. A word in it that may be a token is taken out of the field at
            // once.
            const tokenFreeText = redactTokensInText(currentTarget.value)
            if (tokenFreeText !== currentTarget.value) currentTarget.value = tokenFreeText
            onChange(tokenFreeText)
          }}
        />
      </span>
      <span id={`${id}-hint`} class="small quiet">
        {t('failures_choose')}
      </span>
    </div>
  )
}
