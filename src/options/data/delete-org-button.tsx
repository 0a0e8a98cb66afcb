// The button that deletes what is stored of an org. It asks first while the org's guide is running.
import { useState } from 'preact/hooks'
import { t } from '../../browser/i18n'
import { ConfirmQuestion } from '../../ui/confirm-question'

interface Props {
  readonly orgDisplayName: string
  readonly isGuideRunning: boolean
  readonly onDelete: () => void
}

export function DeleteOrgButton({ orgDisplayName, isGuideRunning, onDelete }: Props) {
  const [isQuestionOpen, setQuestionOpen] = useState(false)
  return (
    <>
      <button
        type="button"
        class="secondary slim"
        data-action="delete-org"
        aria-label={t('options_delete_org', orgDisplayName)}
        onClick={() => (isGuideRunning ? setQuestionOpen(true) : onDelete())}
      >
        {t('options_delete')}
      </button>
      {isQuestionOpen && (
        <ConfirmQuestion
          action="delete-org"
          title={t('options_delete_title', orgDisplayName)}
          text={t('options_delete_question')}
          yesLabel={t('options_delete')}
          noLabel={t('popup_restart_no')}
          onYes={() => {
            setQuestionOpen(false)
            onDelete()
          }}
          onNo={() => setQuestionOpen(false)}
        />
      )}
    </>
  )
}
