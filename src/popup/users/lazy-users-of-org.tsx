// Loads the part of the popup about the users of an org, only where the org has more than one.
import type { StoredState } from '../../state/stored/stored-state'
import { lazyPart } from '../lazy-part'
import { guidesOfSubject, type Subject } from '../popup-subject'
import type { UsersProps } from './users-props'

interface Props extends Omit<UsersProps, 'subject' | 'guides'> {
  readonly subject: Subject | null
  readonly stored: StoredState
}

const LoadedUsersOfOrg = lazyPart(() => import('./users-of-org').then((module) => module.LoadedUsersOfOrg))

export function UsersOfOrg({ subject, stored, ...props }: Props) {
  const guides = guidesOfSubject(stored, subject)
  const isNeeded = guides.length > 1 || guides.some(({ asks }) => asks !== null)
  return subject !== null && isNeeded ? <LoadedUsersOfOrg {...props} subject={subject} guides={guides} /> : null
}
