// A button that deletes, after a question where something is under way.
import { useState } from 'preact/hooks'
import { t } from '../browser/i18n'
import { Question } from '../ui/confirm-question'

interface Props {
  readonly name: string
  readonly isUnderWay: boolean
  readonly onDelete: () => void
}

export function Delete({ name, isUnderWay, onDelete }: Props) {
  const [isAsking, ask] = useState(false)
  if (isAsking) {
    return (
      <Question
        action="delete-org"
        text={t('options_delete_question', name)}
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
      aria-label={t('options_delete_org', name)}
      onClick={() => (isUnderWay ? ask(true) : onDelete())}
    >
      {t('options_delete')}
    </button>
  )
}
