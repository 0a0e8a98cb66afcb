// The form in which the person says what they call a user of an org.
import type { ComponentChildren } from 'preact'
import { t } from '../../browser/i18n'
import { MAX_LABEL_LENGTH } from '../../state/records/guide-record-types'
import { askBackground, type ShowOutcome } from '../../ui/ask-background'
import type { Subject } from '../popup-subject'
import { useValidatedText, ValidatedTextField } from '../validated-text-field'

interface Props {
  readonly subject: Subject
  readonly showOutcome: ShowOutcome
  readonly onSaved: () => void
  /** The heading of the form. */
  readonly children?: ComponentChildren
}

export function LabelForm({ subject, showOutcome, onSaved, children }: Props) {
  const label = useValidatedText(subject.label, { maxLength: MAX_LABEL_LENGTH })
  const save = async (): Promise<string | null> => {
    const refused = await askBackground({ kind: 'label-guide', guide: subject.key, label: label.text })
    if (refused === null) onSaved()
    return refused
  }
  const submit = (event: Event) => {
    event.preventDefault()
    if (label.fault === null) showOutcome(save())
  }
  return (
    <form class="card" data-form="label" onSubmit={submit}>
      {children}
      <ValidatedTextField field={label} name="label" label={t('label_field')} hint={t('label_hint')} />
      <button type="submit" class="secondary" data-action="save-label" disabled={label.fault !== null}>
        {t('label_save')}
      </button>
    </form>
  )
}
