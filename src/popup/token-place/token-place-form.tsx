// The form in which the person tells where they keep the token: a kind of place and a note. The token itself is
// refused.
import { useId, useState } from 'preact/hooks'
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
  readonly onForget: () => void
}

export function TokenPlaceForm({ orgKey, tokenPlace, showOutcome, onClose, onForget }: Props) {
  const titleId = useId()
  const [kind, setKind] = useState(tokenPlace?.kind ?? null) // nothing is chosen for the person
  const note = useValidatedText(tokenPlace?.note ?? '', { maxLength: MAX_NOTE_LENGTH })
  const save = async (event: Event) => {
    event.preventDefault()
    if (note.fault !== null || kind === null) return
    const answer = askBackground({
      kind: 'save-token-place',
      org: orgKey,
      tokenPlace: { kind, note: note.text, at: null },
    })
    showOutcome(answer)
    if ((await answer) === null) onClose()
  }
  return (
    <form class="stack place-form" data-form="place" onSubmit={(event) => void save(event)}>
      <div class="line">
        <h3 id={titleId}>{t('place_question')}</h3>
        {tokenPlace !== null && (
          <button type="button" class="plain danger end-edge" data-action="forget-place" onClick={onForget}>
            {t('place_forget')}
          </button>
        )}
      </div>
      <div class="pair" role="radiogroup" aria-labelledby={titleId}>
        {TOKEN_PLACE_IDS.map((id) => (
          <label class="choice" key={id}>
            <input type="radio" name="place" value={id} required checked={kind === id} onChange={() => setKind(id)} />
            <span>{tokenPlaceName(id)}</span>
          </label>
        ))}
      </div>
      <ValidatedTextField
        field={note}
        name="place-note"
        label={t('place_note')}
        aside={t('place_note_aside')}
        example={t('place_note_hint')}
      />
      <div class="actions">
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
