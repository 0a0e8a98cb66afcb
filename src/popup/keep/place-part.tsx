// Where the token is: asked once it is saved, answered from then on. Never the token itself.
import { useState } from 'preact/hooks'
import { t, uiLanguage } from '../../browser/i18n'
import { isOutdated } from '../../guide/place'
import { PLACES } from '../../knowledge/places'
import { type KnownPlace, LONGEST_NOTE } from '../../state/place-record'
import { placeName } from '../../ui/knowledge-texts'
import { when } from '../../ui/when'
import { ask, type Run } from '../actions'
import { TextField, useTextField } from '../text-field'

interface Props {
  readonly org: string
  readonly place: KnownPlace | null
  /** When the token in question was mailed (ms since the epoch); null when that is not known. */
  readonly resetAt: number | null
  /** The token is saved, and it was not said where. */
  readonly asks: boolean
  readonly run: Run
}

export function PlacePart({ org, place, resetAt, asks, run }: Props) {
  const [isEditing, setEditing] = useState(false)
  const [isPutOff, putOff] = useState(false)
  const isCurrent = place !== null && !isOutdated(place, resetAt)
  const close = () => {
    setEditing(false)
    putOff(true)
  }
  if (isEditing || (asks && !isCurrent && !isPutOff)) {
    return <PlaceForm org={org} place={place} run={run} done={close} />
  }
  if (place === null) {
    return asks ? (
      <button type="button" class="secondary" data-action="say-place" onClick={() => setEditing(true)}>
        {t('place_say')}
      </button>
    ) : null
  }
  return (
    <section class="panel" data-place>
      <p>
        <strong>{t('place_answer')}</strong> <span data-place-answer>{described(place)}</span>
      </p>
      <p class="quiet">
        {t(isCurrent ? 'place_since' : 'place_before_reset', when(place.at, Date.now(), uiLanguage()))}
      </p>
      <div class="links">
        <button type="button" data-action="change-place" onClick={() => setEditing(true)}>
          {t('place_change')}
        </button>
        <button
          type="button"
          data-action="forget-place"
          onClick={() => {
            putOff(true)
            run(ask({ kind: 'place-forgotten', org }))
          }}
        >
          {t('place_forget')}
        </button>
      </div>
    </section>
  )
}

const described = ({ kind, note }: KnownPlace): string =>
  note === '' ? placeName(kind) : t('place_with_note', placeName(kind), note)

interface FormProps extends Pick<Props, 'org' | 'place' | 'run'> {
  readonly done: () => void
}

function PlaceForm({ org, place, run, done }: FormProps) {
  const [kind, setKind] = useState<KnownPlace['kind']>(place?.kind ?? 'password-manager')
  const note = useTextField(place?.note ?? '', { longest: LONGEST_NOTE })
  const save = async (event: Event) => {
    event.preventDefault()
    if (note.fault !== null) return
    const answer = ask({ kind: 'place', org, place: { kind, note: note.text } })
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
