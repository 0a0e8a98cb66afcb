// A button that deletes, after a question where something is under way.
import { useState } from 'preact/hooks'
import { t } from '../browser/i18n'
import { ConfirmQuestion } from '../ui/confirm-question'

interface Props {
  readonly orgName: string
  readonly isGuideRunning: boolean
  readonly onDelete: () => void
}

export function DeleteOrgButton({ orgName, isGuideRunning, onDelete }: Props) {
  const [isAsking, ask] = useState(false)
  if (isAsking) {
    return (
      <ConfirmQuestion
        action="delete-org"
        text={t('options_delete_question', orgName)}
        yes={t('options_delete')}
        no={t('popup_restart_no')}
        onYes={onDelete}
        onNo={() => ask(false)}
      />
    )
  }
  return (
    <button
      type="button"
      class="secondary"
      data-action="delete-org"
      aria-label={t('options_delete_org', orgName)}
      onClick={() => (isGuideRunning ? ask(true) : onDelete())}
    >
      {t('options_delete')}
    </button>
  )
}
