// Where the token is: asked once it is saved, answered from then on, and forgotten when the person says so.
import { useState } from 'preact/hooks'
import { t, uiLanguage } from '../../browser/i18n'
import { isOutdated } from '../../guide/token-place'
import type { KnownTokenPlace } from '../../state/records/token-place-record'
import { ask, type Run } from '../../ui/ask-background'
import { placeName } from '../../ui/knowledge-texts'
import { when } from '../../ui/relative-time-text'
import { useFocusKeeper } from '../../ui/use-focus-fallback'
import { PlaceForm } from './token-place-form'

interface Props {
  readonly org: string
  readonly place: KnownTokenPlace | null
  /** When the token in question was mailed (ms since the epoch); null when that is not known. */
  readonly resetAt: number | null
  /** The token is saved, and it was not said where. */
  readonly asks: boolean
  readonly run: Run
}

const TO_CHANGE = '[data-action="change-place"], [data-action="say-place"], [data-action="start"]'

export function PlacePart({ org, place, resetAt, asks, run }: Props) {
  const [isEditing, setEditing] = useState(false)
  const [isPutOff, putOff] = useState(false)
  const [forgotten, setForgotten] = useState<KnownTokenPlace | null>(null)
  const keepFocus = useFocusKeeper()
  const isCurrent = place !== null && !isOutdated(place, resetAt)
  const edit = () => {
    keepFocus('[data-form="place"] input')
    setEditing(true)
  }
  const close = () => {
    keepFocus(TO_CHANGE)
    setEditing(false)
    putOff(true)
  }
  const forget = (known: KnownTokenPlace) => {
    keepFocus('[data-action="remember-place"]')
    putOff(true)
    setForgotten(known)
    run(ask({ kind: 'place-forgotten', org }))
  }
  const remember = ({ kind, note, at }: KnownTokenPlace) => {
    keepFocus(TO_CHANGE)
    setForgotten(null)
    run(ask({ kind: 'place', org, place: { kind, note, at } }))
  }
  if (isEditing || (asks && !isCurrent && !isPutOff)) {
    return <PlaceForm org={org} place={place} run={run} done={close} />
  }
  if (place !== null) {
    return <Answer place={place} isCurrent={isCurrent} edit={edit} forget={() => forget(place)} />
  }
  if (forgotten !== null) {
    return (
      <p class="row" role="status">
        <span class="quiet">{t('place_forgotten')}</span>
        <button type="button" data-action="remember-place" onClick={() => remember(forgotten)}>
          {t('undo')}
        </button>
      </p>
    )
  }
  return asks ? (
    <button type="button" class="secondary" data-action="say-place" onClick={edit}>
      {t('place_say')}
    </button>
  ) : null
}

interface AnswerProps {
  readonly place: KnownTokenPlace
  /** It was said of the newest token. */
  readonly isCurrent: boolean
  readonly edit: () => void
  readonly forget: () => void
}

function Answer({ place: { kind, note, at }, isCurrent, edit, forget }: AnswerProps) {
  return (
    <section class="panel" data-place>
      <p>
        <strong>{t('place_answer')}</strong>{' '}
        <span data-place-answer dir="auto">
          {note === '' ? placeName(kind) : t('place_with_note', placeName(kind), note)}
        </span>
      </p>
      <p class="quiet">{t(isCurrent ? 'place_since' : 'place_before_reset', when(at, Date.now(), uiLanguage()))}</p>
      <div class="links">
        <button type="button" data-action="change-place" onClick={edit}>
          {t('place_change')}
        </button>
        <button type="button" data-action="forget-place" onClick={forget}>
          {t('place_forget')}
        </button>
      </div>
    </section>
  )
}
