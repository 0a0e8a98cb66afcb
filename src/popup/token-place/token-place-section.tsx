// Where the person keeps the token: the last part of the card that says it is saved. Asked once the token is saved, shown from
// then on, deleted when the person wants it.
import { useEffect, useRef, useState } from 'preact/hooks'
import { t } from '../../browser/i18n'
import { isOfEarlierToken } from '../../guide/token-place'
import type { KnownTokenPlace } from '../../state/records/token-place-record'
import { adoptStylesheet } from '../../ui/adopt-stylesheet'
import { askBackground, type ShowOutcome } from '../../ui/ask-background'
import { useFocusFallback } from '../../ui/use-focus-fallback'
import { StoredTokenPlace } from './stored-token-place'
import styles from './token-place.css?inline'
import { TokenPlaceForm } from './token-place-form'

adoptStylesheet(styles)

interface Props {
  readonly orgKey: string
  readonly tokenPlace: KnownTokenPlace | null
  /** When the newest token was mailed (ms since the epoch); null when no reset is known. */
  readonly resetAt: number | null
  readonly isFormOpen: boolean
  readonly setFormOpen: (isOpen: boolean) => void
  readonly showOutcome: ShowOutcome
}

/** What takes the keyboard focus when the form closes: the first in the page that matches. */
const FOCUS_AFTER_FORM = '[data-action="change-place"], [data-action="say-place"], [data-action="start"]'

export function TokenPlaceSection({ orgKey, tokenPlace, resetAt, isFormOpen, setFormOpen, showOutcome }: Props) {
  const [deletedPlace, setDeletedPlace] = useState<KnownTokenPlace | null>(null)
  const setFocusFallback = useFocusFallback()
  // Answered meanwhile in another window of ours: what was answered is shown.
  const answeredAt = useRef(tokenPlace?.at)
  useEffect(() => {
    if (answeredAt.current !== tokenPlace?.at) setFormOpen(false)
    answeredAt.current = tokenPlace?.at
  }, [tokenPlace?.at])
  const openForm = () => {
    setFocusFallback('[data-form="place"] input')
    setFormOpen(true)
  }
  const closeForm = () => {
    setFocusFallback(FOCUS_AFTER_FORM)
    setFormOpen(false)
  }
  const deletePlace = () => {
    setFocusFallback('[data-action="remember-place"]')
    setFormOpen(false)
    setDeletedPlace(tokenPlace)
    showOutcome(askBackground({ kind: 'delete-token-place', org: orgKey }))
  }
  const restorePlace = ({ kind, note, at }: KnownTokenPlace) => {
    setFocusFallback(FOCUS_AFTER_FORM)
    setDeletedPlace(null)
    showOutcome(askBackground({ kind: 'save-token-place', org: orgKey, tokenPlace: { kind, note, at } }))
  }
  if (isFormOpen) {
    return (
      <TokenPlaceForm
        orgKey={orgKey}
        tokenPlace={tokenPlace}
        showOutcome={showOutcome}
        onClose={closeForm}
        onForget={deletePlace}
      />
    )
  }
  if (tokenPlace !== null) {
    return (
      <StoredTokenPlace
        tokenPlace={tokenPlace}
        isOfEarlier={isOfEarlierToken(tokenPlace, resetAt)}
        onChange={openForm}
      />
    )
  }
  if (deletedPlace !== null) {
    return (
      <div class="line set-off" role="status">
        <span class="quiet">{t('place_forgotten')}</span>
        <button
          type="button"
          class="plain end-edge"
          data-action="remember-place"
          onClick={() => restorePlace(deletedPlace)}
        >
          {t('undo')}
        </button>
      </div>
    )
  }
  return (
    <button type="button" class="plain under" data-action="say-place" onClick={openForm}>
      {t('place_say')}
    </button>
  )
}
