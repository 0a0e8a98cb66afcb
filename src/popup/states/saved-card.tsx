// The token is in a safe place: when it was reset and saved, and where it is kept.
import { t, uiLanguage } from '../../browser/i18n'
import { userKeyOf } from '../../state/records/storage-keys'
import { TickIcon } from '../../ui/icons'
import { dayAndTimeText } from '../../ui/relative-time-text'
import { countToolsToUpdate, latestResetTime, tokenPlaceOf } from '../popup-subject'
import { TokenPlaceSection } from '../token-place/token-place-section'
import type { StateProps } from './state-props'

interface Props extends Pick<StateProps, 'subject' | 'stored' | 'showOutcome'> {
  readonly isPlaceFormOpen: boolean
  readonly setPlaceFormOpen: (isOpen: boolean) => void
}

export function SavedCard({ subject, stored, showOutcome, isPlaceFormOpen, setPlaceFormOpen }: Props) {
  const { key, owner, progress } = subject
  const { told } = progress
  const resetAt = latestResetTime(progress)
  const savedAt = told['save-token']?.at
  const isAllDone = told['use-token']?.kind === 'done' && countToolsToUpdate(subject, stored) === 0
  const dayAndTime = (time: number): string => dayAndTimeText(time, Date.now(), uiLanguage())
  return (
    <section class="card" data-saved>
      <div class="now">
        <span class="round" aria-hidden="true">
          <TickIcon />
        </span>
        <div>
          {isAllDone && savedAt !== undefined && (
            <p class="small quiet">{t('popup_saved_line', dayAndTime(savedAt))}</p>
          )}
          {!isAllDone && resetAt !== null && <p class="small quiet">{t('popup_last_reset', dayAndTime(resetAt))}</p>}
          <h2 class="title" tabIndex={-1}>
            {isAllDone || savedAt === undefined ? t('popup_all_done') : t('popup_saved_line', dayAndTime(savedAt))}
          </h2>
        </div>
        {isAllDone && <p class="small quiet">{t('popup_token_ends')}</p>}
      </div>
      {owner.kind === 'org' && (
        <TokenPlaceSection
          key={key}
          orgKey={userKeyOf(owner)}
          tokenPlace={tokenPlaceOf(stored, owner)}
          resetAt={resetAt}
          isFormOpen={isPlaceFormOpen}
          setFormOpen={setPlaceFormOpen}
          showOutcome={showOutcome}
        />
      )}
    </section>
  )
}
