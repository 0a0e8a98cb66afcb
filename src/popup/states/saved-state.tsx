// The state after the token was saved: where it is kept, which is asked first, and then the tools that need it.
import { useState } from 'preact/hooks'
import { isOfEarlierToken } from '../../guide/token-place'
import { latestResetTime, type Subject, tokenPlaceOf } from '../popup-subject'
import { StepList } from '../steps/step-list'
import { SavedCard } from './saved-card'
import type { StateProps } from './state-props'
import { ToolsToUpdate } from './tools-to-update'
import '../../ui/adopt-fields'

function isPlaceAsked({ owner, progress }: Subject, stored: StateProps['stored']): boolean {
  const place = tokenPlaceOf(stored, owner)
  return owner.kind === 'org' && (place === null || isOfEarlierToken(place, latestResetTime(progress)))
}

export function SavedState({ children, ...props }: StateProps) {
  const [isPlaceFormOpen, setPlaceFormOpen] = useState(() => isPlaceAsked(props.subject, props.stored))
  return (
    <>
      <SavedCard {...props} isPlaceFormOpen={isPlaceFormOpen} setPlaceFormOpen={setPlaceFormOpen} />
      {children}
      <ToolsToUpdate {...props} isSecond={isPlaceFormOpen} />
      <StepList progress={props.subject.progress} form="folded" onToggle={props.onToggle} />
    </>
  )
}
