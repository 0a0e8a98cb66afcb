// Where the token is: asked once it is saved, answered from then on, and forgotten when the person says so.
import { useState } from 'preact/hooks'
import { t, uiLanguage } from '../../browser/i18n'
import { isOutdated } from '../../guide/token-place'
import type { KnownTokenPlace } from '../../state/records/token-place-record'
import { askBackground, type ShowOutcome } from '../../ui/ask-background'
import { tokenPlaceName } from '../../ui/knowledge-texts'
import { dayAndTimeText } from '../../ui/relative-time-text'
import { useFocusFallback } from '../../ui/use-focus-fallback'
import { TokenPlaceForm } from './token-place-form'

interface Props {
  readonly org: string
  readonly tokenPlace: KnownTokenPlace | null
  /** When the token in question was mailed (ms since the epoch); null when that is not known. */
  readonly resetAt: number | null
  /** The token is saved, and it was not said where. */
  readonly isQuestionDue: boolean
  readonly showOutcome: ShowOutcome
}

const EDIT_BUTTON_SELECTOR = '[data-action="change-place"], [data-action="say-place"], [data-action="start"]'

export function TokenPlaceSection({ org, tokenPlace, resetAt, isQuestionDue, showOutcome }: Props) {
  const [isEditing, setEditing] = useState(false)
  const [isPutOff, putOff] = useState(false)
  const [forgotten, setForgotten] = useState<KnownTokenPlace | null>(null)
  const keepFocus = useFocusFallback()
  const isCurrent = tokenPlace !== null && !isOutdated(tokenPlace, resetAt)
  const edit = () => {
    keepFocus('[data-form="place"] input')
    setEditing(true)
  }
  const close = () => {
    keepFocus(EDIT_BUTTON_SELECTOR)
    setEditing(false)
    putOff(true)
  }
  const forget = (known: KnownTokenPlace) => {
    keepFocus('[data-action="remember-place"]')
    putOff(true)
    setForgotten(known)
    showOutcome(askBackground({ kind: 'place-forgotten', org }))
  }
  const remember = ({ kind, note, at }: KnownTokenPlace) => {
    keepFocus(EDIT_BUTTON_SELECTOR)
    setForgotten(null)
    showOutcome(askBackground({ kind: 'place', org, place: { kind, note, at } }))
  }
  if (isEditing || (isQuestionDue && !isCurrent && !isPutOff)) {
    return <TokenPlaceForm org={org} tokenPlace={tokenPlace} showOutcome={showOutcome} onClose={close} />
  }
  if (tokenPlace !== null) {
    return (
      <StoredTokenPlace
        tokenPlace={tokenPlace}
        isCurrent={isCurrent}
        onEdit={edit}
        onForget={() => forget(tokenPlace)}
      />
    )
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
  return isQuestionDue ? (
    <button type="button" class="secondary" data-action="say-place" onClick={edit}>
      {t('place_say')}
    </button>
  ) : null
}

interface StoredTokenPlaceProps {
  readonly tokenPlace: KnownTokenPlace
  /** It was said of the newest token. */
  readonly isCurrent: boolean
  readonly onEdit: () => void
  readonly onForget: () => void
}

function StoredTokenPlace({ tokenPlace: { kind, note, at }, isCurrent, onEdit, onForget }: StoredTokenPlaceProps) {
  return (
    <section class="panel" data-place>
      <p>
        <strong>{t('place_answer')}</strong>{' '}
        <span data-place-answer dir="auto">
          {note === '' ? tokenPlaceName(kind) : t('place_with_note', tokenPlaceName(kind), note)}
        </span>
      </p>
      <p class="quiet">
        {t(isCurrent ? 'place_since' : 'place_before_reset', dayAndTimeText(at, Date.now(), uiLanguage()))}
      </p>
      <div class="links">
        <button type="button" data-action="change-place" onClick={onEdit}>
          {t('place_change')}
        </button>
        <button type="button" data-action="forget-place" onClick={onForget}>
          {t('place_forget')}
        </button>
      </div>
    </section>
  )
}
