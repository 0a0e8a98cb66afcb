// The view in which the person says whose token a checklist is for, and begins one for another user of the org.
import { useState } from 'preact/hooks'
import { t } from '../../browser/i18n'
import { MAX_LABEL_LENGTH } from '../../state/records/guide-record-types'
import { useValidatedText, ValidatedTextField } from '../validated-text-field'
import { ViewBody, ViewWithoutOrg } from '../view-frame'
import type { ViewProps } from '../view-props'
import { LabelForm } from './label-form'
import { startGuideForOtherUser } from './start-guide-for-other-user'

export function UsersView({ subject, tabContext, showOutcome, showGuide, message }: ViewProps) {
  const label = useValidatedText('', { maxLength: MAX_LABEL_LENGTH })
  const [isStarting, setStarting] = useState(false)
  if (subject === null || subject.owner.kind !== 'org') return <ViewWithoutOrg view="users" message={message} />
  const start = async (): Promise<string | null> => {
    setStarting(true)
    const outcome = await startGuideForOtherUser(subject, tabContext, label.text, showGuide)
    setStarting(false)
    return outcome
  }
  const submit = (event: Event) => {
    event.preventDefault()
    if (label.fault === null && !isStarting) showOutcome(start())
  }
  return (
    <ViewBody view="users" message={message}>
      <p class="quiet">{t('users_about')}</p>
      <form class="card" data-form="other-user" onSubmit={submit}>
        <div class="stack">
          <h2>{t('users_other')}</h2>
          <p class="small quiet">{t('users_other_how')}</p>
        </div>
        <ValidatedTextField field={label} name="other-label" label={t('label_field_other')} hint={t('label_hint')} />
        <div class="actions">
          <button type="submit" class="primary" data-action="start-other-user" disabled={label.fault !== null}>
            {t('users_start')}
          </button>
        </div>
      </form>
      <LabelForm key={subject.key} subject={subject} showOutcome={showOutcome} onSaved={() => showGuide(subject.key)}>
        <h2>{t('users_this')}</h2>
      </LabelForm>
    </ViewBody>
  )
}
