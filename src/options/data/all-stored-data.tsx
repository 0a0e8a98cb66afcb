// Everything as it is stored, as JSON: shown, saved as a file, or deleted after a question.
import { useState } from 'preact/hooks'
import { t } from '../../browser/i18n'
import type { Items } from '../../browser/storage'
import { ConfirmQuestion } from '../../ui/confirm-question'
import { downloadTextFile } from '../../ui/download-text-file'
import { PlainRow } from '../setting-row'
import { dataSizeText } from './data-size-text'

interface Props {
  readonly items: Items
  readonly remove: (keys: readonly string[]) => void
}

export function AllStoredData({ items, remove }: Props) {
  const [isShown, setShown] = useState(false)
  const [isQuestionOpen, setQuestionOpen] = useState(false)
  const jsonText = () => JSON.stringify(items, null, 2)
  return (
    <>
      <h3>{t('options_everything')}</h3>
      <div class="things">
        <PlainRow title={t('options_look')} hint={t('options_size', dataSizeText(items))}>
          <span class="links">
            <button
              type="button"
              class="secondary slim"
              data-action="show-everything"
              aria-expanded={isShown}
              onClick={() => setShown(!isShown)}
            >
              {t(isShown ? 'options_hide' : 'options_show')}
            </button>
            <button
              type="button"
              class="secondary slim"
              data-action="export-everything"
              onClick={() => downloadTextFile(`${jsonText()}\n`, 'token-guide.json')}
            >
              {t('options_save')}
            </button>
          </span>
        </PlainRow>
        {isShown && (
          // biome-ignore lint/a11y/noNoninteractiveTabindex: it scrolls, also by the keyboard
          <pre class="stored" data-everything tabIndex={0}>
            {jsonText()}
          </pre>
        )}
        <PlainRow title={t('options_delete_all')} hint={t('options_delete_all_hint')}>
          <button
            type="button"
            class="secondary slim danger"
            data-action="delete-everything"
            onClick={() => setQuestionOpen(true)}
          >
            {t('options_delete_ask')}
          </button>
        </PlainRow>
      </div>
      {isQuestionOpen && (
        <ConfirmQuestion
          action="delete-everything"
          title={t('options_delete_all_title')}
          text={t('options_delete_all_question')}
          yesLabel={t('options_delete_all')}
          noLabel={t('popup_restart_no')}
          onYes={() => {
            setQuestionOpen(false)
            remove(Object.keys(items))
          }}
          onNo={() => setQuestionOpen(false)}
        />
      )}
    </>
  )
}
