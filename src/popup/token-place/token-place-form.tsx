// The form in which the person tells where they keep the token: a kind of place and a note. The token itself is
// refused.
import { useState } from 'preact/hooks'
import { t } from '../../browser/i18n'
import { TOKEN_PLACE_IDS } from '../../knowledge/token-place-ids'
import { type KnownTokenPlace, MAX_NOTE_LENGTH } from '../../state/records/token-place-record'
import { askBackground, type ShowOutcome } from '../../ui/ask-background'
import { tokenPlaceName } from '../../ui/knowledge-texts'
import { useValidatedText, ValidatedTextField } from '../validated-text-field'

interface Props {
  readonly orgKey: string
  readonly tokenPlace: KnownTokenPlace | null
  readonly showOutcome: ShowOutcome
  /** The place was stored, or the person does not want to tell now. */
  readonly onClose: () => void
}

export function TokenPlaceForm({ orgKey, tokenPlace, showOutcome, onClose }: Props) {
  const [kind, setKind] = useState<KnownTokenPlace['kind']>(tokenPlace?.kind ?? 'password-manager')
  const note = useValidatedText(tokenPlace?.note ?? '', { maxLength: MAX_NOTE_LENGTH })
  const save = async (event: Event) => {
    event.preventDefault()
    if (note.fault !== null) return
    const answer = askBackground({
      kind: 'save-token-place',
      org: orgKey,
      tokenPlace: { kind, note: note.text, at: null },
    })
    showOutcome(answer)
    if ((await answer) === null) onClose()
  }
  return (
    <form class="panel" data-form="place" onSubmit={(event) => void save(event)}>
      <p class="asks">{t('place_question')}</p>
      <div class="choices" role="radiogroup" aria-label={t('place_question')}>
        {TOKEN_PLACE_IDS.map((id) => (
          <label key={id}>
            <input type="radio" name="place" value={id} checked={kind === id} onChange={() => setKind(id)} />
            {tokenPlaceName(id)}
          </label>
        ))}
      </div>
      <ValidatedTextField field={note} name="place-note" label={t('place_note')} hint={t('place_note_hint')} />
      <div class="pair">
        <button type="submit" class="primary" data-action="save-place">
          {t('place_save')}
        </button>
        <button type="button" class="secondary" data-action="put-off" onClick={onClose}>
          {t(tokenPlace === null ? 'place_not_now' : 'cancel')}
        </button>
      </div>
    </form>
  )
}
