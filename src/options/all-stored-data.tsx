// Everything as it is stored, to read and to save; and the button that deletes it.
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
  const [isOpen, setOpen] = useState(false)
  const [isAsking, ask] = useState(false)
  const text = () => JSON.stringify(items, null, 2)
  return (
    <section>
      <h2>{t('options_everything')}</h2>
      <div class="row">
        <button
          type="button"
          class="secondary"
          data-action="show-everything"
          aria-expanded={isOpen}
          onClick={() => setOpen(!isOpen)}
        >
          {t('options_show')}
        </button>
        <button
          type="button"
          class="secondary"
          data-action="export-everything"
          onClick={() => downloadTextFile(`${text()}\n`, 'token-guide.json')}
        >
          {t('tools_export')}
        </button>
      </div>
      {isOpen && <pre data-everything>{text()}</pre>}
      {isAsking ? (
        <ConfirmQuestion
          action="delete-everything"
          text={t('options_delete_all_question')}
          yes={t('options_delete_all')}
          no={t('popup_restart_no')}
          onYes={() => {
            ask(false)
            remove(Object.keys(items))
          }}
          onNo={() => ask(false)}
        />
      ) : (
        <button type="button" class="primary" data-action="delete-everything" onClick={() => ask(true)}>
          {t('options_delete_all')}
        </button>
      )}
    </section>
  )
}
