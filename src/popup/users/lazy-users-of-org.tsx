// Loads what the popup says about the users of an org, only where there is something to say.
import { MAX_USERS } from '../../state/records/storage-keys'
import type { StoredState } from '../../state/stored/stored-state'
import { lazyPart } from '../lazy-part'
import { guidesOfSubject } from '../popup-subject'
import { newUser } from './new-user'
import type { UsersProps } from './users-props'

interface Props extends Omit<UsersProps, 'isFull'> {
  readonly stored: StoredState
}

const LoadedUsersOfOrg = lazyPart(() => import('./users-of-org').then((module) => module.LoadedUsersOfOrg))

export function UsersOfOrg({ subject, stored, showOutcome }: Props) {
  const isFull = guidesOfSubject(stored, subject).length >= MAX_USERS
  const isNeeded = isFull || newUser.guide === subject.key
  return isNeeded ? <LoadedUsersOfOrg subject={subject} showOutcome={showOutcome} isFull={isFull} /> : null
}
