// The form in which a person says where the token is. Never the token itself.
import { useState } from 'preact/hooks'
import { t } from '../../browser/i18n'
import { PLACES } from '../../knowledge/token-place-ids'
import { type KnownTokenPlace, LONGEST_NOTE } from '../../state/records/token-place-record'
import { ask, type Run } from '../../ui/ask-background'
import { placeName } from '../../ui/knowledge-texts'
import { TextField, useTextField } from '../validated-text-field'

interface Props {
  readonly org: string
  readonly place: KnownTokenPlace | null
  readonly run: Run
  /** Stored, or put off. */
  readonly done: () => void
}

export function PlaceForm({ org, place, run, done }: Props) {
  const [kind, setKind] = useState<KnownTokenPlace['kind']>(place?.kind ?? 'password-manager')
  const note = useTextField(place?.note ?? '', { longest: LONGEST_NOTE })
  const save = async (event: Event) => {
    event.preventDefault()
    if (note.fault !== null) return
    const answer = ask({ kind: 'place', org, place: { kind, note: note.text, at: null } })
    run(answer)
    if ((await answer) === null) done()
  }
  return (
    <form class="panel" data-form="place" onSubmit={(event) => void save(event)}>
      <p class="asks">{t('place_question')}</p>
      <div class="choices" role="radiogroup" aria-label={t('place_question')}>
        {PLACES.map((id) => (
          <label key={id}>
            <input type="radio" name="place" value={id} checked={kind === id} onChange={() => setKind(id)} />
            {placeName(id)}
          </label>
        ))}
      </div>
      <TextField field={note} name="place-note" label={t('place_note')} hint={t('place_note_hint')} />
      <div class="pair">
        <button type="submit" class="primary" data-action="save-place">
          {t('place_save')}
        </button>
        <button type="button" class="secondary" data-action="put-off" onClick={done}>
          {t(place === null ? 'place_not_now' : 'cancel')}
        </button>
      </div>
    </form>
  )
}
