// The state in which a reset is noted of which only the person can say whose it is: the question stands in place of the first card.
import { guideKey } from '../../state/records/storage-keys'
import { guideInQuestion } from '../../state/users-of-org'
import { useFocusFallback } from '../../ui/use-focus-fallback'
import { guidesOfSubject } from '../popup-subject'
import type { StateProps } from '../states/state-props'
import { StepList } from '../steps/step-list'
import { newUser } from './new-user'
import { WhoseReset } from './whose-reset'

export function WhoseState({ subject, stored, showOutcome, chooseGuide, onToggle, children }: StateProps) {
  const setFocusFallback = useFocusFallback()
  const guides = guidesOfSubject(stored, subject)
  const asking = guideInQuestion(guides)
  if (asking === null) return null
  return (
    <>
      <WhoseReset
        asking={asking}
        known={guides.filter(({ asks }) => asks === null)}
        showOutcome={showOutcome}
        onAnswered={(shown) => {
          setFocusFallback('[data-field="label"], [data-action="saved"], [data-action="start"]')
          const key = guideKey(shown.owner)
          newUser.guide = shown === asking ? key : null
          chooseGuide(key)
        }}
      />
      {children}
      <StepList progress={subject.progress} form="folded" onToggle={onToggle} />
    </>
  )
}
