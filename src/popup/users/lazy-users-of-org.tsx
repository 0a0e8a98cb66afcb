// Loads the part of the popup about the users of an org, only where the org has more than one.
import type { ComponentType } from 'preact'
import { useEffect, useState } from 'preact/hooks'
import type { StoredState } from '../../state/stored/stored-state'
import { guidesOfSubject, type Subject } from '../popup-subject'
import type { UsersProps } from './users-props'

interface Props extends Omit<UsersProps, 'subject' | 'guides'> {
  readonly subject: Subject | null
  readonly stored: StoredState
}

/** Once loaded, it is there at once where the popup shows it again. */
let loadedPart: ComponentType<UsersProps> | null = null

export function UsersOfOrg({ subject, stored, ...props }: Props) {
  const [Loaded, setLoaded] = useState<ComponentType<UsersProps> | null>(() => loadedPart)
  const guides = guidesOfSubject(stored, subject)
  const isNeeded = guides.length > 1 || guides.some(({ asks }) => asks !== null)
  useEffect(() => {
    if (!isNeeded || loadedPart !== null) return
    void import('./users-of-org').then(({ LoadedUsersOfOrg }) => {
      loadedPart = LoadedUsersOfOrg
      setLoaded(() => LoadedUsersOfOrg)
    })
  }, [isNeeded])
  return subject !== null && isNeeded && Loaded !== null ? (
    <Loaded {...props} subject={subject} guides={guides} />
  ) : null
}
