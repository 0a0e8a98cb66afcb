// The state after the token was saved: where it is kept, which is asked first, and then the tools that need it.
import type { ComponentChildren } from 'preact'
import { useState } from 'preact/hooks'
import { isOfEarlierToken } from '../../guide/token-place'
import { latestResetTime, type Subject, tokenPlaceOf } from '../popup-subject'
import { SavedCard } from './saved-card'
import type { PropsWithMessage } from './state-props'
import { ToolsToUpdate } from './tools-to-update'

function isPlaceAsked({ owner, progress }: Subject, stored: PropsWithMessage['stored']): boolean {
  const place = tokenPlaceOf(stored, owner)
  return owner.kind === 'org' && (place === null || isOfEarlierToken(place, latestResetTime(progress)))
}

/** `children`: the message about what just happened, below the first card. */
export function SavedState({ children, ...props }: PropsWithMessage & { children: ComponentChildren }) {
  const [isPlaceFormOpen, setPlaceFormOpen] = useState(() => isPlaceAsked(props.subject, props.stored))
  return (
    <>
      <SavedCard {...props} isPlaceFormOpen={isPlaceFormOpen} setPlaceFormOpen={setPlaceFormOpen} />
      {children}
      <ToolsToUpdate {...props} isSecond={isPlaceFormOpen} />
    </>
  )
}
