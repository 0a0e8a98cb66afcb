// What concerns an org with several users whose tokens the person resets: whose the latest reset is, where only the person can
// say, and what the user is called whose checklist is shown. The switch in the header lists the users.
import { useState } from 'preact/hooks'
import { t } from '../../browser/i18n'
import { guideKey, MAX_USERS } from '../../state/records/storage-keys'
import { guideInQuestion } from '../../state/users-of-org'
import { InfoIcon } from '../../ui/icons'
import { useFocusFallback } from '../../ui/use-focus-fallback'
import { LabelForm } from './label-form'
import type { UsersProps } from './users-props'
import { WhoseReset } from './whose-reset'
import '../../ui/adopt-fields'

/** The key of the guide whose user was just said to be another one. This outlives the column, which is drawn anew for each guide. */
let newUsersGuide: string | null = null

export function LoadedUsersOfOrg({ subject, guides, showOutcome, chooseGuide }: UsersProps) {
  const [isLabelling, setLabelling] = useState(() => subject.key === newUsersGuide)
  const setFocusFallback = useFocusFallback()
  const asking = guideInQuestion(guides)
  const known = guides.filter(({ asks }) => asks === null)
  const canLabel = subject.asks === null && known.length > 1
  const openLabelForm = () => {
    setFocusFallback('[data-field="label"]')
    setLabelling(true)
  }
  const closeLabelForm = () => {
    setFocusFallback('[data-action="say-label"]')
    newUsersGuide = null
    setLabelling(false)
  }
  return (
    <>
      {guides.length >= MAX_USERS && (
        <div class="notice" data-users-full>
          <InfoIcon />
          <p>{t('users_all_taken')}</p>
        </div>
      )}
      {asking !== null && (
        <WhoseReset
          asking={asking}
          known={known}
          showOutcome={showOutcome}
          onAnswered={(shown) => {
            setFocusFallback('[data-field="label"], [data-action="saved"], [data-action="start"]')
            newUsersGuide = shown === asking ? guideKey(shown.owner) : null
            setLabelling(newUsersGuide === subject.key)
            chooseGuide(guideKey(shown.owner))
          }}
        />
      )}
      {canLabel && isLabelling && (
        <LabelForm key={subject.key} subject={subject} showOutcome={showOutcome} onSaved={closeLabelForm} />
      )}
      {canLabel && !isLabelling && (
        <button type="button" class="plain under" data-action="say-label" onClick={openLabelForm}>
          {t(subject.label === '' ? 'label_say' : 'label_change')}
        </button>
      )}
    </>
  )
}
