// Where the person keeps the token. Asked once the token is saved, shown from then on, deleted when the person wants
// it.
import { useState } from 'preact/hooks'
import { t, uiLanguage } from '../../browser/i18n'
import { isOfEarlierToken } from '../../guide/token-place'
import type { KnownTokenPlace } from '../../state/records/token-place-record'
import { askBackground, type ShowOutcome } from '../../ui/ask-background'
import { tokenPlaceName } from '../../ui/knowledge-texts'
import { dayAndTimeText } from '../../ui/relative-time-text'
import { useFocusFallback } from '../../ui/use-focus-fallback'
import { TokenPlaceForm } from './token-place-form'

interface Props {
  readonly orgKey: string
  readonly tokenPlace: KnownTokenPlace | null
  /** When the newest token was mailed (ms since the epoch); null when no reset is known. */
  readonly resetAt: number | null
  /** The token is saved, so the person may be asked where. */
  readonly isQuestionDue: boolean
  readonly showOutcome: ShowOutcome
}

/** What takes the keyboard focus when the form closes: the first in the page that matches. */
const FOCUS_AFTER_FORM = '[data-action="change-place"], [data-action="say-place"], [data-action="start"]'

export function TokenPlaceSection({ orgKey, tokenPlace, resetAt, isQuestionDue, showOutcome }: Props) {
  const [isEditing, setEditing] = useState(false)
  const [isDeclined, setDeclined] = useState(false)
  const [deletedPlace, setDeletedPlace] = useState<KnownTokenPlace | null>(null)
  const setFocusFallback = useFocusFallback()
  const isCurrent = tokenPlace !== null && !isOfEarlierToken(tokenPlace, resetAt)
  const openForm = () => {
    setFocusFallback('[data-form="place"] input')
    setEditing(true)
  }
  const closeForm = () => {
    setFocusFallback(FOCUS_AFTER_FORM)
    setEditing(false)
    setDeclined(true)
  }
  const deletePlace = (place: KnownTokenPlace) => {
    setFocusFallback('[data-action="remember-place"]')
    setDeclined(true)
    setDeletedPlace(place)
    showOutcome(askBackground({ kind: 'delete-token-place', org: orgKey }))
  }
  const restorePlace = ({ kind, note, at }: KnownTokenPlace) => {
    setFocusFallback(FOCUS_AFTER_FORM)
    setDeletedPlace(null)
    showOutcome(askBackground({ kind: 'save-token-place', org: orgKey, tokenPlace: { kind, note, at } }))
  }
  if (isEditing || (isQuestionDue && !isCurrent && !isDeclined)) {
    return <TokenPlaceForm orgKey={orgKey} tokenPlace={tokenPlace} showOutcome={showOutcome} onClose={closeForm} />
  }
  if (tokenPlace !== null) {
    return (
      <StoredTokenPlace
        tokenPlace={tokenPlace}
        isCurrent={isCurrent}
        onEdit={openForm}
        onDelete={() => deletePlace(tokenPlace)}
      />
    )
  }
  if (deletedPlace !== null) {
    return (
      <p class="row" role="status">
        <span class="quiet">{t('place_forgotten')}</span>
        <button type="button" data-action="remember-place" onClick={() => restorePlace(deletedPlace)}>
          {t('undo')}
        </button>
      </p>
    )
  }
  return isQuestionDue ? (
    <button type="button" class="secondary" data-action="say-place" onClick={openForm}>
      {t('place_say')}
    </button>
  ) : null
}

interface StoredTokenPlaceProps {
  readonly tokenPlace: KnownTokenPlace
  /** The person told it of the newest token, not of one from before the last reset. */
  readonly isCurrent: boolean
  readonly onEdit: () => void
  readonly onDelete: () => void
}

function StoredTokenPlace({ tokenPlace: { kind, note, at }, isCurrent, onEdit, onDelete }: StoredTokenPlaceProps) {
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
        <button type="button" data-action="forget-place" onClick={onDelete}>
          {t('place_forget')}
        </button>
      </div>
    </section>
  )
}
