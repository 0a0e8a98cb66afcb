// Where the person keeps the token, as they said.
import { t, uiLanguage } from '../../browser/i18n'
import type { KnownTokenPlace } from '../../state/records/token-place-record'
import { LockIcon } from '../../ui/icons'
import { tokenPlaceName } from '../../ui/knowledge-texts'
import { dayAndTimeText } from '../../ui/relative-time-text'

interface Props {
  readonly tokenPlace: KnownTokenPlace
  /** The person told it of a token from before the last reset. */
  readonly isOfEarlier: boolean
  readonly onChange: () => void
}

export function StoredTokenPlace({ tokenPlace: { kind, note, at }, isOfEarlier, onChange }: Props) {
  return (
    <section class="line set-off place" data-place>
      <div class="with-icon">
        <LockIcon />
        <div>
          <p>
            <span class="for-screen-readers">{t('place_answer')}</span>
            <span data-place-answer dir="auto">
              {note === '' ? tokenPlaceName(kind) : t('place_with_note', tokenPlaceName(kind), note)}
            </span>
          </p>
          {isOfEarlier && (
            <p class="small quiet">{t('place_before_reset', dayAndTimeText(at, Date.now(), uiLanguage()))}</p>
          )}
        </div>
      </div>
      <button type="button" class="plain end-edge" data-action="change-place" onClick={onChange}>
        {t('place_change')}
      </button>
    </section>
  )
}
