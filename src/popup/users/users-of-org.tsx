// What the popup says about the users of an org: that no more fit, and the question what a new one is called. The switch in the
// header lists them, and a view has the rest.
import { useState } from 'preact/hooks'
import { t } from '../../browser/i18n'
import { InfoIcon } from '../../ui/icons'
import { useFocusFallback } from '../../ui/use-focus-fallback'
import { LabelForm } from './label-form'
import { newUser } from './new-user'
import type { UsersProps } from './users-props'
import '../../ui/adopt-fields'

export function LoadedUsersOfOrg({ subject, showOutcome, isFull }: UsersProps) {
  const [isLabelling, setLabelling] = useState(newUser.guide === subject.key)
  const setFocusFallback = useFocusFallback()
  const closeLabelForm = () => {
    setFocusFallback('[data-action="saved"], [data-action="start"]')
    newUser.guide = null
    setLabelling(false)
  }
  return (
    <>
      {isFull && (
        <div class="notice" data-users-full>
          <InfoIcon />
          <p>{t('users_all_taken')}</p>
        </div>
      )}
      {isLabelling && <LabelForm subject={subject} showOutcome={showOutcome} onSaved={closeLabelForm} />}
    </>
  )
}
