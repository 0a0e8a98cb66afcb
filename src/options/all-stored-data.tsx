// Everything as it is stored, as JSON: shown, saved as a file, or deleted after a question.
import { useState } from 'preact/hooks'
import { t } from '../browser/i18n'
import type { Items } from '../browser/storage'
import { ConfirmQuestion } from '../ui/confirm-question'
import { downloadTextFile } from '../ui/download-text-file'

interface Props {
  readonly items: Items
  readonly remove: (keys: readonly string[]) => void
}

export function AllStoredData({ items, remove }: Props) {
  const [isShown, setShown] = useState(false)
  const [isQuestionOpen, setQuestionOpen] = useState(false)
  const jsonText = () => JSON.stringify(items, null, 2)
  return (
    <section>
      <h2>{t('options_everything')}</h2>
      <div class="row">
        <button
          type="button"
          class="secondary"
          data-action="show-everything"
          aria-expanded={isShown}
          onClick={() => setShown(!isShown)}
        >
          {t('options_show')}
        </button>
        <button
          type="button"
          class="secondary"
          data-action="export-everything"
          onClick={() => downloadTextFile(`${jsonText()}\n`, 'token-guide.json')}
        >
          {t('tools_export')}
        </button>
      </div>
      {isShown && <pre data-everything>{jsonText()}</pre>}
      {isQuestionOpen ? (
        <ConfirmQuestion
          action="delete-everything"
          text={t('options_delete_all_question')}
          yesLabel={t('options_delete_all')}
          noLabel={t('popup_restart_no')}
          onYes={() => {
            setQuestionOpen(false)
            remove(Object.keys(items))
          }}
          onNo={() => setQuestionOpen(false)}
        />
      ) : (
        <button type="button" class="primary" data-action="delete-everything" onClick={() => setQuestionOpen(true)}>
          {t('options_delete_all')}
        </button>
      )}
    </section>
  )
}
